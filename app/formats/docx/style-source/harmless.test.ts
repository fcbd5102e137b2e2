import { describe, expect, it } from "vitest";
import type { HiringDocument } from "../../../documents/blocks/document";
import { coloursFor, contrastOn } from "../styles/colours";
import { writeDocx } from "../index";
import { ALL_BLOCKS, documentOf, unpack } from "../test-support";
import { isUsedStyle } from "../styles/used-styles";
import { idOf, stylesById } from "./styles/clean-styles";
import { type Effective, effective } from "./styles/effective";
import { groundsOf, paintedBy } from "./styles/grounds";
import { unreadable } from "./styles/keep-readable";
import { LIMITS } from "./styles/copied";
import { zip } from "./testing/company-files";
import { HARMFUL, type Harm, harmful } from "./testing/harmful-files";
import { colorOf, themeColors } from "./styles/theme-colors";
import { all, child, childrenOf, get, parse, valueOf } from "./package/xml";

const written = async (harm: Harm | undefined, rest: Partial<HiringDocument> = {}) => {
  const letterhead = {
    organization: "Nordic",
    color: "",
    paper: "a4" as const,
    ...(harm ? { styleSource: { name: "house.docx", bytes: zip(harmful(harm)) } } : {}),
  };
  return unpack(await writeDocx(documentOf(ALL_BLOCKS, { letterhead, ...rest })));
};

/** The effective properties of each style, by name. */
function stylesOf(parts: ReadonlyMap<string, string>): Map<string, Effective & { readonly id: string }> {
  const styles = parse(parts.get("word/styles.xml")!);
  const byId = stylesById(styles);
  const name = (style: Element) => valueOf(style, "name")!.replace(" (Requisite)", "");
  return new Map(
    [...byId.values()].map((style) => [name(style), { ...effective(styles, style, byId), id: idOf(style) }]),
  );
}

/** Properties that a company's file may change; all others must be exactly ours. */
const MAY_DIFFER = ["rFonts", "color", "sz", "szCs", "b", "bCs", "i", "iCs", "spacing", "pBdr", "shd", "lang"];

const unchanged = ({ pPr, rPr }: Effective) =>
  [pPr, rPr].flatMap((part) =>
    childrenOf(part)
      .filter(
        ({ localName, parentNode }) =>
          !MAY_DIFFER.includes(localName) || (localName === "spacing" && parentNode === rPr),
      )
      .filter((one) => one.localName !== "numPr")
      .map(
        (one) =>
          `${one.localName} ${Array.from(one.attributes, ({ name, value }) => `${name}=${value}`)
            .sort()
            .join(" ")}`,
      ),
  );

