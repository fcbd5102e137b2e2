import { acronymMeanings } from "../../clarity/names";
import type { Catalogue } from "../../catalogue/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";
import type { Answers } from "../../requisition/requisition";
import { inTitleCase } from "./title-case";

const MOST = 6;

/** Titles of people who lead leaders; a chief of staff does not. */
const LEADS_LEADERS = /\b(?:head|director|vp|vice|president|svp|evp|chief(?! of staff))\b/i;

/** Ranks of individual work, the highest first, and their words in a title. */
const RANKS: readonly (readonly [RegExp, string])[] = [
  [/\bprincipal\b/i, "Principal"],
  [/\bstaff\b(?<!chief of staff)/i, "Staff"],
  [/\b(?:senior|sr)\b/i, "Senior"],
  [/\blead\b/i, "Lead"],
  [/\bassociate\b/i, "Associate"],
  [/\b(?:junior|jr|entry)\b/i, "Junior"],
];
const ANY_RANK =
  /\b(?:principal|senior|sr|lead|leader|associate|assistant|junior|jr|deputy|acting|specialist|coordinator)\b/i;

/** Titles with their own rank, and words for a field of work instead of a person. */
const NOT_SOUGHT = /^(?:acting|associate|assistant|deputy|junior|principal|senior)\b|\b(?:management|ownership|head)$/i;

/** Acronyms worth searching for: two letters match everything, and mixed case is company jargon. */
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * Returns titles to search for, in their usual spelling and with the rank that the requisition names: "Senior Technical
 * Program Manager". Titles of people who lead leaders are included only if the requisition's title is one.
 */
export function searchTitles(
  roleType: RoleType,
  { title, level }: Pick<Answers<"role">, "title" | "level">,
  catalogue: Catalogue,
): string[] {
  const titled = (words: string) => inTitleCase(catalogue.letters, words);
  // In "Chief of Staff to the CEO", the CEO is not the role.
  const leads = LEADS_LEADERS.test(title.replace(/ to .*$/, ""));
  const rankIn = (text: string) => RANKS.find(([pattern]) => pattern.test(text));
  // A chief already has a rank, whatever the level.
  const rank = rankIn(title) ?? (/^chief\b/i.test(roleType.name) ? undefined : rankIn(level));
  const acronyms = roleType.acronyms.filter(
    (acronym) => ACRONYM.test(acronym) && acronymMeanings(acronym, catalogue).length === 1,
  );
  const listed = inTurn(roleType.titles.map(variantsOf)).filter((words) => !NOT_SOUGHT.test(words));
  if (leads) {
    const theirs = listed.filter((words) => LEADS_LEADERS.test(words));
    if (theirs.length > 0) return distinct(theirs.map(titled));
  }
  const ofOwn = listed.filter((words) => !LEADS_LEADERS.test(words)).map(titled);
  const names = [roleType.name, ...ofOwn, ...roleType.alsoCalled, ...acronyms];
  if (leads || !rank) return distinct(names);
  return distinct(names.filter((name) => !ANY_RANK.test(name)).map((name) => `${rank[1]} ${name}`));
}

/** Optional words of a phrase that belong in a title. */
const JOINT = /^(?:and|of|the|to)\?$/;

/**
 * The titles that a phrase of `templates/` covers, its first alternatives first; none if other words may come between.
 */
function variantsOf(phrase: string): string[] {
  if (phrase.includes("...")) return [];
  return phrase
    .split(/\s+/)
    .filter((part) => !part.endsWith("?") || JOINT.test(part))
    .map((part) => part.replace(/[?=]/g, "").split("|"))
    .reduce<string[]>(
      (titles, words) => titles.flatMap((title) => words.map((word) => `${title} ${word}`.trim())),
      [""],
    );
}

/** Interleaves lists: the first of each, then the second of each. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** Spellings of a word that a search for one also finds. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bleader\b/g, "lead"],
  [/\bops\b/g, "operations"],
  [/\btech\b/g, "technical"],
  [/\bvice-president\b/g, "vp"],
  [/s\b/g, ""],
];

/** A key of the words of a title, in one spelling and order. */
const asKey = (title: string): string =>
  SAME.reduce((words, [spelled, one]) => words.replace(spelled, one), title.toLowerCase())
    .split(" ")
    .sort()
    .join(" ");

/** Removes titles with the same meaning: "Product Ops Manager" next to "Product Operations Manager". */
const distinct = (titles: readonly string[]): string[] => {
  const keys = titles.map(asKey);
  return titles.filter((_, i) => keys.indexOf(keys[i]!) === i).slice(0, MOST);
};
