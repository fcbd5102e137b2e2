import { describe, expect, it } from "vitest";
import type { Block, HiringDocument } from "../../../documents/blocks/document";
import { writeDocx } from "../index";
import { documentOf, ONE_OF_EACH, unpack } from "../test-support";
import { ownPart } from "./edges/edge-parts";
import { zip } from "./testing/company-files";
import { HARMFUL, type Harm, harmful } from "./testing/harmful-files";
import { R, all, child, childrenOf, get, isOn, isWord, parse } from "./package/xml";

const SHEETS: readonly Block[] = [
  ONE_OF_EACH.heading,
  ONE_OF_EACH.table,
  { type: "page-break", landscape: true },
  ONE_OF_EACH.form,
  { type: "page-break" },
  ONE_OF_EACH.paragraph,
];

async function written(harm: Harm, rest: Partial<HiringDocument>): Promise<Map<string, string>> {
  const letterhead = {
    organization: "",
    color: "",
    paper: "letter" as const,
    styleSource: { name: "house.docx", bytes: zip(harmful(harm)) },
  };
  return unpack(await writeDocx(documentOf(SHEETS, { letterhead, ...rest })));
}

/** The header and footer on each kind of page of each section, as Word chooses them (ISO 29500-1, 17.10). */
function pagesOf(parts: Map<string, string>): { readonly head: Element; readonly foot: Element }[] {
  const has = (parent: Element, name: string) => {
    const one = child(parent, name);
    return one !== undefined && isOn(get(one, "val"));
  };
  const even = has(parse(parts.get("word/settings.xml")!), "evenAndOddHeaders");
  const known = new Map<string, string>();
  return all(parse(parts.get("word/document.xml")!), "sectPr").flatMap((section) => {
    for (const one of childrenOf(section).filter((one) => isWord(one, "headerReference", "footerReference")))
      known.set(`${one.localName} ${get(one, "type") ?? ""}`, one.getAttributeNS(R, "id")!);
    const pages = ["default", ...(has(section, "titlePg") ? ["first"] : []), ...(even ? ["even"] : [])];
    const part = (kind: string, page: string) =>
      parse(parts.get(ownPart(parts, known.get(`${kind}Reference ${page}`) ?? "none"))!);
    return pages.map((page) => ({ head: part("header", page), foot: part("footer", page) }));
  });
}

const instructions = (...roots: readonly Element[]) =>
  roots.flatMap((root) => all(root, "fldSimple").map((field) => get(field, "instr")!.trim()));

describe.each(Object.entries<Harm>(HARMFUL))("in the style of the file with %s", (_, harm) => {
  it("every page of a draft has the draft mark, document, version and one page number", async () => {
    const pages = pagesOf(await written(harm, { draft: true }));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const { head, foot } of pages) {
      expect(head.textContent).toMatch(/Draft.*Job description/s);
      expect(all(head, "pict")).toHaveLength(1);
      expect(foot.textContent?.match(/Requisition k3x9f7q2 · version 7/g)).toHaveLength(1);
      expect(instructions(head, foot).filter((code) => code === "PAGE")).toHaveLength(1);
    }
  });

  it("no page of an approved document is marked as a draft", async () => {
    for (const { head, foot } of pagesOf(await written(harm, {}))) {
      expect(head.textContent).not.toContain("Draft");
      expect(all(head, "pict")).toHaveLength(0);
      expect(foot.textContent).toContain("Requisition k3x9f7q2");
    }
  });
});

it("our line does not repeat the organization below its own header", async () => {
  const letterhead = (harm: Harm) => ({
    organization: "Nordic Audio",
    color: "",
    paper: "a4" as const,
    styleSource: { name: "house.docx", bytes: zip(harmful(harm)) },
  });
  const heads = async (harm: Harm) =>
    pagesOf(await written(harm, { letterhead: letterhead(harm), draft: true })).map(({ head }) => head.textContent);
  const [first] = await heads(HARMFUL["a header for the first page and for even ones"]);
  expect(first?.match(/Nordic Audio/g)).toHaveLength(1);
  expect((await heads(HARMFUL["a light accent color"]))[0]).toContain("Draft · Nordic Audio");
});

it("the line for certain pages is once in their header, and not in their text", async () => {
  const sheets: readonly Block[] = [
    ONE_OF_EACH.paragraph,
    { type: "page-break", header: "Round 1 of 2: Screen" },
    ONE_OF_EACH.form,
  ];
  const styleSource = {
    name: "house.docx",
    bytes: zip(harmful(HARMFUL["a header for the first page and for even ones"])),
  };
  const letterhead = { organization: "", color: "", paper: "a4" as const, styleSource };
  const parts = unpack(await writeDocx(documentOf(sheets, { letterhead })));
  expect(parts.get("word/document.xml")).not.toContain("Round 1 of 2");
  const named = pagesOf(parts).filter(({ head }) => head.textContent?.includes("Round 1 of 2"));
  expect(named).toHaveLength(2);
  for (const { head } of named) expect(head.textContent?.match(/Round 1 of 2/g)).toHaveLength(1);
});

it("only the first page of the whole document is a first page", async () => {
  const parts = await written(HARMFUL["only a footer for the first page"], {});
  const sections = all(parse(parts.get("word/document.xml")!), "sectPr");
  expect(sections.map((section) => child(section, "titlePg") !== undefined)).toEqual(sections.map((_, i) => i === 0));
});
