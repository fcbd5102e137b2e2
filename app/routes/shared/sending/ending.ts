/** The ending of the file that a request asks for, in small letters: "docx". Routes ignore case and a slash at the end, as this does. */
export function endingOf(request: Request): string {
  return /\.([a-z]+)\/*$/i.exec(new URL(request.url).pathname)?.[1]?.toLowerCase() ?? "";
}
