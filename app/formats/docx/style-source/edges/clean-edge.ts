import { dropUnknownStyles } from "../styles/clean-styles";
import { keepKnownFields } from "./known-fields";
import { inOrder } from "../styles/property-order";
import { MC, R, all, child, childrenOf, create, elementsIn, isDeclared, isWord, remove, replace } from "../package/xml";

/** Elements around text that are removed while the text stays. */
const UNWRAPPED = ["ins", "moveTo", "smartTag", "customXml", "hyperlink", "dir", "bdo"];

/** Elements that belong to other parts, to changes that are not accepted, or to programs. */
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

/** What was found in a header or footer. */
interface Cleaned {
  /** The ids of the pictures it uses. */
  readonly used: ReadonlySet<string>;
  /** Placeholder texts of unfilled controls. */
  readonly hints: readonly string[];
  /** Texts that Word copied from the company's file, such as its title. */
  readonly filledIn: readonly string[];
}

/**
 * Keeps only paragraphs, runs, fields, tables and pictures of a header or footer, so that it refers to no part but
 * these pictures.
 */
export function cleanEdge(root: Element, pictures: ReadonlySet<string>, styles: ReadonlySet<string>): Cleaned {
  const { hints, bound } = unwrapControls(root);
  acceptChanges(root);
  const filledIn = [...bound, ...keepKnownFields(root)];
  const used = keepPictures(root, pictures);
  dropUnknownStyles(root, styles);
  inOrder(root);
  for (const run of all(root, "r")) if (childrenOf(run).every((one) => isWord(one, "rPr"))) remove(run);
  for (const holder of [root, ...all(root, "tc", "txbxContent")]) {
    // A cell must end with a paragraph, and so must the whole.
    if (!isWord(childrenOf(holder).at(-1) ?? holder, "p")) holder.appendChild(create(root, "p"));
  }
  return { used, hints, filledIn };
}

/**
 * Removes controls, which may be bound to data we do not have; their text stays. Out: placeholder texts, and bound
 * texts.
 */
function unwrapControls(root: Element): { hints: string[]; bound: string[] } {
  const found: { hints: string[]; bound: string[] } = { hints: [], bound: [] };
  for (const control of all(root, "sdt")) {
    const [properties, content] = [child(control, "sdtPr"), child(control, "sdtContent")];
    const text = content ? all(content, "t").map(({ textContent }) => textContent ?? "") : [];
    if (child(properties, "showingPlcHdr")) found.hints.push(text.join(""));
    else if (child(properties, "dataBinding") || child(properties, "date")) found.bound.push(text.join(""));
    replace(control, content ? childrenOf(content) : []);
  }
  return found;
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

/** The drawing that contains an element. */
function drawingAround(element: Element): Element | undefined {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    if (isWord(at as Element, "drawing", "pict", "object")) return at as Element;
  }
  return undefined;
}

/** Drops alternatives without remaining choices: Word would show the fallback for older programs, or nothing. */
function dropEmptyAlternatives(root: Element): void {
  for (const element of elementsIn(root)) {
    if (element.namespaceURI !== MC || element.localName !== "AlternateContent") continue;
    const choices = childrenOf(element).filter(({ localName }) => localName === "Choice");
    const fallback = childrenOf(element).find(({ localName }) => localName === "Fallback");
    if (choices.length === 0) replace(element, fallback ? childrenOf(fallback) : []);
    else if (choices.every((choice) => childrenOf(choice).length === 0)) remove(element);
  }
}
