import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SKIPPED_IN_HEADINGS, tokenize } from "./tokens";

const words = (text: string) => tokenize(text).map((token) => token.text);
/** The break between the last two words. */
const breakIn = (text: string) => tokenize(text).at(-1)!.before;

describe("the words of a text", () => {
  test("keep their apostrophe, and are split at a hyphen or a slash", () => {
    expect(words("you'll run go-to-market and the lead’s CI/CD")).toEqual([
      ...["you'll", "run", "go", "to", "market"],
      ...["and", "lead’s", "CI", "CD"],
    ]);
  });

  test("leave out articles everywhere, and possessives only in running text", () => {
    expect(words("The roadmap of our team")).toEqual(["roadmap", "of", "team"]);
    expect(tokenize("About the team, about our team", SKIPPED_IN_HEADINGS).map(({ text }) => text)).toEqual([
      ...["About", "team"],
      ...["about", "our", "team"],
    ]);
  });

  test("are recognized in any script, and capitals in scripts that have them", () => {
    expect(words("Élan für 製品 مدير")).toEqual(["Élan", "für", "製品", "مدير"]);
    expect(tokenize("Élan élan 製品 365").map(({ capital }) => capital)).toEqual([true, false, false, false]);
  });

  test("have offsets in UTF-16 units, also after an emoji", () => {
    expect(tokenize("👩‍💻 roadmap")).toMatchObject([{ text: "roadmap", start: 6, end: 13 }]);
  });
});

describe("between two words", () => {
  test.each(["product roadmap", "product-roadmap", "product/roadmap", "product\nroadmap", "product's roadmap"])(
    "%j is no break",
    (text) => expect(breakIn(text)).toBe("none"),
  );
  test.each([
    "product, roadmap",
    "product (roadmap",
    "product — roadmap",
    "product “roadmap",
    "product | roadmap",
    "product…roadmap",
  ])("%j separates phrases", (text) => expect(breakIn(text)).toBe("comma"));
  test.each([
    ...[
      "Product. Roadmap",
      "product: roadmap",
      "product; roadmap",
      "product… roadmap",
      "product... roadmap",
      "(product.) Roadmap",
      "product\n\nroadmap",
    ],
    ...["- product\n- roadmap", "1. product\n2. roadmap", "product\r\n\r\nroadmap", "product\troadmap"],
  ])("%j ends a sentence", (text) => expect(breakIn(text)).toBe("sentence"));

  test("a skipped word hides no break", () => {
    expect(breakIn("Own the product. The roadmap")).toBe("sentence");
    expect(breakIn("product, the roadmap")).toBe("comma");
    expect(breakIn("product the roadmap")).toBe("none");
  });

  test("a period within a number or a name ends nothing", () => {
    expect(breakIn("version 2.5")).toBe("none");
    expect(breakIn("node.js")).toBe("none");
  });
});

test("any text gives words in order, each at its stated offset", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.string({ unit: "grapheme" })), (text) => {
      const tokens = tokenize(text);
      expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
      expect(tokens.every(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
