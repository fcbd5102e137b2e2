import type { Outline } from "../outline";
import type { Numbering } from "./numbering";
import { type Element, type XmlReader, attribute, isOn } from "./read-xml";
import { BODY_TEXT, type Styles } from "./styles";

interface Paragraph {
  text: string;
  style?: string;
  numId?: string;
  level?: number;
  outline?: number;
  /** The end of the paragraph is a tracked deletion, so the text continues in the next one. */
  runsOn: boolean;
}

/**
 * Elements that are not part of the text: deleted, kept for "reject changes", repeated for old programs, or a reading
 * aid.
 */
const LEFT_OUT = new Set(
  "del moveFrom rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPr rt Fallback".split(" "),
);

/** Elements for a character or a line end. */
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

/** Reads the part "document" into an outline, as if all tracked changes were accepted. */
export class BodyReader implements XmlReader {
  /** The current depth inside an omitted element. */
  #skipped = 0;
  // Text boxes put paragraphs into runs of a paragraph.
  readonly #paragraphs: Paragraph[] = [];
  readonly #hiddenRuns: boolean[] = [];
  readonly #keptRows: boolean[] = [];
  /** For each control (form field), true if it still shows its "Click here to enter text". */
  readonly #unfilled: boolean[] = [];
  #carried = "";

  constructor(
    private readonly outline: Outline,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  open(element: Element, path: readonly string[]): void {
    const { name } = element;
    const around = path.at(-1) ?? "";
    if (
      this.#skipped > 0 ||
      (LEFT_OUT.has(name) && !isMark(around)) ||
      (name === "sdtContent" && this.#unfilled.at(-1))
    ) {
      this.#skipped += 1;
    } else if (name === "p") {
      this.#paragraphs.push({ text: this.#carried, runsOn: false });
      this.#carried = "";
    } else if (name === "r") {
      this.#hiddenRuns.push(this.styles.looksOf(this.#paragraphs.at(-1)?.style).hidden);
    } else if (name === "tr") {
      this.#keptRows.push(true);
      this.outline.openRow();
    } else if (name === "sdt") {
      this.#unfilled.push(false);
    } else if (around === "sdtPr") {
      if (name === "showingPlcHdr") this.#unfilled[this.#unfilled.length - 1] = isOn(element);
    } else if (around === "trPr") {
      if (name === "del" || (name === "hidden" && isOn(element))) this.#keptRows[this.#keptRows.length - 1] = false;
    } else if (around === "rPr") {
      this.#readRunProperty(element, path.at(-2) ?? "");
    } else if (around === "pPr" || around === "numPr") {
      this.#readParagraphProperty(element);
    } else if (around === "r" && SIGNS[name]) {
      this.#write(SIGNS[name]);
    }
  }

  text(text: string, path: readonly string[]): void {
    if (this.#skipped === 0 && path.at(-1) === "t") this.#write(text);
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (name === "p") this.#endParagraph(this.#paragraphs.pop());
    else if (name === "r") this.#hiddenRuns.pop();
    else if (name === "tc") this.outline.closeCell();
    else if (name === "tr") this.outline.closeRow(this.#keptRows.pop());
    else if (name === "sdt") this.#unfilled.pop();
    else if (name === "body" && this.#carried) this.outline.paragraph(this.#carried);
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && !this.#hiddenRuns.at(-1)) paragraph.text += text;
  }

  #readRunProperty(element: Element, of: string): void {
    if (of === "r") {
      const last = this.#hiddenRuns.length - 1;
      if (element.name === "vanish") this.#hiddenRuns[last] = isOn(element);
      else if (element.name === "rStyle" && this.styles.looksOf(attribute(element, "val")).hidden) {
        this.#hiddenRuns[last] = true;
      }
    } else if (of === "pPr" && (element.name === "del" || element.name === "moveFrom")) {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph) paragraph.runsOn = true;
    }
  }

  #readParagraphProperty(element: Element): void {
    const paragraph = this.#paragraphs.at(-1);
    const value = attribute(element, "val");
    if (!paragraph || value === undefined) return;
    if (element.name === "pStyle") paragraph.style = value;
    else if (element.name === "numId") paragraph.numId = value;
    else if (element.name === "ilvl") paragraph.level = Number(value);
    else if (element.name === "outlineLvl") paragraph.outline = Number(value);
  }

  #endParagraph(paragraph: Paragraph | undefined): void {
    if (!paragraph) return;
    const { text, style, outline } = paragraph;
    const looks = this.styles.looksOf(style);
    const numId = paragraph.numId ?? looks.numId;
    const level = paragraph.level ?? looks.level ?? 0;
    const heading = outline === undefined ? looks.heading : outline < BODY_TEXT ? outline + 1 : undefined;
    if (paragraph.runsOn) this.#carried = text;
    else if (looks.isContents) return;
    else if (heading !== undefined) this.outline.heading(text, heading);
    else if (this.numbering.isShown(numId, level)) this.outline.item(text, level);
    else this.outline.paragraph(text);
  }
}

/** The properties that mark a paragraph's end or a row as inserted or deleted contain no text. */
const isMark = (around: string) => around === "rPr" || around === "trPr";
