/** An error that the user can fix; the message is one line that says what is wrong and what to do. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** Untrusted text as one line that is safe to print: without control characters and changes of text direction. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

/** The name of a file in messages. */
export const fileName = (file: string): string =>
  file === "-" ? "standard input" : file === "" ? '""' : plainLine(file);
