/** Something that the person at the command line can mend; the message is one line: what is wrong and what to do. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** Text of others as one line that a terminal shows and does not obey: no control characters, no turns of direction. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

/** A file as messages name it. */
export const fileName = (file: string): string =>
  file === "-" ? "standard input" : file === "" ? '""' : plainLine(file);
