import { all, parseXml } from "../../app/formats/docx/test-support";

/** True where `w:ins` and `w:del` are properties; elsewhere they contain runs, rows or cells. */
const isProperty = ({ parentNode }: Element): boolean => /^w:(?:rPr|trPr)$/.test(parentNode?.nodeName ?? "");

/** The text of a Word file with all tracked changes accepted, as Word does it. */
export const accepted = (documentXml: string): Document => settled(documentXml, "del");

/** The text of a Word file with all tracked changes rejected. */
export const rejected = (documentXml: string): Document => settled(documentXml.replaceAll("w:delText", "w:t"), "ins");

function settled(documentXml: string, goes: "ins" | "del"): Document {
  const document = parseXml(documentXml);
  const stays = goes === "ins" ? "del" : "ins";
  for (const change of all(document, `w:${goes}`)) if (!isProperty(change)) remove(change);
  for (const change of all(document, `w:${stays}`)) if (!isProperty(change)) unwrap(change);
  const has = (element: Element, properties: string, change: string) =>
    children(element, properties).some((one) => all(one, change).length > 0);
  for (const row of all(document, "w:tr")) if (has(row, "w:trPr", `w:${goes}`)) remove(row);
  for (const table of all(document, "w:tbl")) if (children(table, "w:tr").length === 0) remove(table);
  const cell = goes === "ins" ? "w:cellIns" : "w:cellDel";
  for (const one of all(document, "w:tc")) if (has(one, "w:tcPr", cell)) remove(one);
  for (const paragraph of all(document, "w:p")) if (has(paragraph, "w:pPr", `w:${goes}`)) join(paragraph);
  return document;
}

const children = (element: Element, name: string): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeName === name);

const remove = (element: Element) => element.parentNode!.removeChild(element);

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode!.insertBefore(element.firstChild, element);
  remove(element);
}

/** A paragraph whose end was removed is merged into the next one, which keeps its own style. */
function join(paragraph: Element): void {
  const words = Array.from(paragraph.childNodes).filter(({ nodeName }) => nodeName !== "w:pPr");
  const next = paragraph.nextSibling;
  if (next?.nodeName === "w:p") {
    const start = children(next as Element, "w:pPr")[0]?.nextSibling ?? null;
    for (const word of words) next.insertBefore(word, start);
  } else if (words.length > 0 || !next) throw new Error("A paragraph has lost its end and has nothing to run into.");
  remove(paragraph);
}
