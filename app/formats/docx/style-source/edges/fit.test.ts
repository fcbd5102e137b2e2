import { describe, expect, it } from "vitest";
import type { Block } from "../../../../documents/blocks/document";
import { PLAIN_LETTERHEAD } from "../../../../documents/letterhead";
import { writeDocx } from "../../index";
import { lookOf } from "../../styles/look";
import { documentOf, ONE_OF_EACH, unpack } from "../../test-support";
import { fitted } from "./fit";
import { readStyleSource } from "../read-style-source";
import { drawing, paragraph, words, zip } from "../testing/company-files";
import { type Harm, harmful } from "../testing/harmful-files";
import { all, elementsIn, get, parse, valueOf } from "../package/xml";

const LOOK = lookOf(PLAIN_LETTERHEAD);
const TIGHT = lookOf(PLAIN_LETTERHEAD, "tight");
const fit = async (harm: Harm, look = LOOK) => fitted(look, await readStyleSource(zip(harmful(harm))));
const inFont = (name: string): Harm => ({ normal: `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>` });
/** Lines of 11 points: 13.4 points high, with 8 below. */
const lines = (count: number) => paragraph(words("Storgatan 1")).repeat(count);
const LINE = 1.22 * 220 * (259 / 240) + 160;

describe("a look in a company's style", () => {
  it.each([
    ["Calibri", 1],
    ["Times New Roman", 1],
    ["Arial", 1 / 1.09],
    ["Verdana", 1 / 1.22],
    ["Segoe UI Semibold", 1 / 1.09],
    ["A font that nobody knows", 1 / 1.1],
    ["Wingdings", 1],
  ])("scales type in %s to our width", async (font, scale) => {
    expect((await fit(inFont(font))).scale).toBeCloseTo(scale, 5);
  });

  it("uses the font of the theme if a style refers to it", async () => {
    const theme = (await readStyleSource(zip(harmful({})))).theme!.replaceAll(
      'typeface="Calibri"',
      'typeface="Verdana"',
    );
    expect(fitted(LOOK, { ...(await readStyleSource(zip(harmful({})))), theme }).scale).toBeCloseTo(1 / 1.22, 5);
  });

  it("measures the space of a header that is higher than the margin", async () => {
    expect((await fit({})).headerHeight).toBe(0);
    const [six, ten] = [await fit({ headers: { default: lines(6) } }), await fit({ headers: { default: lines(10) } })];
    expect(ten.headerHeight! - six.headerHeight!).toBeCloseTo(4 * LINE, -1);
    const cell = (count: number) => `<w:tc>${lines(count)}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell(2)}${cell(6)}</w:tr></w:tbl><w:p/>`;
    expect((await fit({ headers: { default: table } })).headerHeight).toBeCloseTo(six.headerHeight!, -1);
    expect((await fit({ headers: { default: paragraph(drawing("gone")) + lines(6) } })).headerHeight).toBeGreaterThan(
      six.headerHeight!,
    );
    expect((await fit({ footers: { default: lines(6) } })).headerHeight).toBeGreaterThan(1000);
  });

  it("sets smaller type below a high header, down to a limit that is lower for documents with fixed pages", async () => {
    expect((await fit({ headers: { default: lines(20) } })).scale).toBeCloseTo(0.95, 5);
    expect((await fit({ headers: { default: lines(2) } }, TIGHT)).scale).toBeLessThan(TIGHT.scale);
    expect((await fit({ headers: { default: lines(20) } }, TIGHT)).scale).toBeCloseTo(TIGHT.scale * 0.92, 5);
  });
});

it("sets no text below 8 points", async () => {
  const card = lookOf(PLAIN_LETTERHEAD, "card");
  expect((await fit({ ...inFont("Courier New"), headers: { default: lines(20) } }, card)).scale * 10.5).toBeCloseTo(
    8,
    5,
  );
});

const FORM: readonly Block[] = [{ type: "page-break" }, ONE_OF_EACH.heading, { ...ONE_OF_EACH.form, fills: true }];

async function written(harm: Harm): Promise<Map<string, string>> {
  const styleSource = { name: "house.docx", bytes: zip(harmful(harm)) };
  return unpack(await writeDocx(documentOf(FORM, { draft: true, letterhead: { ...PLAIN_LETTERHEAD, styleSource } })));
}

