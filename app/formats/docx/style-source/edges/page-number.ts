import { all, childrenOf, get, isWord, remove } from "../package/xml";

/** Whether a header or footer says the number of its page. */
export function hasPageNumber(edge: Element): boolean {
  const simple = all(edge, "fldSimple").map((field) => get(field, "instr") ?? "");
  // Word may break an instruction into several.
  const complex = all(edge, "instrText").map(({ textContent }) => textContent ?? "");
  return all(edge, "pgNum").length > 0 || /\bPAGE\b/i.test([...simple, complex.join("")].join(" "));
}

/** Removes "Page X of Y" from our line: what is right of its tab, or everything if there is no tab. */
export function withoutPageNumber(ours: Element): void {
  for (const paragraph of all(ours, "p")) {
    if (!hasPageNumber(paragraph)) continue;
    const runs = childrenOf(paragraph).filter((one) => !isWord(one, "pPr"));
    const tab = runs.findLastIndex((run) => isWord(run, "r") && childrenOf(run).some((one) => isWord(one, "tab")));
    runs.slice(Math.max(0, tab)).forEach(remove);
  }
}
