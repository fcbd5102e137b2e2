import { attribute, isOn, readXml } from "../../../intake/word/read-xml";
import type { Archive } from "../../../intake/word/unpack";
import type { Pages } from "./style-source";

/** The headers and footers of the last section, by the ids of their relationships. */
export interface Sections {
  readonly headers: ReadonlyMap<Pages, string>;
  readonly footers: ReadonlyMap<Pages, string>;
}

/** Finds the headers and footers of the last section, which has those of the one before unless it has its own. */
export async function readSections(archive: Archive, document: string, settings?: string): Promise<Sections> {
  const found = { headers: new Map<Pages, string>(), footers: new Map<Pages, string>() };
  let first = false;
  await readXml(archive.read(document), {
    open(element, path) {
      if (path.includes("sectPrChange")) return;
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
  if (!settings || !(await tellsEvenFromOdd(archive, settings))) {
    for (const side of [found.headers, found.footers]) side.delete("even");
  }
  return found;
}

const SIDES: Readonly<Record<string, "headers" | "footers">> = {
  headerReference: "headers",
  footerReference: "footers",
};

const pagesOf = (type: string | undefined): Pages => (type === "first" || type === "even" ? type : "default");

async function tellsEvenFromOdd(archive: Archive, settings: string): Promise<boolean> {
  let tells = false;
  await readXml(archive.read(settings), {
    open(element) {
      if (element.name === "evenAndOddHeaders") tells = isOn(element);
    },
    close: () => undefined,
  });
  return tells;
}
