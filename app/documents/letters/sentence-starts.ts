import type { Letters } from "../../catalogue/shapes/letters";
import { capital } from "../wording";

/** A mark that may end a sentence, behind its word, and the word in small letters that follows. */
const JOINT = /(?=\p{Ll})(?<=(?:^|\s)(\S*[\p{L}\p{N})%])[.!?] +)(\p{Ll}[\p{L}\p{N}'’&-]*\S*)/gu;

/**
 * A text whose sentences start with a capital, however it was typed: "Done by March. you run it." is "Done by March. You run it."
 * Nothing starts behind an abbreviation, a number or a letter with a stop; names such as iOS and npm keep their letters.
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
