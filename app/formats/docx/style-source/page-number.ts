import { all, childrenOf, get, isWord, remove } from "./xml";

/** Whether a header or footer says the number of its page. */
export function hasPageNumber(edge: Element): boolean {
  const simple = all(edge, "fldSimple").map((field) => get(field, "instr") ?? "");
  // Word may break an instruction into several.
  const complex = all(edge, "instrText").map(({ textContent }) => textContent ?? "");
  return all(edge, "pgNum").length > 0 || /\bPAGE\b/i.test([...simple, complex.join("")].join(" "));
}

/** Takes "Page X of Y" out of our own line, where it stands at the right of the tab. */
export function withoutPageNumber(ours: Element): void {
  for (const paragraph of all(ours, "p")) {
    const runs = childrenOf(paragraph);
    const tab = runs.findLastIndex((run) => isWord(run, "r") && childrenOf(run).some((one) => isWord(one, "tab")));
    if (tab >= 0 && hasPageNumber(paragraph)) runs.slice(tab).forEach(remove);
  }
}
