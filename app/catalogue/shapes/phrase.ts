import * as z from "zod/mini";

/** The most words that `...` may match. */
export const MOST_BETWEEN = 3;

/** A word of a phrase: compared by its stem, or exactly if the phrase says `=word`. */
export interface Word {
  readonly text: string;
  readonly exact: boolean;
}

/** One position in a phrase: a word, or up to three words of any kind. */
export type Slot = Word | "between";

const MOST_VARIANTS = 400;

/**
 * Parses the phrase language of `templates/`: a sequence of words, in which `a|b` are alternatives, `word?` is
 * optional, `=word` is exactly that form, and `...` is up to three words of any kind. Out: every variant as slots, or
 * an error message.
 */
export function parsePhrase(phrase: string): readonly (readonly Slot[])[] | string {
  let variants: Slot[][] = [[]];
  for (const part of phrase.split(/\s+/)) {
    if (part === "...") {
      variants = variants.map((slots) => [...slots, "between" as const]);
      continue;
    }
    const optional = part.endsWith("?");
    const alternatives = (optional ? part.slice(0, -1) : part).split("|").map(readWords);
    if (alternatives.some((words) => words.length === 0)) return `“${part}” has no word in it; write a word`;
    const longer = alternatives.flatMap((words) => variants.map((slots) => [...slots, ...words]));
    variants = optional ? [...variants, ...longer] : longer;
    if (variants.length > MOST_VARIANTS) return `“${phrase}” means too many phrases; split it`;
  }
  if (variants.some((slots) => !slots.length || slots[0] === "between" || slots.at(-1) === "between")) {
    return `“${phrase}” must start and end with a word that is always there`;
  }
  return variants;
}

/** "self-starter" is two words in sequence, as in a text. */
function readWords(part: string): Word[] {
  const exact = part.startsWith("=");
  return (part.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).map((text) => ({ text, exact }));
}

/** A phrase in a file of `templates/`. */
export const phrase = z.string("write this phrase as text").check((ctx) => {
  const parsed = parsePhrase(ctx.value.trim());
  if (typeof parsed === "string") ctx.issues.push({ code: "custom", message: parsed, input: ctx.value });
});
