import { readXml } from "../../../../intake/word/read-xml";
import { pathOfKind, readRelationships } from "../../../../intake/word/relationships";
import type { Archive } from "../../../../intake/word/unpack";
import type { Origin } from "../style-source";

/** The authors and the title in the core properties of a file; empty if there are none. */
export async function readOrigin(archive: Archive): Promise<Origin> {
  const path = pathOfKind(await readRelationships(archive, ""), "core-properties");
  const found = { people: new Set<string>(), title: "" };
  if (!path) return { people: [], title: "" };
  let now = "";
  await readXml(archive.read(path), {
    open({ tag }) {
      now = tag.local;
    },
    text(text) {
      const words = text.trim();
      if (words === "") return;
      if (now === "title") found.title = words;
      if (now === "creator" || now === "lastModifiedBy") found.people.add(words);
    },
    close() {
      now = "";
    },
  });
  return { people: [...found.people], title: found.title };
}
