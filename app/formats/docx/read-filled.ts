import type { FilledControl, FilledDocument } from "../../documents/debrief/filled-document";
import { BOX } from "./body/box";
import { kindOfFile } from "../../intake/kind-of-file";
import { Refusal } from "../../intake/refusal";
import { findParts } from "../../intake/word/parts";
import { attribute, type Element, isOn, readXml, type XmlReader } from "../../intake/word/read-xml";
import { type Archive, openArchive } from "../../intake/word/unpack";

/** The largest filled document; a kit with thirty pages has 30 kB. */
export const MOST_FILLED_BYTES = 1024 * 1024;

const PROPERTIES = "docProps/custom.xml";

/**
 * Reads a filled Word file of ours: its content controls, and its tables as text for programs that keep only those.
 * Throws a Refusal for files that are not Word, broken, locked, or unpack to too much.
 */
export async function readFilled(bytes: Uint8Array): Promise<FilledDocument> {
  if (bytes.length > MOST_FILLED_BYTES)
    throw new Refusal("This file is larger than 1 MB. Remove pictures and try again.");
  if (bytes.length === 0) throw new Refusal("This file is empty. Save the completed kit again and choose that.");
  if (kindOfFile(bytes) !== "zip") throw new Refusal("This isn’t a Word document (.docx). Choose the completed kit.");
  const archive = await openArchive(bytes);
  const { document } = await findParts(archive);
  const reader = new FilledReader();
  await readXml(archive.read(document), reader);
  return { requisition: await readRequisition(archive), controls: reader.controls, tables: reader.tables };
}

async function readRequisition(archive: Archive): Promise<string> {
  if (!archive.has(PROPERTIES)) return "";
  let inside = false;
  let text = "";
  await readXml(archive.read(PROPERTIES), {
    open: ({ tag }) => {
      if (tag.local === "property") inside = Object.values(tag.attributes).some(({ value }) => value === "Requisition");
    },
    text: (piece) => {
      if (inside) text += piece;
    },
    close: () => undefined,
  });
  return text.trim();
}

interface OpenControl {
  tag: string;
  label: string;
  text: string;
  asks: boolean;
  tick?: boolean | undefined;
}

/** The text of a control; a box that lost its state still shows one of its characters. */
function said(text: string, tick: boolean | undefined): string {
  const ticked = tick ?? (text === BOX.ticked ? true : text === BOX.open ? false : undefined);
  return ticked === undefined ? text : ticked ? "x" : "";
}

/** Elements that are not text: tracked deletions, and copies for older programs. */
const LEFT_OUT = new Set(["del", "moveFrom", "Fallback"]);

class FilledReader implements XmlReader {
  readonly controls: FilledControl[] = [];
  readonly tables: string[][][] = [];
  readonly #open: OpenControl[] = [];
  readonly #openTables: string[][][] = [];
  #skipped = 0;

  open(element: Element, path: readonly string[]): void {
    const { name, tag } = element;
    if (this.#skipped > 0 || LEFT_OUT.has(name)) this.#skipped += 1;
    else if (name === "sdt") this.#open.push({ tag: "", label: "", text: "", asks: false });
    else if (name === "tbl") this.#openTables.push([]);
    else if (name === "tr") this.#openTables.at(-1)?.push([]);
    else if (name === "tc") this.#openTables.at(-1)?.at(-1)?.push("");
    else if (name === "br" || name === "cr") this.#write("\n");
    else if (name === "p") this.#write("\n");
    else this.#property(element, path, tag.local);
  }

  text(text: string, path: readonly string[]): void {
    if (this.#skipped === 0 && path.at(-1) === "t") this.#write(text);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
    } else if (name === "sdt") {
      const { tag, label, text, asks, tick } = this.#open.pop()!;
      const around = this.#open.at(-1);
      // LibreOffice puts an unnamed box into the named one, which it wraps around the whole paragraph.
      if (around && tag + label === "") around.tick ??= tick;
      else this.controls.push({ tag, label, text: asks ? "" : said(text.trim(), tick) });
    } else if (name === "tbl") {
      const rows = this.#openTables.pop()!;
      this.tables.push(rows.map((row) => row.map((text) => text.trim())));
    }
  }

  /** Reads a property of the open control. */
  #property(element: Element, path: readonly string[], local: string): void {
    const control = this.#open.at(-1);
    if (!control || !path.includes("sdtPr")) return;
    const value = attribute(element, "val") ?? "";
    if (local === "tag") control.tag = value;
    else if (local === "alias") control.label = value;
    else if (local === "showingPlcHdr") control.asks = isOn(element);
    else if (local === "checked") control.tick = isOn(element);
  }

  #write(text: string): void {
    const control = this.#open.at(-1);
    if (control) control.text += text;
    // A control with a placeholder has no text for its cell.
    if (control?.asks) return;
    const row = this.#openTables.at(-1)?.at(-1);
    if (row && row.length > 0) row[row.length - 1] += text;
  }
}
