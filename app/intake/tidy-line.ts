import { cleanLine } from "../requisition/texts/clean-text";

// Characters that cleanLine drops or turns into a space. Runs of them are shortened first, because the cleaner's own
// patterns scan a run of spaces once for each space, which would take minutes for a hostile file of two megabytes.
const UNSEEN_RUNS = /[\s\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

// The same applies to NFC and a letter with thousands of accents. No script stacks twenty.
const STACKED_MARKS = /(\p{M}{20})\p{M}+/gu;

const WHITE = /[\s\u0085]/;

/** Cleans one line of a file: no line ends, single spaces, no soft hyphens or other invisible characters. */
export function tidyLine(text: string): string {
  const short = text.replace(UNSEEN_RUNS, (run) => (WHITE.test(run) ? " " : ""));
  return cleanLine(short.replace(STACKED_MARKS, "$1"));
}
