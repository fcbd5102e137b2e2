import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/role-type";
import { inSentenceCase } from "./title-case";

/** A role stands for what is at least so heavy in its profile, and by so much heavier than in the other's. */
const LEAST = { weight: 0.8, lead: 0.2 };

/** Words that end no line that reads as whole. */
const DANGLING = /\b(?:of|to|for|with|on|in|by|at|the|and|or|without)$/;

/**
 * A phrase of `templates/` as plain words: the first of each alternative, an "and" that may be missing, and no other word that
 * may. Undefined where words may stand between, or a word is a code.
 */
function inPlainWords(phrase: string): string | undefined {
  if (phrase.includes("...") || phrase.includes("=")) return undefined;
  const words = phrase
    .split(/\s+/)
    .filter((part) => !part.endsWith("?") || part === "and?")
    .map((part) => part.replace("?", "").split("|")[0]!)
    .join(" ");
  return words.includes(" ") && !DANGLING.test(words) ? words : undefined;
}

/**
 * Wording that points to a role type and not to the other: the heaviest phrases of the axes on which it is heavier, an axis in
 * turn, so that no single one fills the list. Empty for two that are heavy on the same.
 */
export function soundsLike(role: RoleType, other: RoleType, { axes }: Catalogue): string[] {
  const lead = (axis: string) => (role.profile[axis] ?? 0) - (other.profile[axis] ?? 0);
  const lists = axes
    .filter(({ id }) => lead(id) >= LEAST.lead && (role.profile[id] ?? 0) >= LEAST.weight)
    .sort((a, b) => lead(b.id) - lead(a.id))
    .map(({ signals }) =>
      signals
        .toSorted((a, b) => b.weight - a.weight)
        .flatMap(({ phrases }) => phrases.flatMap((phrase) => inPlainWords(phrase) ?? [])),
    );
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  return [...new Set(inTurn)].map(inSentenceCase);
}
