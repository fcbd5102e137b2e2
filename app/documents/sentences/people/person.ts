import type { Knows } from "../../letters/ordinary";
import { lowered, loweredName, withoutStop } from "../letter-case";
import { listWords } from "../list";
import { ARTICLE, needsNoArticle } from "./nouns";
import { partiesIn, type Party } from "./parties";

/** Answers that are empty or say that it is not known yet. */
const UNKNOWN =
  /^(|tb[dca]|n\/?a|none|unknown|open|pending|to be (decided|defined|determined|confirmed|announced)|\?+|[-–—.]+)$/i;
/** Signs that an answer has more than names: verbs, conditions, first-person words, and words of doubt. */
const VERB =
  /\s(is|are|was|were|may|can|must|will|waits?|has|have|decides?|does|do|needs?|gets?|signs?|approves?|agrees?|proposes?|weighs?|confirms?|chooses?|writes?)\s/;
const CONDITION =
  /(?:^|[\s(])(?:if|when|unless|until|except|above|below|otherwise|but|then|else|once|depend\w*|only|not|together|jointly|via|after|before|instead|during|without|plus|w\/|and\/or)(?=$|[\s),])|\s(?:over|under|inside|outside)\s/i;
const WRITER = /(?:^|\s)(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Uu]s|[Oo]urselves|[Yy]ou|[Yy]ourself)(?=$|[\s,;])|^[Ww]e\b/;
const UNSURE =
  /^(?:tb[dca]|to be|unknown|with|together)\b|\b(?:nobody|no one|none|undecided|unclear|unsure|varies|various|vacant|probably|maybe|perhaps|usually|mostly|ideally|currently|yes|no)\b|[?!:\n→<>=$€£%@]| [-–—] /iu;
const ABBREVIATION = /\b(?:Sr|Jr|Dr|Mr|Mrs|Ms|Prof|St|Asst|Assoc|Dept|Eng|Exec|Mgmt|Corp|\p{Lu})\./gu;

/** True for an answer that is blank or not known yet: "TBD". */
export const isUnknown = (who: string): boolean => UNKNOWN.test(withoutStop(who));

/** A person, or several, as named inside a sentence. */
export interface Person {
  /** "the product manager for Streaming Platform" */
  readonly text: string;
  /** Undefined if it can be read as one or as several: "the head of product and legal". */
  readonly isPlural: boolean | undefined;
  /** True if its text ends in a clause that needs a closing comma: "the PMO, which holds the calendar". */
  readonly isOpen: boolean;
}

/** An answer split into the names, a remark in parentheses after them, and a clause about them. */
interface Answer {
  readonly names: string;
  readonly remark: string;
  readonly clause: string;
}

/** Remarks that do not identify anyone: a headcount, or that it is the hiring manager. */
const IDLE = /^(?:\d[^a-z]*|\d+ (?:people|of them)|(?:the )?hiring manager)$/i;

function parted(who: string, short: boolean): Answer | undefined {
  const text = short ? withoutStop(who).replace(/\s*\([^)]*\)/g, "") : withoutStop(who);
  const [, whole = text, inside = ""] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/u.exec(text) ?? [];
  if (/[()]/.test(whole) || CONDITION.test(inside) || WRITER.test(inside)) return undefined;
  const [, names = whole, clause = ""] =
    /^(.+?)(, (?:who|which|whose|as|for|\p{L}+(?:ed|ing) (?:by|in|from)) .*)$/su.exec(whole) ?? [];
  if (!short && /;|, (?:and|or) /.test(clause)) return undefined;
  return { names: names.trim(), remark: IDLE.test(inside) || inside === "" ? "" : ` (${inside})`, clause };
}

/**
 * Returns the people that an answer names, one per item, as they appear inside a sentence: "Head of Platform" as "the
 * Head of Platform". Empty if any part is more than a name ("the CTO if it is late"). `short` leaves out remarks,
 * groups and side clauses ("Product manager, Music" as "the product manager").
 */
