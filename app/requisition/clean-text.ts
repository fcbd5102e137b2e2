const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Control characters but tab and newline are illegal in XML; private-use and non-characters print as boxes or break
// the file; bidi overrides let text read as something it is not (Trojan Source). Emoji, RTL and CJK text stay as typed.
const NOT_TEXT = /[^\P{Cc}\n\t]|[\p{Co}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * The one cleaner that every answer passes, typed or read from a file.
 * In: any string. Out: well-formed Unicode (lone surrogates become U+FFFD) in NFC, line ends as `\n`,
 * nothing that XML or Word cannot hold, no white space at the end of a line or of the text.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .toWellFormed()
    .replace(NOT_TEXT, "")
    .normalize("NFC")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/** As `cleanText`, for answers of one line: line ends and tabs become a space. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, " ")
    .trim();
}
