import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { debriefSheet } from "../../documents/debrief/debrief-sheet";
import { findDocument } from "../../documents/index";
import { readCards } from "../../documents/debrief/read-cards";
import { readingOrder } from "../../documents/blocks/words";
import { writeDocument } from "../../documents/write-document";
import { writeDocx } from "./index";
import { readFilled } from "./read-filled";

const source = sourceOf(catalogue.examples.get("technical-program-manager-platform")!.requisition);
const kit = await writeDocx(writeDocument(findDocument("interviewer-kit")!, source));

/** Changes the XML of a Word file, like a program that saves it. */
function resaved(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const xml = change(new TextDecoder().decode(parts["word/document.xml"]));
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

/** Fills in fields by tag, as Word does: the text replaces the placeholder. */
const fill = (answers: Readonly<Record<string, string>>) => (xml: string) =>
  xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (sdt) => {
    const tag = /<w:tag w:val="([^"]*)"/.exec(sdt)![1]!;
    const answer = answers[tag];
    if (answer === undefined) return sdt;
    if (sdt.includes("w14:checkbox")) return sdt.replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"');
    return sdt.replace("<w:showingPlcHdr/>", "").replace(/(<w:t(?: [^>]*)?>)[^<]*/, (_, open: string) => open + answer);
  });

const ANSWERS = {
  "card/program-design/candidate": "Robin Example",
  "card/program-design/interviewer": "Ada",
  "card/program-design/date": "24 November 2026",
  "card/program-design/alone": "x",
  "card/program-design/rating/dependency-management": "4 Above",
  "card/program-design/evidence/dependency-management": "Named the team that would be late, and when",
  "card/program-design/recommendation": "Hire",
};
const round = source.requisition.interview.rounds.findIndex(({ id }) => id === "program-design");

const cardsOf = async (file: Uint8Array) => readCards(source, await readFilled(file));

describe("a filled kit", () => {
  it("is read back, with only the filled cards", async () => {
    const filled = await readFilled(resaved(kit, fill(ANSWERS)));
    expect(filled.requisition).toBe("abc123def456");
    const cards = readCards(source, filled);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ round: "program-design", place: round + 1, foundBy: "tag" });
    expect(cards[0]!.fields).toMatchObject({ candidate: "Robin Example", interviewer: "Ada", alone: "x", why: "" });
    expect(cards[0]!.ratings.get("dependency-management")).toBe("4 Above");
    expect(cards[0]!.ratings.get("technical-program-design")).toBe("");
    expect(await cardsOf(kit)).toEqual([]);
  });

  it("is read by labels without tags, as LibreOffice saves it", async () => {
    const cards = await cardsOf(
      resaved(resaved(kit, fill(ANSWERS)), (xml) => xml.replace(/<w:tag w:val="card[^>]*>/g, "")),
    );
    expect(cards[0]).toMatchObject({
      round: "program-design",
      foundBy: "label",
      fields: { interviewer: "Ada", alone: "x" },
    });
    expect(cards[0]!.evidence.get("dependency-management")).toContain("Named the team");
  });

  it("is read by the order of its fields without labels", async () => {
    const bare = (xml: string) => xml.replace(/<w:(?:tag|alias) w:val="[^>]*>/g, "");
    const cards = await cardsOf(resaved(resaved(kit, fill(ANSWERS)), bare));
    expect(cards[0]).toMatchObject({ round: "program-design", foundBy: "position", fields: { interviewer: "Ada" } });
  });

  it("is read by its tables without fields", async () => {
    const flat = (xml: string) =>
      xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, "$1");
    const cards = await cardsOf(resaved(resaved(kit, fill(ANSWERS)), flat));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ round: "program-design", foundBy: "position" });
    expect(cards[0]!.fields).toMatchObject({ interviewer: "Ada", recommendation: "Hire", why: "" });
    expect(cards[0]!.ratings.get("dependency-management")).toBe("4 Above");
  });

  it.each([
    ["nothing", new Uint8Array(), "is empty"],
    ["a text", strToU8("Ada: hire"), "isn’t a Word document"],
    ["too much", new Uint8Array(1024 * 1024 + 1), "larger than 1 MB"],
    ["half a file", kit.slice(0, 4_000), "damaged"],
    ["a bomb", zipSync({ "word/document.xml": new Uint8Array(40_000_000) }), "unpacks to more than 20 MB"],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "Excel"],
  ])("that is %s is refused", async (_, bytes, words) => {
    await expect(readFilled(bytes)).rejects.toMatchObject({ problem: expect.stringContaining(words) });
  });
});

describe("the debrief sheet", () => {
  const card = (interviewer: string, rating: string, extra: Readonly<Record<string, string>> = {}) =>
    resaved(
      kit,
      fill({
        ...ANSWERS,
        "card/program-design/interviewer": interviewer,
        "card/program-design/rating/dependency-management": rating,
        ...extra,
      }),
    );

  it("puts ratings side by side, marks a spread of two, and lists what is missing", async () => {
    const cards = [...(await cardsOf(card("Ada", "4 Above"))), ...(await cardsOf(card("Grace", "2 Below")))];
    const words = readingOrder(debriefSheet(source, cards));
    expect(words).toContain("Robin Example");
    expect(words).toContain("2 to 4, spread of 2: talk first");
    expect(words.join("\n")).toMatch(/Ada left blank: .*Technical program design/);
    expect(words.join("\n")).toMatch(/No card yet: .*Recruiter screen/);
    const [lowest] = words.filter((line) => line.includes("Named the team"));
    expect(lowest).toMatch(/^Grace, 2 Below: /);
  });

  it("reports cards of two candidates", async () => {
    const other = { "card/program-design/candidate": "Kim Other" };
    const cards = [...(await cardsOf(card("Ada", "4 Above"))), ...(await cardsOf(card("Grace", "4 Above", other)))];
    expect(readingOrder(debriefSheet(source, cards)).join("\n")).toContain("These cards name 2 candidates");
  });

  it("with thirty cards is in landscape, in tables that fit", async () => {
    const [one] = await cardsOf(card("Ada", "4 Above"));
    const cards = Array.from({ length: 30 }, (_, i) => ({
      ...one!,
      fields: { ...one!.fields, interviewer: `Person ${i}` },
    }));
    const { blocks } = debriefSheet(source, cards);
    expect(blocks.some((block) => block.type === "page-break" && block.landscape)).toBe(true);
    const heads = blocks.flatMap((block) => (block.type === "table" ? [block.columns.map(({ head }) => head)] : []));
    const named = heads.flat().filter((head) => head.startsWith("Person"));
    expect(new Set(named).size).toBe(30);
    expect(Math.max(...heads.map((head) => head.length))).toBeLessThanOrEqual(11);
  });
});
