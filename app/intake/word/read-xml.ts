import { type SaxesTagNS, SaxesParser } from "saxes";
import { Refusal } from "../refusal";
import { damaged } from "./damaged";

/**
 * Limits for elements and attributes, of which a full page has up to 2,000, and for characters, as many as a text file
 * may have.
 */
const MOST_NODES = 200_000;
const MOST_LETTERS = 2 * 1024 * 1024;
const DEEPEST = 500;

// The namespace that Word writes, and that of ISO 29500 "Strict".
const WORD = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\//;

/** An element: its name without a prefix, "" for elements that are not Word's own. */
export interface Element {
  readonly name: string;
  readonly tag: SaxesTagNS;
}

export interface XmlReader {
  /** `path` has the names of the elements around this one, the outermost first. */
  open(element: Element, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  close(name: string, path: readonly string[]): void;
}

/**
 * Reads one part of a Word file piece by piece, without building a tree. Throws a Refusal if it is not well-formed, has
 * a document type definition, is nested deeper than any document, or exceeds the size of a long document. The parser
 * supports only XML's five built-in entities and opens nothing.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: XmlReader,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  let [nodes, letters] = [0, 0];
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES) throw tooLong();
  };
  parser.on("error", () => {
    throw damaged();
  });
  parser.on("doctype", () => {
    throw definesTypes();
  });
  parser.on("attribute", count);
  parser.on("opentag", (tag) => {
    count();
    if (path.length >= DEEPEST) throw tooLong();
    const name = WORD.test(tag.uri) ? tag.local : otherName(tag);
    reader.open({ name, tag }, path);
    path.push(name);
  });
  parser.on("closetag", () => {
    reader.close(path.pop() ?? "", path);
  });
  parser.on("text", (text) => {
    letters += text.length;
    if (letters > MOST_LETTERS) throw tooLong();
    reader.text?.(text, path);
  });

  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    const text = decode(decoder, piece);
    // The parser reports a definition only at its end, which may be megabytes away.
    if (nodes === 0 && text.includes("<!DOCTYPE")) throw definesTypes();
    parser.write(text);
  }
  parser.write(decode(decoder ?? new TextDecoder(), undefined)).close();
}

/** The value of an attribute, by its name without a prefix. */
export function attribute({ tag }: Element, name: string): string | undefined {
  return Object.values(tag.attributes).find(({ local }) => local === name)?.value;
}

/** Word's on/off values: present and not set to off is on. */
export const isOn = (element: Element) => !/^(?:0|false|off)$/.test(attribute(element, "val") ?? "");

const otherName = ({ local, uri }: SaxesTagNS) =>
  /\/(?:relationships|markup-compatibility\/2006)$/.test(uri) ? local : "";

const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";

function decode(decoder: TextDecoder, piece: Uint8Array | undefined): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw damaged();
  }
}

const tooLong = () => new Refusal("This document is too long. Copy the part you need into a new one and try again.");

const definesTypes = () =>
  new Refusal(
    "This file has a document type definition, which Word documents don’t need. Open it in Word, save it as a new .docx and try again.",
  );
