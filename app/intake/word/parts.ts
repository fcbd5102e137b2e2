import { Refusal } from "../refusal";
import type { Archive } from "./unpack";
import { attribute, readXml } from "./read-xml";

/** Where a Word file keeps what is read of it; the paths are inside the zip. */
export interface Parts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
}

// Parts by which other files that are zip files give themselves away.
const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ["xl/workbook.xml", "an Excel file"],
  ["ppt/presentation.xml", "a PowerPoint file"],
  ["content.xml", "an OpenDocument file"],
];

/** Follows the relationships inside the file; those that lead out of it are never followed. */
export async function findParts(archive: Archive): Promise<Parts> {
  const document = (await targets(archive, "_rels/.rels", "")).get("officeDocument") ?? "word/document.xml";
  const other = OTHERS.find(([part]) => archive.has(part));
  if (other || !archive.has(document)) {
    throw new Refusal(
      `This is ${other?.[1] ?? "a zip file"} and not a Word document. Save the document as .docx and try that.`,
    );
  }
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const beside = await targets(archive, `${folder}_rels/${document.slice(folder.length)}.rels`, folder);
  const present = (kind: string) => [beside.get(kind)].find((part) => part !== undefined && archive.has(part));
  return { document, styles: present("styles"), numbering: present("numbering") };
}

async function targets(archive: Archive, part: string, folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (!archive.has(part)) return found;
  await readXml(archive.read(part), {
    open(element) {
      const [type, target, mode] = ["Type", "Target", "TargetMode"].map((name) => attribute(element, name));
      if (element.name !== "Relationship" || !type || !target || mode === "External") return;
      const path = target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
      found.set(type.slice(type.lastIndexOf("/") + 1), path);
    },
    close: () => undefined,
  });
  return found;
}
