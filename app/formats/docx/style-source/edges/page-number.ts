import { all, childrenOf, get, isWord, remove } from "../package/xml";

/** True if a header or footer has a page number. */
export function hasPageNumber(edge: Element): boolean {
  const simple = all(edge, "fldSimple").map((field) => get(field, "instr") ?? "");
  // Word may split an instruction.
  const complex = all(edge, "instrText").map(({ textContent }) => textContent ?? "");
  return all(edge, "pgNum").length > 0 || /\bPAGE\b/i.test([...simple, complex.join("")].join(" "));
}

/** Removes "Page X of Y" from our line: the text after its tab, or everything if there is no tab. */
export function withoutPageNumber(ours: Element): void {
  for (const paragraph of all(ours, "p")) {
    if (!hasPageNumber(paragraph)) continue;
    const runs = childrenOf(paragraph).filter((one) => !isWord(one, "pPr"));
    const tab = runs.findLastIndex((run) => isWord(run, "r") && childrenOf(run).some((one) => isWord(one, "tab")));
    runs.slice(Math.max(0, tab)).forEach(remove);
  }
}
