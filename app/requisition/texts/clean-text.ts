const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Control characters except tab and newline are illegal in XML. Private-use and non-characters print as boxes or break
// the file. Bidi overrides disguise text (Trojan Source). Emoji, RTL and CJK text stay as typed.
const NOT_TEXT = /[^\P{Cc}\n\t]|[\p{Co}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

// The limit of Unicode's stream-safe text format (UAX #15) for marks on one letter. Normalizing a hundred thousand
// takes seconds.
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;

/** A text of spaces and characters of no width is blank: people see nothing of it. */
const NOTHING = /^[\s\p{Cf}]*$/u;

/**
 * Cleans every answer, typed or read from a file. In: any string. Out: well-formed Unicode (lone surrogates become
 * U+FFFD) in NFC, with `\n` line ends, nothing that is invalid in XML or Word, and no white space at the end of a line
 * or of the text.
 */
export function cleanText(text: string): string {
  const tidy = text
    .replace(LINE_ENDS, "\n")
    .toWellFormed()
    .replace(NOT_TEXT, "")
    .replace(STACKED_MARKS, "$1")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
  return NOTHING.test(tidy) ? "" : tidy.slice(startOf(tidy));
}

function startOf(text: string): number {
  let start = 0;
  while (text[start] === "\n") start += 1;
  return start;
}

/** As `cleanText`, for answers of one line: line ends and tabs become a space. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, " ")
    .trim();
}
