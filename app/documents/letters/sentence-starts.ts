import type { Letters } from "../../catalogue/shapes/letters";
import { capital } from "../wording";

/** Punctuation that may end a sentence, with the word before it and the lowercase word after it. */
const JOINT = /(?=\p{Ll})(?<=(?:^|\s)(\S*[\p{L}\p{N})%])[.!?] +)(\p{Ll}[\p{L}\p{N}'’&-]*\S*)/gu;

/**
 * Capitalizes the start of every sentence: "Done by March. you run it." becomes "Done by March. You run it."
 * Abbreviations, numbers and single letters do not end a sentence; names such as iOS and npm keep their letters.
 */
export function withSentenceStarts({ abbreviations, small }: Letters, text: string): string {
  return text.replace(JOINT, (word: string, before: string, _after: string, at: number) => {
    const mark = text.slice(0, at).trimEnd().at(-1);
    const bare = before.replace(/^[("“‘[]+/u, "");
    const isShort = /[.@/]|^\p{L}$|^\d{1,2}$/u.test(bare) || abbreviations.has(bare.toLowerCase());
    const [name = ""] = /^[\p{L}\p{N}-]+/u.exec(word) ?? [];
    return (mark === "." && isShort) || small.has(name) ? word : capital(word);
  });
}