export function personsIn(who: string, short = false, knows: Pick<Knows, "requisition"> = {}): Person[] {
  const answer = parted(who, short);
  if (!answer || isUnknown(answer.names) || / (?:and|or)$/i.test(answer.names)) return [];
  const { names } = answer;
  const isMore = VERB.test(` ${names} `) || CONDITION.test(names) || WRITER.test(names) || UNSURE.test(names);
  if (isMore || names.replace(ABBREVIATION, "").includes(".")) return [];
  const tail = short ? "" : answer.remark + answer.clause;
  const parties = partiesIn(names, othersIn(knows)) ?? [];
  const persons = parties.map((party, i): Person => {
    const isLast = i === parties.length - 1;
    const isOpen = party.isOpen || hasComma(party, short) || (isLast && !short && answer.clause !== "");
    return { text: said(party, short, knows) + (isLast ? tail : ""), isPlural: party.isPlural, isOpen };
  });
  // Without remarks and areas, two people may have the same name.
  return persons.filter(({ text }, i) => persons.findIndex((other) => other.text === text) === i);
}

/** True if the whole answer names people by role or group and no part is a sentence. */
export const namesSomebody = (who: string): boolean => personsIn(who).length > 0;

/** Names of the stakeholders in the requisition, each also split: "Treasury & Banking Ops" and "Treasury". */
function othersIn({ requisition }: Pick<Knows, "requisition">): string[] {
  const names = (requisition?.stakeholders.stakeholders ?? []).map(({ who }) => who.replace(/\s*\(.*$/, "").trim());
  return names.flatMap((name) => [name, ...name.split(/ (?:&|and) /)]).filter((name) => name !== "");
}

/** A title with every word capitalized, as on a business card. */
const IN_CAPITALS = /^(?:\p{Lu}[\p{L}.&/-]*|of|the|and|&)(?: (?:\p{Lu}[\p{L}.&/-]*|of|the|and|&))*$/u;

/**
 * True for a title that keeps the comma before its area, as in the facts: "Director, Live Ops". In a list it has none.
 */
const hasComma = ({ name, area }: Party, short: boolean): boolean => area !== "" && !short && IN_CAPITALS.test(name);

/** A party as it is named in a sentence: "the Director, Live Ops", "the product manager for Streaming Platform". */
function said(party: Party, short: boolean, knows: Pick<Knows, "requisition">): string {
  const { name: whole, area, kind, keepsArea, isOpen } = party;
  const name = short && isOpen ? whole.replace(/, .*$/, "") : whole;
  const withArea = hasComma(party, short) ? `${name}, ${area}` : `${name} for ${area}`;
  const text = area === "" || (short && !keepsArea) ? name : withArea;
  if (ARTICLE.test(text)) return lowered(text);
  if (kind === "name") return text;
  const inside = isTitle(text) || (kind === "function" && / \p{Lu}/u.test(text)) ? text : loweredName(text, knows);
  return needsNoArticle(name, kind) ? inside : `the ${inside}`;
}

const isTitle = (text: string): boolean =>
  /^(Chief|Head|Director|Vice|VP|SVP|EVP|President|General|People$)/.test(text) ||
  /^\S+ (of |for |and |& )?\p{Lu}|^\S*(?:\/|['’]s )/u.test(text);

/** The subject of a sentence, before its verb; undefined if it is unclear whether it is singular or plural. */
export function subjectOf(knows: Knows, who: string): Subject | undefined {
  const persons = personsIn(who, false, knows);
  const isScoped =
    /, for |\bfor (?:what|any\w*|every\w*|all|those)\b/.test(who) || (persons.length > 1 && / for \p{Ll}/u.test(who));
  if (persons.length === 0 || isScoped || persons.some(({ isPlural }) => isPlural === undefined)) return undefined;
  const text = personsText(knows, who) + (persons.at(-1)!.isOpen ? "," : "");
  return { text, isPlural: persons.length > 1 || persons[0]!.isPlural === true };
}

/** Such as "the PMO, which holds the calendar,", and whether its verb is plural. */
export interface Subject {
  readonly text: string;
  readonly isPlural: boolean;
}

/** The verb for a subject: "decide" for several, "decides" for one. */
export const verbFor = ({ isPlural }: Subject, base: string): string => (isPlural ? base : `${base}s`);

/** The persons of an answer as one text: "the design lead and the engineering manager". */
export const personsText = (knows: Knows, who: string, short = false): string =>
  listWords(
    knows,
    personsIn(who, short, knows).map(({ text }) => text),
  );
