import { attribute, readXml } from "./read-xml";
import type { Archive } from "./unpack";

/** A link from one part to another inside the file. */
export interface Relationship {
  /** The last word of its type, such as "header". */
  readonly kind: string;
  readonly path: string;
}

/**
 * The relationships of a part by their ids; "" is the whole package. Leaves out links to outside the file, or to
 * nothing in it.
 */
export async function readRelationships(archive: Archive, part: string): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(rels)) return found;
  await readXml(archive.read(rels), {
    open(element) {
      const [id, type, target, mode] = ["Id", "Type", "Target", "TargetMode"].map((name) => attribute(element, name));
      if (element.name !== "Relationship" || !id || !type || !target || mode === "External") return;
      const path = resolvePath(folder, target);
      if (archive.has(path)) found.set(id, { kind: type.slice(type.lastIndexOf("/") + 1), path });
    },
    close: () => undefined,
  });
  return found;
}

/** The path of the first part of a kind; undefined if there is none. */
export const pathOfKind = (relationships: ReadonlyMap<string, Relationship>, kind: string): string | undefined =>
  [...relationships.values()].find((one) => one.kind === kind)?.path;

/** The path of a relationship's target, relative to a folder such as "word/". */
export function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