it("form boxes share the space that a company's header leaves", async () => {
  const height = async (harm: Harm) =>
    Number(valueOf(all(parse((await written(harm)).get("word/document.xml")!), "trHeight")[0]));
  const [plain, high] = [await height({}), await height({ headers: { default: lines(10) } })];
  const { headerHeight } = await fit({ headers: { default: lines(10) } });
  // The text above them is a little smaller, too.
  expect(plain - high).toBeLessThanOrEqual(headerHeight!);
  expect(plain - high).toBeGreaterThan(headerHeight! * 0.95);
});

describe("our line", () => {
  const header = async (harm: Harm, kind = "header") => {
    const parts = await written(harm);
    return parse(parts.get(`word/${kind}Company1.xml`)!);
  };
  const ours = (root: Element) => all(root, "p").find((one) => (one.textContent ?? "").includes("Job description"))!;
  const before = (line: Element) => Number(get(all(line, "spacing")[0], "before"));

  it("keeps a distance from the text and from what is above it", async () => {
    const line = ours(await header({ headers: { default: lines(1) } }));
    expect(before(line)).toBe(60);
    expect(get(all(line, "spacing")[0], "after")).toBe("160");
    const foot = await header({ footers: { default: lines(1) } }, "footer");
    expect(get(all(foot, "spacing")[0], "before")).toBe("160");
  });

  it("replaces the blank one below a table", async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${lines(1)}</w:tc></w:tr></w:tbl>`;
    const root = await header({ headers: { default: `${table}<w:p/><w:p/>` } });
    expect(Array.from(root.childNodes, (node) => (node as Element).localName)).toEqual(["tbl", "p"]);
    expect(all(root, "tblCaption").map((one) => valueOf(one))).toEqual(["Layout of the header"]);
    expect(all(root, "tblHeader")).toHaveLength(1);
  });

  const anchor = (from: string, offset: number, height: number) =>
    paragraph(
      `<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="${from}"><wp:posOffset>${offset * 635}</wp:posOffset></wp:positionV><wp:extent cx="9" cy="${height * 635}"/><wp:docPr id="1" name="Logo"/></wp:anchor></w:drawing></w:r>`,
      words("Nordic"),
    );
  const shape = (style: string, inside = "") =>
    paragraph(
      `<w:r><w:pict><v:rect style="position:absolute;${style}">${inside}</v:rect></w:pict></w:r>`,
      words("Nordic"),
    );

  it.each([
    ["a picture at the top of the sheet", anchor("page", 300, 1500), 1800],
    ["a picture beside the text", anchor("paragraph", 200, 1500), 567 + 200 + 1500],
    ["a shape of older Words", shape("margin-top:10pt;height:1in;mso-position-vertical-relative:page"), 200 + 1440],
  ])("is below %s", async (_, xml, bottom) => {
    const line = before(ours(await header({ headers: { default: xml } })));
    expect(567 + LINE + line).toBeCloseTo(bottom + 60, -1);
  });

  it("measures what is above it in its own styles", async () => {
    const styled = anchor("page", 300, 1500).replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>');
    const line = before(ours(await header({ headers: { default: styled } })));
    expect(567 + 1.22 * 220 + line).toBeCloseTo(1800 + 60, -1);
  });

  it.each([
    ["a ground behind the whole page", anchor("page", 0, 16_838)],
    ["a strip further down", anchor("page", 9000, 900)],
    [
      "what is set in the middle",
      shape("height:1in;mso-position-vertical:center;mso-position-vertical-relative:margin"),
    ],
    ["a watermark", shape("margin-top:0;height:90pt", '<v:textpath string="Nordic Audio"/>')],
  ])("does not make room for %s", async (_, xml) => {
    expect(before(ours(await header({ headers: { default: xml } })))).toBe(60);
  });

  it("marks a draft below the company's watermark, without our own watermark", async () => {
    const mark = '<w:r><w:pict><v:shape><v:textpath string="Nordic Audio"/></v:shape></w:pict></w:r>';
    const root = await header({ headers: { default: paragraph(mark, words("Nordic")) } });
    expect(
      elementsIn(root)
        .filter((one) => one.getAttribute("string"))
        .map((one) => one.getAttribute("string")),
    ).toEqual(["Nordic Audio"]);
    expect(ours(root).textContent).toContain("Draft");
  });

  it("is above a picture at the bottom of the sheet", async () => {
    const foot = await header({ footers: { default: anchor("page", 15_838, 1000) } }, "footer");
    const line = all(foot, "p").find((one) => (one.textContent ?? "").includes("Requisition"))!;
    expect(get(all(line, "spacing")[0], "after")).toBe(String(1000 - LOOK.margin.footer));
  });
});
