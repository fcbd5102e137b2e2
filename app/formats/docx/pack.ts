import { type Document, Packer } from "docx";
import { strToU8, zipSync } from "fflate";
import { APP_PROPERTIES, WEB_SETTINGS } from "./properties";

/** The part of docx behind `Packer` that writes the files of a package. */
interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly Override[]): Map<string, string | Uint8Array>;
}
interface Override {
  readonly path: string;
  readonly data: string;
}

// `Packer` stamps the clock's time on each file it zips; only what it packs is wanted, and docx keeps that private.
// pack.test.ts fails when it goes.
const compiler = Packer["compiler"] as Compiler;

/** The first day a zip can name. Zips hold local time, so it is the same in every time zone. */
const noTime = () => new Date(1980, 0, 1, 12);

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";

/** Packs a document so that the same one always gives the same bytes. */
export function pack(document: Document, coreProperties: string): Uint8Array {
  const parts = compiler.compile(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties },
    { path: "docProps/app.xml", data: APP_PROPERTIES },
  ]);
  addWebSettings(parts);
  // In Word's own order, by which readers of streams know a Word file.
  const paths = new Set([CONTENT_TYPES, "_rels/.rels", ...parts.keys()]);
  return zipSync(Object.fromEntries([...paths].map((path) => [path, bytes(parts.get(path) ?? "")])), {
    mtime: noTime(),
  });
}

/** Word writes this part into every file and has missed it in files of docx (open-agreements#378). */
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

/** `&apos;` has been blamed for repair prompts (open-agreements#369); attributes stand in double quotes, so ' may stay. */
const bytes = (part: string | Uint8Array): Uint8Array =>
  typeof part === "string" ? strToU8(part.replaceAll("&apos;", "'")) : part;
