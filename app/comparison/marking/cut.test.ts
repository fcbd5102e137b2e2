import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, isWord } from "./cut";

const words = (text: string) => cut(text).filter(isWord);

describe("cut", () => {
  it("keeps words in one piece, with their apostrophes and numbers", () => {
    expect(words("Don't ship 1,000 plays a day, e.g. at 3.5 % (the team’s own)")).toEqual(
      "Don't ship 1,000 plays a day e.g at 3.5 the team’s own".split(" "),
    );
  });

  it("cuts scripts without spaces as the segmenter does, and words next to them too", () => {
    expect(words("発売日を守る、release 計画")).toEqual(["発売", "日", "を", "守る", "release", "計画"]);
    expect(words("กรุงเทพ plan")).toEqual(["กรุงเทพ", "plan"]);
    expect(cut("slip 👨‍💻!")).toEqual(["slip", " ", "👨‍💻", "!"]);
  });

  it("makes a run of spaces one piece", () => {
    expect(cut("plan\n\n  ship")).toEqual(["plan", "\n\n  ", "ship"]);
  });

  it("returns pieces that join to the original text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(cut(text).join("")).toBe(text);
      }),
    );
  });

  it("finds the same words as the platform's segmenter in scripts with spaces", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "word" });
    const sign = fc.constantFrom(
      ..."aZéя9",
      ..."aZéя9",
      "ß",
      "ñ",
      " ",
      "\n",
      ".",
      ",",
      "’",
      "'",
      ";",
      ":",
      "·",
      "_",
      "-",
      "/",
      "(",
      "%",
      "…",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = signs.join("");
        const found = Array.from(segmenter.segment(text), ({ segment }) => segment).filter(isWord);
        expect(words(text)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });
});
