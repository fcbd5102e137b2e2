const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Control characters but tab and newline are illegal in XML; private-use and non-characters print as boxes or break
// the file; bidi overrides let text read as something it is not (Trojan Source). Emoji, RTL and CJK text stay as typed.
const NOT_TEXT = /[^\P{Cc}\n\t]|[\p{Co}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

// Unicode's stream-safe text (UAX #15) has at most this many marks on one letter; normalizing a hundred thousand takes
// seconds.
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * The cleaner that every answer passes, typed or read from a file.
 * In: any string.
 * Out: well-formed Unicode (lone surrogates become U+FFFD) in NFC, line ends as `\n`, nothing that XML or Word cannot
 * contain, no white space at the end of a line or of the text.
 */
export function cleanText(text: string): string {
  const tidy = text
    .replace(LINE_ENDS, "\n")
    .toWellFormed()
    .replace(NOT_TEXT, "")
    .replace(STACKED_MARKS, "$1")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.slice(0, endOf(line, " \t")))
    .join("\n");
  return tidy.slice(startOf(tidy), endOf(tidy, "\n"));
}

/** Where a text ends without the characters given. A pattern would try again from every space of a long run. */
function endOf(text: string, without: string): number {
  let end = text.length;
  while (end > 0 && without.includes(text[end - 1]!)) end -= 1;
  return end;
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
