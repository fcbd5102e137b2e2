/** The extension of the requested file, in lower case: "docx". Like routes, it ignores case and a trailing slash. */
export function endingOf(request: Request): string {
  return /\.([a-z]+)\/*$/i.exec(new URL(request.url).pathname)?.[1]?.toLowerCase() ?? "";
}
