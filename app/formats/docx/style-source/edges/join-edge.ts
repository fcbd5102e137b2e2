import { type Clear, withoutEnd } from "./edge-room";
import { put } from "../styles/property-order";
import type { Edge } from "../style-source";
import { all, child, childrenOf, create, elementsIn, get, isWord, parse, remove, serialize, set } from "../package/xml";

/**
 * Twips between a company's header or footer and our line, and between both and the text, which would otherwise start
 * right below if they are higher than the margin.
 */
export const GAPS = { line: 60, text: 160 } as const;

/** Joins a company's header or footer with ours below it, clear of floating drawings. */
export function joinEdge(
  edge: Edge,
  ours: Element,
  kind: "header" | "footer",
  clear: Clear,
): Pick<Edge, "xml" | "pictures"> {
  const root = withoutEnd(parse(edge.xml));
  const theirs = childrenOf(root);
  const own = childrenOf(ours).map((one) => root.appendChild(root.ownerDocument.importNode(one, true)));
  // Two watermarks cannot be read; our line says "Draft" as well.
  if (theirs.some((one) => marksIn(one).length > 0)) own.forEach(dropMarks);
  const [first, last] = [own[0], own.at(-1)];
  if (first) addSpace(first, "before", clear.before + GAPS.line);
  if (last) addSpace(last, "after", clear.after + (kind === "header" ? GAPS.text : 0));
  if (kind === "footer" && theirs[0]) addSpace(leading(theirs[0]), "before", GAPS.text);
  return { xml: serialize(root), pictures: edge.pictures };
}

/** The runs with the text of a watermark. */
const marksIn = (element: Element): Element[] =>
  all(element, "r").filter((run) =>
    elementsIn(run).some((one) => one.localName === "textpath" && one.hasAttribute("string")),
  );

const dropMarks = (line: Element): void => marksIn(line).forEach(remove);

/** The first paragraph: the element itself, or a thin one before a table. */
function leading(first: Element): Element {
  if (isWord(first, "p")) return first;
  const thin = first.parentNode!.insertBefore(create(first, "p"), first);
  const layout = thin.appendChild(create(first, "pPr"));
  layout.appendChild(create(first, "spacing", { before: "0", after: "0", line: "20", lineRule: "exact" }));
  return thin;
}

/** Space around a paragraph, in addition to its own. */
function addSpace(paragraph: Element, side: "before" | "after", twips: number): void {
  if (twips === 0 || !isWord(paragraph, "p")) return;
  const layout = child(paragraph, "pPr") ?? paragraph.insertBefore(create(paragraph, "pPr"), paragraph.firstChild);
  const spacing = child(layout, "spacing") ?? put("pPr", layout, create(paragraph, "spacing"));
  set(spacing, side, String((Number(get(spacing, side)) || 0) + twips));
}