describe.each(Object.entries<Harm>(HARMFUL))("the file with %s", (name, harm) => {
  it("changes only the copied properties of our styles, within limits", async () => {
    const [ours, theirs] = [stylesOf(await written(undefined)), stylesOf(await written(harm))];
    for (const [style, plain] of ours) {
      if (!isUsedStyle(plain.id)) continue;
      const now = theirs.get(style)!;
      expect(unchanged(now), style).toEqual(unchanged(plain));
      const inList = (one: Effective) => valueOf(child(one.pPr, "numPr"), "numId") !== undefined;
      expect(inList(now), style).toBe(inList(plain));
      const size = (one: Effective) => Number(valueOf(one.rPr, "sz"));
      expect(size(now), style).toBeGreaterThanOrEqual(Math.floor(size(plain) * LIMITS.size.least));
      expect(size(now), style).toBeLessThanOrEqual(Math.ceil(size(plain) * LIMITS.size.most));
      const room = (one: Effective, side: string) => Number(get(child(one.pPr, "spacing"), side) ?? 0);
      for (const side of ["before", "after"])
        expect(room(now, side), style).toBeLessThanOrEqual(room(plain, side) * LIMITS.space.most + LIMITS.space.more);
      expect(room(now, "line"), style).toBeLessThanOrEqual(Math.max(LIMITS.line.most, room(plain, "line")));
      expect(all(now.pPr, "left", "right").every((side) => all(plain.pPr, side.localName).length > 0)).toBe(true);
    }
  });

  it("has no text that is unreadable on its background", async () => {
    const parts = await written(harm, { draft: true });
    const styles = parse(parts.get("word/styles.xml")!);
    const theme = themeColors(parse(parts.get("word/theme/theme1.xml")!));
    const background = child(parse(parts.get("word/document.xml")!), "background");
    const page = get(background, "color") ?? "FFFFFF";
    const byName = stylesOf(parts);
    const ids = new Map([...stylesOf(await written(undefined))].map(([style, { id }]) => [id, byName.get(style)!.id]));
    const painted = paintedBy(styles, theme);
    expect(unreadable(styles, groundsOf(painted, page, theme, ids))).toEqual([]);
    for (const marker of all(parse(parts.get("word/numbering.xml")!), "lvl")) {
      const color = colorOf(child(child(marker, "rPr"), "color"), theme);
      if (color && color !== "auto") expect(contrastOn(color, [page, ...painted.boxes])).toBeGreaterThanOrEqual(4.5);
    }
    for (const [path, xml] of parts) {
      if (!/Company\d+\.xml$/.test(path)) continue;
      const colors = all(parse(xml), "color").map((one) => colorOf(one, theme)!);
      for (const color of colors) expect(contrastOn(color, [page]), `${name} ${path}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("fills table heads and boxes with the accent color of the file, dark enough for white text", async () => {
  const styles = (await written(HARMFUL["a light accent color"])).get("word/styles.xml")!;
  const { accent, headFill } = coloursFor("8FD3F4");
  expect(styles).toContain(`w:fill="${accent}"`);
  expect(styles).toContain(`w:fill="${headFill}"`);
  expect(contrastOn("FFFFFF", [accent])).toBeGreaterThanOrEqual(4.5);
});

it("keeps the colors of notes and suggestions, whatever the second and third accents of the file are", async () => {
  const [ours, theirs] = [stylesOf(await written(undefined)), stylesOf(await written({ accent: "8FD3F4" }))];
  const { muted, suggestion } = coloursFor("8FD3F4");
  for (const [style, color] of Object.entries({ Note: muted, Suggested: suggestion })) {
    expect(valueOf(ours.get(style)!.rPr, "color"), style).toBe(color);
    const now = child(theirs.get(style)!.rPr, "color");
    expect(get(now, "themeColor"), style).toBeUndefined();
    // The same, or slightly darker on heads in that accent.
    expect(contrastOn(valueOf(now)!, [color]), style).toBeLessThan(1.25);
  }
});

it("uses a light page color, but not a dark one", async () => {
  const background = async (harm: Harm) =>
    get(child(parse((await written(harm)).get("word/document.xml")!), "background"), "color");
  expect(await background(HARMFUL["a page color"])).toBe("FFF3D6");
  expect(await background(HARMFUL["a dark page and white text"])).toBeUndefined();
});

it("copies the fill of a heading with readable text, and a rule within our limits", async () => {
  const { pPr, rPr } = stylesOf(await written(HARMFUL["a heading in a band"])).get("heading 1")!;
  expect(get(child(pPr, "shd"), "fill")).toBe("0B3D2E");
  expect(contrastOn(valueOf(rPr, "color")!, ["0B3D2E"])).toBeGreaterThanOrEqual(4.5);
  expect(get(all(pPr, "bottom")[0], "sz")).toBe("24");
});

it("makes nothing larger than ours in a document with fixed pages", async () => {
  const [ours, theirs] = [
    stylesOf(await written(undefined, { density: "tight" })),
    stylesOf(await written(HARMFUL["huge letters"], { density: "tight" })),
  ];
  for (const [style, plain] of ours) {
    if (!isUsedStyle(plain.id)) continue;
    const now = theirs.get(style)!;
    expect(Number(valueOf(now.rPr, "sz")), style).toBeLessThanOrEqual(Number(valueOf(plain.rPr, "sz")));
    const room = (one: Effective) =>
      ["before", "after"].reduce((sum, side) => sum + Number(get(child(one.pPr, "spacing"), side) ?? 0), 0);
    expect(room(now), style).toBeLessThanOrEqual(room(plain));
  }
});
