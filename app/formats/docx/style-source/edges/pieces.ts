import { all, childrenOf, elementsIn, get, isWord, remove } from "../package/xml";

/** Text of a header or footer between tabs, line ends or paragraph ends, or the text of a watermark. */
export interface Piece {
  /** On one line; "#" replaces a number that Word computes. */
  readonly text: string;
  /** The nodes that contain it. */
  readonly nodes: readonly Element[];
  readonly watermark: boolean;
}

const ENDS = ["tab", "ptab", "br", "cr"];

/** All pieces of text, in order. */
export function piecesOf(edge: Element): Piece[] {
  const marks = elementsIn(edge).filter((one) => one.localName === "textpath" && one.getAttribute("string"));
  return [
    ...all(edge, "p").flatMap(piecesOfParagraph),
    ...marks.map((mark) => ({
      text: oneLine(mark.getAttribute("string") ?? ""),
      nodes: [runAround(mark)],
      watermark: true,
    })),
  ];
}

function piecesOfParagraph(paragraph: Element): Piece[] {
  const pieces: { text: string; nodes: Element[] }[] = [{ text: "", nodes: [] }];
  // Number of open fields; their results are computed again.
  let fields = 0;
  const add = (element: Element, text: string) => {
    const piece = pieces.at(-1)!;
    piece.nodes.push(element);
    piece.text += text;
  };
  const walk = (parent: Element) => {
    for (const element of childrenOf(parent)) {
      if (isWord(element, "fldSimple")) add(element, "#");
      else if (isWord(element, "fldChar")) {
        const mark = get(element, "fldCharType");
        add(element, mark === "begin" && fields === 0 ? "#" : "");
        fields += mark === "begin" ? 1 : mark === "end" ? -1 : 0;
      } else if (fields > 0 && isWord(element, "t", "instrText")) add(element, "");
      else if (isWord(element, "t")) add(element, element.textContent ?? "");
      else if (isWord(element, "pgNum")) add(element, "#");
      else if (isWord(element, "sym", "softHyphen")) add(element, "");
      else if (isWord(element, "noBreakHyphen")) add(element, "-");
      else if (isWord(element, ...ENDS)) pieces.push({ text: "", nodes: [] });
      // Text in a box has separate paragraphs.
      else if (!isWord(element, "pPr", "rPr", "drawing", "pict") && element.localName !== "AlternateContent")
        walk(element);
    }
  };
  walk(paragraph);
  return pieces.map(({ text, nodes }) => ({ text: oneLine(text), nodes, watermark: false }));
}

/** Removes a piece, and the paragraph with it if nothing else is left there. */
export function removePiece({ nodes }: Piece): void {
  for (const node of nodes) {
    const parent = node.parentNode as Element | null;
    remove(node);
    if (parent && isWord(parent, "r") && childrenOf(parent).every((one) => isWord(one, "rPr"))) remove(parent);
  }
}

/** Removes empty paragraphs, except a required last one in its container. */
export function removeEmpty(paragraphs: readonly Element[]): void {
  for (const paragraph of paragraphs) {
    const parent = paragraph.parentNode as Element | null;
    const isLast = parent !== null && childrenOf(parent).at(-1) === paragraph;
    const isEmpty = elementsIn(paragraph).every(
      (one) => isWord(one, "r", ...ENDS) || isProperty(one) || isWord(one, "pPr", "rPr"),
    );
    if (parent && !isLast && isEmpty) remove(paragraph);
  }
}

function isProperty(element: Element): boolean {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    if (isWord(at as Element, "pPr", "rPr")) return true;
  }
  return false;
}

/** The run that contains a watermark. */
function runAround(mark: Element): Element {
  for (let at = mark.parentNode; at?.nodeType === 1; at = at.parentNode) {
    if (isWord(at as Element, "r")) return at as Element;
  }
  return mark;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
