import { type Document, Packer } from "docx";
import { strToU8, zipSync } from "fflate";
import { SDT_ID } from "../body/controls";
import { APP_PROPERTIES, WEB_SETTINGS } from "./properties";

/** The part of docx behind `Packer` that writes the files of a package. */
interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly Override[]): Map<string, string | Uint8Array>;
}
interface Override {
  readonly path: string;
  readonly data: string;
}

// `Packer` stamps the current time on each file it zips, so only its private compiler is used. pack.test.ts fails if it
// disappears.
const compiler = Packer["compiler"] as Compiler;

/** The first day that a zip can store. Zips have local time, so it is the same in every time zone. */
const noTime = () => new Date(1980, 0, 1, 12);

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";

/** The parts of a package by their paths. */
export type Parts = Map<string, string | Uint8Array>;

/** Compiles a document into parts that do not depend on time or place; `styles` replace its own. */
export function compile(document: Document, coreProperties: string, styles?: string): Parts {
  const parts: Parts = compiler.compile(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties },
    { path: "docProps/app.xml", data: APP_PROPERTIES },
    ...(styles === undefined ? [] : [{ path: "word/styles.xml", data: styles }]),
  ]);
  addWebSettings(parts);
  for (const [path, xml] of parts) if (typeof xml === "string") parts.set(path, steady(path, xml));
  return parts;
}

/** Packs parts; the same parts always give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  // In Word's order, by which stream readers recognize a Word file.
  const paths = new Set([CONTENT_TYPES, "_rels/.rels", ...parts.keys()]);
  return zipSync(Object.fromEntries([...paths].map((path) => [path, bytes(parts.get(path) ?? "")])), {
    mtime: noTime(),
  });
}

/** Renumbers per part what docx counts per process or picks at random. */
function steady(path: string, xml: string): string {
  if (path.startsWith("word/header"))
    return xml.replace(/PowerPlusWaterMarkObject[\w-]+/g, "PowerPlusWaterMarkObject1");
  if (path !== "word/document.xml") return xml;
  let controls = 0;
  let pictures = 0;
  const anchors = new Map<string, string>();
  const anchor = (name: string) => anchors.get(name) ?? anchors.set(name, `_Toc${anchors.size + 1}`).get(name)!;
  const marks = new Map<string, number>();
  const mark = (id: string) => marks.get(id) ?? marks.set(id, marks.size + 1).get(id)!;
  let changes = 0;
  return (
    xml
      .replace(/(?<=[" ])_Toc\w+(?=[" ])/g, anchor)
      .replaceAll(`<w:id w:val="${SDT_ID}"/>`, () => `<w:id w:val="${(controls += 1)}"/>`)
      .replace(/(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g, (_, start: string, id: string) => start + mark(id))
      // Changes and bookmarks are numbered together.
      .replace(
        /(<w:(?:ins|del|cellIns|cellDel) w:id=")\d+/g,
        (_, start: string) => start + (marks.size + (changes += 1)),
      )
      .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(pictures += 1)}"`)
      // A separate paragraph for the end of a section would add a blank paragraph.
      .replace(END_OF_SECTION, "$1<w:sectPr")
  );
}

const END_OF_SECTION =
  /(<w:pStyle w:val="TableGap"\/>(?:<w:rPr><w:(?:ins|del) [^>]*\/><\/w:rPr>)?)<\/w:pPr><\/w:p><w:p><w:pPr><w:sectPr/g;

/** Word writes this part into every file, and its absence has caused errors in docx files (open-agreements#378). */
function addWebSettings(parts: Map<string, string | Uint8Array>): void {
  parts.set("word/webSettings.xml", WEB_SETTINGS);
  append(
    parts,
    CONTENT_TYPES,
    "</Types>",
    '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml" PartName="/word/webSettings.xml"/>',
  );
  append(
    parts,
    RELATIONSHIPS,
    "</Relationships>",
    '<Relationship Id="rIdWeb" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings" Target="webSettings.xml"/>',
  );
}

function append(parts: Map<string, string | Uint8Array>, path: string, end: string, xml: string): void {
  parts.set(path, String(parts.get(path)).replace(end, `${xml}${end}`));
}

/**
 * `&apos;` has been blamed for repair prompts (open-agreements#369); attributes are in double quotes, so ' needs no
 * escape.
 */
const bytes = (part: string | Uint8Array): Uint8Array =>
  typeof part === "string" ? strToU8(part.replaceAll("&apos;", "'")) : part;
