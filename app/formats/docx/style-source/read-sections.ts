import { type Element, attribute, isOn, readXml } from "../../../intake/word/read-xml";
import type { Archive } from "../../../intake/word/unpack";
import type { Pages } from "./style-source";

/** The headers and footers of the last section, by relationship id. */
export interface Sections {
  readonly headers: ReadonlyMap<Pages, string>;
  readonly footers: ReadonlyMap<Pages, string>;
  /** The attributes of `w:background` for the page color; undefined for white. */
  readonly background?: Readonly<Record<string, string>>;
}

/** Finds the headers and footers of the last section, which inherits those of the one before unless it has its own. */
export async function readSections(archive: Archive, document: string, settings?: string): Promise<Sections> {
  const found = { headers: new Map<Pages, string>(), footers: new Map<Pages, string>() };
  let first = false;
  let background: Readonly<Record<string, string>> | undefined;
  await readXml(archive.read(document), {
    open(element, path) {
      if (path.includes("sectPrChange")) return;
      if (element.name === "background" && path.length === 1) background = attributesOf(element);
      if (element.name === "sectPr") first = false;
      if (path.at(-1) !== "sectPr") return;
      if (element.name === "titlePg") first = isOn(element);
      const side = SIDES[element.name];
      const id = attribute(element, "id");
      if (side && id !== undefined) found[side].set(pagesOf(attribute(element, "type")), id);
    },
    close: () => undefined,
  });
  for (const side of [found.headers, found.footers]) {
    if (!first) side.delete("first");
  }
  const settingsOn = settings ? await readSettings(archive, settings) : new Set();
  if (!settingsOn.has("evenAndOddHeaders")) {
    for (const side of [found.headers, found.footers]) side.delete("even");
  }
  // Word shows a background only if the settings enable it.
  return { ...found, ...(background && settingsOn.has("displayBackgroundShape") ? { background } : {}) };
}

const SIDES: Readonly<Record<string, "headers" | "footers">> = {
  headerReference: "headers",
  footerReference: "footers",
};

const pagesOf = (type: string | undefined): Pages => (type === "first" || type === "even" ? type : "default");

const attributesOf = ({ tag }: Element) =>
  Object.fromEntries(Object.values(tag.attributes).map(({ local, value }) => [local, value]));

/** The names of the settings that are on. */
async function readSettings(archive: Archive, path: string): Promise<Set<string>> {
  const on = new Set<string>();
  await readXml(archive.read(path), {
    open(element) {
      if (isOn(element)) on.add(element.name);
      else on.delete(element.name);
    },
    close: () => undefined,
  });
  return on;
}
