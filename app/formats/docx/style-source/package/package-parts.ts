import { Refusal } from "../../../../intake/refusal";
import { damaged } from "../../../../intake/word/damaged";
import { readXml } from "../../../../intake/word/read-xml";
import type { Archive } from "../../../../intake/word/unpack";
import { keepDeclaredPrefixes, parse } from "./xml";

const MOST_OF_A_PART = 4 * 1024 * 1024;
const DEEPEST = 100;
const MOST_ATTRIBUTES = 200;
/** The most elements and attributes to parse; large templates have 60,000. */
const MOST_NODES = 150_000;

/** The amount read from a file so far. */
export interface Budget {
  nodes: number;
}

/** The unpacked bytes of a part. Throws a Refusal for a part over 4 MB, or over 20 MB together with those before it. */
export async function readBytes(archive: Archive, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of archive.read(path)) {
    length += piece.length;
    if (length > MOST_OF_A_PART) {
      throw new Refusal(
        "Part of this file unpacks to more than 4 MB. Save a copy without text and large pictures, and try that.",
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The root of a part; throws a Refusal for XML that is not well-formed, defines types, or is absurdly deep or long. */
export async function readTree(archive: Archive, path: string, budget: Budget): Promise<Element> {
  const bytes = await readBytes(archive, path);
  await readXml([bytes], {
    open({ tag }, { length }) {
      const attributes = Object.keys(tag.attributes).length;
      budget.nodes += 1 + attributes;
      if (length >= DEEPEST || attributes > MOST_ATTRIBUTES) throw tangled();
      if (budget.nodes > MOST_NODES) throw tooMuch();
    },
    close: () => undefined,
  });
  const wide = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe && "utf-16be";
  const root = treeOf(new TextDecoder(wide || "utf-8").decode(bytes));
  keepDeclaredPrefixes(root);
  return root;
}

function treeOf(xml: string): Element {
  try {
    return parse(xml);
  } catch {
    throw damaged();
  }
}

const tangled = () =>
  new Refusal("This Word file is nested too deeply. Open it in Word, save it as a new .docx and try again.");

const tooMuch = () =>
  new Refusal("This file has too many styles and lists. Delete those you don’t use, save it and try again.");
