import { strToU8, zipSync } from "fflate";

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (...list: readonly [type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A Word paragraph: its text and the content of its properties. */
export const p = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const documentOf = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`;

/** The bytes of a Word file: the content of its body, and other parts. */
export function wordFile(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all = {
    "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": relationships(["styles", "styles.xml"], ["numbering", "/word/numbering.xml"]),
    "word/document.xml": documentOf(body),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** Falsifies numbers in every entry of a zip file's directory and in its local headers. */
export function lie(zip: Uint8Array, change: (entry: DataView, name: string) => void): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    change(new DataView(bytes.buffer, at), name);
  }
  return bytes;
}

/** The offsets of these numbers in a directory entry. */
export const ENTRY = { flags: 8, unpackedSize: 24, offset: 42 } as const;
