import { all, child, childrenOf, get, isWord, remove, set, valueOf } from "../package/xml";

/** The new numbers of the lists in a company's file. */
export interface Numbers {
  /** Renumbers every list in the XML; paragraphs of missing lists are removed from them. */
  apply(root: Element): void;
}

/** Appends the lists of a company's numbering to ours under new numbers. Changes `ours`. */
export function mergeNumbering(ours: Element, theirs: Element | undefined): Numbers {
  const numbers = new Map<string, string>();
  if (theirs) addLists(ours, theirs, numbers);
  return {
    apply(root) {
      for (const reference of all(root, "numId")) {
        const id = valueOf(reference) ?? "";
        const number = id === "0" ? id : numbers.get(id);
        if (number !== undefined) set(reference, "val", number);
        else remove(isWord(reference.parentNode as Element, "numPr") ? reference.parentNode! : reference);
      }
    },
  };
}

function addLists(ours: Element, theirs: Element, numbers: Map<string, string>): void {
  const patterns = new Map<string, string>();
  let nextPattern = next(all(ours, "abstractNum"), "abstractNumId");
  let nextNumber = next(all(ours, "num"), "numId");
  const firstNumber = childrenOf(ours).find((one) => isWord(one, "num", "numIdMacAtCleanup"));
  for (const pattern of childrenOf(theirs).filter((one) => isWord(one, "abstractNum"))) {
    const id = get(pattern, "abstractNumId") ?? "";
    if (patterns.has(id)) continue;
    patterns.set(id, String(nextPattern));
    const copy = ours.ownerDocument.importNode(pattern, true);
    set(copy, "abstractNumId", String(nextPattern++));
    ours.insertBefore(copy, firstNumber ?? null);
  }
  const last = childrenOf(ours).find((one) => isWord(one, "numIdMacAtCleanup"));
  for (const number of childrenOf(theirs).filter((one) => isWord(one, "num"))) {
    const id = get(number, "numId") ?? "";
    const pattern = patterns.get(valueOf(number, "abstractNumId") ?? "");
    if (numbers.has(id) || pattern === undefined) continue;
    numbers.set(id, String(nextNumber));
    const copy = ours.ownerDocument.importNode(number, true);
    set(copy, "numId", String(nextNumber++));
    set(child(copy, "abstractNumId")!, "val", pattern);
    ours.insertBefore(copy, last ?? null);
  }
}

const next = (elements: readonly Element[], name: string) =>
  1 + Math.max(0, ...elements.map((one) => Number(get(one, name)) || 0));
