import { dropUnknownStyles } from "./clean-styles";
import { keepKnownFields } from "./known-fields";
import { MC, R, all, child, childrenOf, create, elementsIn, isDeclared, isWord, remove, replace } from "./xml";

/** Elements around text of which only the text is kept. */
const UNWRAPPED = ["ins", "moveTo", "smartTag", "customXml", "hyperlink", "dir", "bdo"];

/** What belongs to other parts, to changes that nobody accepted, or to programs. */
const DROPPED = new Set(
  (
    "del moveFrom commentRangeStart commentRangeEnd commentReference bookmarkStart bookmarkEnd proofErr permStart permEnd " +
    "footnoteReference endnoteReference footnoteRef endnoteRef annotationRef object control subDoc altChunk contentPart " +
    "moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd " +
    "customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd " +
    "customXmlMoveToRangeStart customXmlMoveToRangeEnd rPrChange pPrChange tblPrChange tblPrExChange trPrChange tcPrChange " +
    "tblGridChange sectPrChange numberingChange cellIns cellDel cellMerge lastRenderedPageBreak customXmlPr smartTagPr sectPr"
  ).split(" "),
);

/** Elements that show a picture by its relationship, by name and attribute. */
const PICTURES: Readonly<Record<string, string>> = { blip: "embed", svgBlip: "embed", imagedata: "id" };

/**
 * Leaves paragraphs, runs, fields, tables and pictures of a header or footer, so that nothing in it refers to another part
 * but to these pictures. Out: the ids of those it uses.
 */
export function cleanEdge(root: Element, pictures: ReadonlySet<string>, styles: ReadonlySet<string>): Set<string> {
  unwrapControls(root);
  acceptChanges(root);
  keepKnownFields(root);
  const used = keepPictures(root, pictures);
  dropUnknownStyles(root, styles);
  for (const run of all(root, "r")) if (childrenOf(run).every((one) => isWord(one, "rPr"))) remove(run);
  for (const holder of [root, ...all(root, "tc", "txbxContent")]) {
    // A cell, like the whole, has to end with a paragraph.
    if (!isWord(childrenOf(holder).at(-1) ?? holder, "p")) holder.appendChild(create(root, "p"));
  }
  return used;
}

/** Controls are bound to data we do not have; a hint of what to enter is no text. */
function unwrapControls(root: Element): void {
  for (const control of all(root, "sdt")) {
    const content = child(control, "sdtContent");
    if (content && child(child(control, "sdtPr"), "showingPlcHdr")) all(content, "r").forEach(remove);
    replace(control, content ? childrenOf(content) : []);
  }
}

function acceptChanges(root: Element): void {
  for (const element of elementsIn(root)) {
    const parent = element.parentNode as Element | null;
    if (!parent) continue;
    const marks = isWord(parent, "rPr", "trPr", "numPr");
    if (isWord(element, "del") && isWord(parent, "trPr") && parent.parentNode) remove(parent.parentNode);
    else if (isWord(element, ...DROPPED) || (marks && isWord(element, ...UNWRAPPED))) remove(element);
    else if (isWord(element, ...UNWRAPPED)) replace(element, Array.from(element.childNodes));
    else if (element.namespaceURI === MC && element.localName === "Choice" && !isUnderstood(element)) remove(element);
  }
}

const isUnderstood = (choice: Element) =>
  (choice.getAttribute("Requires") ?? "").split(/\s+/).every((prefix) => isDeclared(choice, prefix));

function keepPictures(root: Element, pictures: ReadonlySet<string>): Set<string> {
  for (const element of elementsIn(root)) {
    if (["hlinkClick", "hlinkHover"].includes(element.localName)) remove(element);
    const shown = PICTURES[element.localName];
    for (const attribute of Array.from(element.attributes)) {
      if (/^(?:src|href|althref)$/i.test(attribute.localName) && attribute.namespaceURI !== R) {
        element.removeAttributeNode(attribute);
      }
      if (attribute.namespaceURI !== R) continue;
      const known = attribute.localName === shown && pictures.has(attribute.value);
      if (!known) element.removeAttributeNode(attribute);
      if (!known && !shown) remove(drawingAround(element) ?? element);
    }
    if (!shown || element.hasAttributeNS(R, shown)) continue;
    remove(element.localName === "svgBlip" ? (element.parentNode ?? element) : (drawingAround(element) ?? element));
  }
  dropEmptyAlternatives(root);
  const left = elementsIn(root).flatMap((element) => Array.from(element.attributes));
  return new Set(left.filter(({ namespaceURI }) => namespaceURI === R).map(({ value }) => value));
}

/** The drawing that an element is a part of. */
function drawingAround(element: Element): Element | undefined {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    if (isWord(at as Element, "drawing", "pict", "object")) return at as Element;
  }
  return undefined;
}

/** Without a choice that is left, Word would show what it has for old programs; without that either, nothing. */
function dropEmptyAlternatives(root: Element): void {
  for (const element of elementsIn(root)) {
    if (element.namespaceURI !== MC || element.localName !== "AlternateContent") continue;
    const choices = childrenOf(element).filter(({ localName }) => localName === "Choice");
    const fallback = childrenOf(element).find(({ localName }) => localName === "Fallback");
    if (choices.length === 0) replace(element, fallback ? childrenOf(fallback) : []);
    else if (choices.every((choice) => childrenOf(choice).length === 0)) remove(element);
  }
}
