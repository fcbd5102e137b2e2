import { type IXmlableObject, Paragraph, type ParagraphChild, TableCell, XmlComponent } from "docx";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import type { CharacterStyle } from "../styles/styles";

// docx looks for dozens of options in each run, paragraph and cell and builds a component for each property. Most are
// plain and took a third of a document's time; here they are written in one step.

/** An element with known content, in the form in which docx passes elements to its XML writer. */
class Known extends XmlComponent {
  constructor(
    name: string,
    private readonly content: readonly IXmlableObject[],
  ) {
    super(name);
  }

  override prepForXml(): IXmlableObject {
    return { [this.rootKey]: this.content };
  }
}

/** A run of one line of XML-safe text with only a style. */
export function plainRun(line: string, style: CharacterStyle | undefined): ParagraphChild {
  const text = { "w:t": [{ _attr: { "xml:space": "preserve" } }, line] };
  const content = style ? [{ "w:rPr": [{ "w:rStyle": value(style) }] }, text] : [text];
  // docx writes any component but has no type for this one.
  return new Known("w:r", content) as unknown as ParagraphChild;
}

/** A paragraph with only a style and whether it stays with the next; no section can end in it. */
export class PlainParagraph extends Paragraph {
  constructor(style: ParagraphStyle, keepNext: boolean, children: readonly ParagraphChild[]) {
    super({ children });
    this.root[0] = propertiesOf(style, keepNext);
  }
}

/** Cached: there are a few dozen, for thousands of paragraphs. */
const known = new Map<string, Known>();

function propertiesOf(style: ParagraphStyle, keepNext: boolean): Known {
  const key = `${style} ${keepNext}`;
  const content = [{ "w:pStyle": value(style) }, ...(keepNext ? [{ "w:keepNext": {} }] : [])];
  const properties = known.get(key) ?? new Known("w:pPr", content);
  known.set(key, properties);
  return properties;
}

/** The properties of cells with only a width in twips. */
export const cellProperties = (width: number): XmlComponent =>
  new Known("w:tcPr", [{ "w:tcW": { _attr: { "w:type": "dxa", "w:w": width } } }]);

/** A cell with only these properties. */
export class PlainCell extends TableCell {
  constructor(properties: XmlComponent, children: readonly Paragraph[]) {
    super({ children });
    this.root[0] = properties;
  }
}

const value = (text: string): IXmlableObject => ({ _attr: { "w:val": text } });
