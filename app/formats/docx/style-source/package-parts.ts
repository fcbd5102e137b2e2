import { Refusal } from "../../../intake/refusal";
import { damaged } from "../../../intake/word/damaged";
import { attribute, readXml } from "../../../intake/word/read-xml";
import type { Archive } from "../../../intake/word/unpack";
import { keepDeclaredPrefixes, parse } from "./xml";

const MOST_OF_A_PART = 4 * 1024 * 1024;
const DEEPEST = 100;
const MOST_ATTRIBUTES = 200;
/** Elements and attributes that are made into trees; large templates have 60,000. */
const MOST_NODES = 150_000;

/** How much has been read of a file so far. */
export interface Budget {
  nodes: number;
}

/** The unpacked bytes of a part; refuses one that is over 4 MB, or a part and all before it over 20 MB. */
export async function readBytes(archive: Archive, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of archive.read(path)) {
    length += piece.length;
    if (length > MOST_OF_A_PART) {
      throw new Refusal(
        "A part of this file unpacks to more than 4 MB. Save a copy without its text and large pictures, and try that.",
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The root of a part; throws a Refusal for what is not well-formed, defines types, or is absurdly deep or long. */
export async function readTree(archive: Archive, path: string, budget: Budget): Promise<Element> {
  const bytes = await readBytes(archive, path);
  await readXml(once(bytes), {
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

// eslint-disable-next-line @typescript-eslint/require-await -- readXml takes pieces as they are unpacked
async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** A way from one part to another inside the file. */
export interface Relationship {
  /** The last word of its type, such as "header". */
  readonly kind: string;
  readonly path: string;
}

/** The relationships of a part by their ids. Those that lead out of the file, or to nothing in it, are left out. */
export async function readRelationships(archive: Archive, part: string): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(rels)) return found;
  await readXml(archive.read(rels), {
    open(element) {
      const [id, type, target, mode] = ["Id", "Type", "Target", "TargetMode"].map((name) => attribute(element, name));
      if (element.name !== "Relationship" || !id || !type || !target || mode === "External") return;
      const path = resolve(folder, target);
      if (archive.has(path)) found.set(id, { kind: type.slice(type.lastIndexOf("/") + 1), path });
    },
    close: () => undefined,
  });
  return found;
}

/** The path of a relationship's target, seen from a folder such as "word/". */
export function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

const tangled = () =>
  new Refusal("This Word file is nested deeper than Word nests. Open it in Word, save it as a new .docx and try that.");

const tooMuch = () =>
  new Refusal(
    "This file has more styles and lists than can be read here. Delete those that nobody uses, save it and try again.",
  );
