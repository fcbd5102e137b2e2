import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/role-type";
import { capital } from "./wording";

/** A phrase of `templates/` without its signs: the first of each alternative. Undefined where words may stand between. */
function inPlainWords(phrase: string): string | undefined {
  if (phrase.includes("...") || phrase.includes("=")) return undefined;
  return phrase
    .split(/\s+/)
    .filter((part) => !part.endsWith("?"))
    .map((part) => part.split("|")[0]!)
    .join(" ");
}

/**
 * Wording that speaks for a role type and not for the other: the heaviest phrases of the axes on which it is heavier, an axis
 * in turn, so that no single one fills the list. Longest phrases of a weight come first: they say most.
 */
export function soundsLike(role: RoleType, other: RoleType, { axes }: Catalogue): string[] {
  const lead = (axis: string) => (role.profile[axis] ?? 0) - (other.profile[axis] ?? 0);
  const lists = axes
    .filter(({ id }) => lead(id) >= 0.2 && (role.profile[id] ?? 0) >= 0.6)
    .sort((a, b) => lead(b.id) - lead(a.id))
    .map(({ signals }) =>
      signals
        .toSorted((a, b) => b.weight - a.weight)
        .flatMap(({ phrases }) => phrases.flatMap((phrase) => inPlainWords(phrase) ?? []))
        .filter((words) => words.includes(" ")),
    );
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  return [...new Set(inTurn)].map(capital);
}

/** Titles under which a role is found, as people write them: its name, its acronyms, and what its file lists. */
export function titlesOf({ name, acronyms, titles }: RoleType): string[] {
  const inTitleCase = (words: string) =>
    words.replace(/(?<![\p{L}\p{N}])(?!of\b|and\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const listed = titles.flatMap((title) => inPlainWords(title) ?? []).map(inTitleCase);
  return [...new Set([name, ...acronyms, ...listed])];
}
