import { Parser } from "htmlparser2";
import { Outline } from "./outline";
import { Refusal } from "./refusal";

const LEFT_OUT = new Set(
  "head script style title template noscript nav svg math select button iframe object del".split(" "),
);
const BLOCKS = new Set(
  (
    "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form header hr html main " +
    "ol p pre section summary table tbody tfoot thead ul"
  ).split(" "),
);
const DEEPEST = 500;

// Hidden text, and the bullet that Word writes as text before a list item.
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
const WORD_ITEM = /mso-list:\s*l\d+ level([1-9])/i;

/** Converts a page, or something copied from one, to lines of text. Nothing in it runs and nothing is fetched. */
export function readHtml(html: string): string {
  const reader = new PageReader();
  const parser = new Parser(reader, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return reader.outline.toText();
}

class PageReader {
  readonly outline = new Outline();
  /** Text that is not written yet: empty, or more than white space. */
  #text = "";
  #write: (text: string) => void = this.#paragraph;
  #depth = 0;
  #skipped = 0;
  #lists = 0;
  #preformatted = 0;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new Refusal("This page is nested too deeply to read. Copy and paste it as plain text.");
    }
    const hidden = "hidden" in attributes || HIDDEN.test(attributes.style ?? "");
    if (this.#skipped > 0 || LEFT_OUT.has(name) || hidden) {
      this.#skipped += 1;
      return;
    }
    const heading = /^h([1-6])$/.exec(name);
    const item = name === "p" && WORD_ITEM.exec(attributes.style ?? "");
    if (name === "br") this.#add("\n");
    else if (heading) this.#begin((text) => this.outline.heading(text, Number(heading[1])));
    else if (item) this.#begin((text) => this.outline.item(text, Number(item[1]) - 1));
    else if (name === "li") this.#begin(this.#item());
    else if (name === "tr") {
      this.#begin(this.#paragraph);
      this.outline.openRow();
    } else if (name === "td" || name === "th") this.#begin(this.#paragraph);
    // A block that starts a heading or an item is its text.
    else if (BLOCKS.has(name) && this.#text !== "") this.#begin(this.#paragraph);
    if (name === "pre") this.#preformatted += 1;
    if (name === "ul" || name === "ol") this.#lists += 1;
  }

  ontext(text: string): void {
    if (this.#skipped === 0) this.#add(this.#preformatted > 0 ? text : text.replace(/[\t\n\r\f ]+/g, " "));
  }

  onclosetag(name: string): void {
    this.#depth -= 1;
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const isEnd = /^(?:h[1-6]|li|t[rdh])$/.test(name) || (BLOCKS.has(name) && this.#text !== "");
    if (isEnd) this.#begin(this.#paragraph);
    if (name === "pre") this.#preformatted -= 1;
    if (name === "ul" || name === "ol") this.#lists -= 1;
    else if (name === "td" || name === "th") this.outline.closeCell();
    else if (name === "tr") this.outline.closeRow();
  }

  onend(): void {
    this.#begin(this.#paragraph);
  }

  #add(text: string): void {
    this.#text += this.#text === "" ? text.trimStart() : text;
  }

  /** Writes the text so far, and sets how to write the text that follows. */
  #begin(write: (text: string) => void): void {
    const [text, last] = [this.#text, this.#write];
    this.#text = "";
    this.#write = write;
    if (text !== "") last.call(this, text);
  }

  #item(): (text: string) => void {
    const level = Math.max(this.#lists - 1, 0);
    return (text) => this.outline.item(text, level);
  }

  #paragraph(text: string): void {
    this.outline.paragraph(text);
  }
}
