import { kindOfFile } from "../../../intake/kind-of-file";
import { Refusal } from "../../../intake/refusal";
import { damaged, tooBig } from "../../../intake/word/damaged";
import { findParts } from "../../../intake/word/parts";
import { attribute, readXml } from "../../../intake/word/read-xml";
import { type Archive, openArchive } from "../../../intake/word/unpack";

/** The most a company's Word file may have. */
export const MOST_STYLE_BYTES = 2 * 1024 * 1024;
const MOST_PART = 4 * 1024 * 1024;

/** A header or footer: which pages it is for, its XML, and the pictures and links it refers to. */
export interface Edge {
  readonly type: "default" | "first";
  readonly xml: string;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly target: { readonly picture: Uint8Array; readonly ending: string } | { readonly link: string };
}

/** What is taken of a company's Word file, checked and unpacked. */
export interface StyleSource {
  readonly styles: string;
  readonly theme: string | undefined;
  readonly numbering: string | undefined;
  readonly headers: readonly Edge[];
  readonly footers: readonly Edge[];
}

const PICTURES = new Set(["png", "jpg", "jpeg", "gif", "bmp"]);

/**
 * Reads a company's Word file (.docx, .dotx) for its styles, theme, numbering, header and footer. Throws a Refusal for what is
 * no Word file, locked, broken, with macros, or unpacks to more than it may. Nothing outside the file is read.
 */
export async function readStyleSource(bytes: Uint8Array): Promise<StyleSource> {
  if (bytes.length === 0)
    throw new Refusal("This file is empty. Choose a Word document (.docx) in your company’s style.");
  if (bytes.length > MOST_STYLE_BYTES) {
    throw new Refusal(
      "This file is larger than 2 MB. Delete its text and pictures, which are not needed, and try again.",
    );
  }
  if (kindOfFile(bytes) !== "zip")
    throw new Refusal("This is not a Word document. Save it in Word as .docx and try that.");
  const archive = await openArchive(bytes);
  const { document } = await findParts(archive);
  if (archive.has("word/vbaProject.bin") || /macroEnabled/i.test(await textOf(archive, "[Content_Types].xml"))) {
    throw new Refusal("This file holds macros. Save it in Word as .docx, which has none, and try that.");
  }
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const beside = await relationsOf(archive, document, folder);
  const part = async (kind: string) => {
    const path = beside.find(({ type }) => type.endsWith(`/${kind}`))?.path;
    return path !== undefined && archive.has(path) ? textOf(archive, path) : undefined;
  };
  const styles = await part("styles");
  if (styles === undefined || !styles.includes("styleId")) {
    throw new Refusal(
      "This document has no styles of its own. Set it in Word with your company’s template and try again.",
    );
  }
  const theme = await part("theme");
  const edges = async (name: "headerReference" | "footerReference") => {
    const references = (await edgesOf(archive, document)).filter((one) => one.name === name);
    const read = references.map(async ({ type, id }): Promise<Edge[]> => {
      const path = beside.find((one) => one.id === id)?.path;
      if (path === undefined || !archive.has(path)) return [];
      const xml = await textOf(archive, path);
      return saysSomething(xml) ? [{ type, xml, relations: await picturesAndLinks(archive, path, folder) }] : [];
    });
    return (await Promise.all(read)).flat();
  };
  return {
    styles,
    // A theme with pictures of its own would need more parts than it is worth.
    theme: theme?.includes("r:embed") ? undefined : theme,
    numbering: await part("numbering"),
    headers: await edges("headerReference"),
    footers: await edges("footerReference"),
  };
}

const saysSomething = (xml: string): boolean => /<w:t[ >]|<w:drawing|<w:pict|<w:fldSimple|<w:instrText/.test(xml);

/** The text of a part, once it is known to be well-formed and to define no types. */
async function textOf(archive: Archive, path: string): Promise<string> {
  if (!archive.has(path)) throw damaged();
  const bytes = await bytesOf(archive, path);
  await readXml(once(bytes), { open: () => undefined, close: () => undefined });
  const marks =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(marks).decode(bytes);
}

async function bytesOf(archive: Archive, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of archive.read(path)) {
    size += piece.length;
    if (size > MOST_PART) throw tooBig();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Inside the zip; for what lies outside, the address itself. */
  readonly path: string;
  readonly outside: boolean;
}

async function relationsOf(archive: Archive, part: string, folder: string): Promise<Relationship[]> {
  const file = `${part.slice(0, part.lastIndexOf("/") + 1)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(file)) return found;
  await readXml(archive.read(file), {
    open(element) {
      const [id, type, target, mode] = ["Id", "Type", "Target", "TargetMode"].map((name) => attribute(element, name));
      if (!id || !type || !target) return;
      const outside = mode === "External";
      const path = outside ? target : target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
      found.push({ id, type, path, outside });
    },
    close: () => undefined,
  });
  return found;
}

/** The headers and footers of the last section, which inherits those it does not name. */
async function edgesOf(archive: Archive, document: string) {
  const found = new Map<string, { name: string; type: "default" | "first"; id: string }>();
  let firstIsOther = false;
  await readXml(archive.read(document), {
    open(element, path) {
      const { name } = element;
      if (name === "sectPr") firstIsOther = false;
      if (name === "titlePg" && path.at(-1) === "sectPr")
        firstIsOther = !/^(?:0|false|off)$/.test(attribute(element, "val") ?? "");
      if (name !== "headerReference" && name !== "footerReference") return;
      const [type, id] = [attribute(element, "type"), attribute(element, "id")];
      if (id && (type === "default" || type === "first")) found.set(`${name} ${type}`, { name, type, id });
    },
    close: () => undefined,
  });
  return [...found.values()].filter(({ type }) => type === "default" || firstIsOther);
}

async function picturesAndLinks(archive: Archive, part: string, folder: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  for (const { id, type, path, outside } of await relationsOf(archive, part, folder)) {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
    if (outside && type.endsWith("/hyperlink") && /^(?:https?|mailto):/i.test(path)) {
      relations.push({ id, target: { link: path } });
    } else if (!outside && type.endsWith("/image") && PICTURES.has(ending) && archive.has(path)) {
      relations.push({ id, target: { picture: await bytesOf(archive, path), ending } });
    }
  }
  return relations;
}
