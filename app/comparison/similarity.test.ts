import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentWords, cut, similarity } from "./similarity";

const alike = (a: string, b: string) => similarity(contentWords(a), contentWords(b));

describe("similarity", () => {
  it("is 1 for the same words, 0 for none, and the same both ways", () => {
    expect(alike("Releases on the planned day", "The planned day of a release")).toBe(1);
    expect(alike("Releases on the planned day", "Playlist return rate")).toBe(0);
    expect(alike("Dates are met", "Dates hold")).toBe(alike("Dates hold", "Dates are met"));
  });

  it("counts twice what is shared", () => {
    expect(alike("Head of Platform", "Head of Data")).toBe(0.5);
  });

  it("does not count words that every sentence has", () => {
    expect(alike("The head of the team", "The rest of the company")).toBe(0);
  });

  it("copes with texts of stop words, of marks, and without anything", () => {
    expect(alike("To be", "to be")).toBe(1);
    expect(alike("%", "%")).toBe(1);
    expect(alike("", "")).toBe(0);
  });
});

describe("cut", () => {
  const whole = (text: string) =>
    Array.from(new Intl.Segmenter("en", { granularity: "word" }).segment(text), ({ segment }) => segment);

  it("cuts a long text as it cuts a short one, in any script", () => {
    const piece = fc.constantFrom(
      "release",
      "don't",
      "3.14",
      "日本語を話す",
      "ภาษาไทย",
      "مدير المنتج",
      "e\u0301",
      "👩‍💻",
      ". ",
      "  ",
      "\r\n",
      " \n",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 400, maxLength: 800 }), (pieces) => {
        const text = pieces.join("");
        expect(cut(text)).toEqual(whole(text));
      }),
      { numRuns: 50 },
    );
  });

  it("loses nothing of a text without spaces", () => {
    const text = "🙂a-".repeat(10_000);
    expect(cut(text).join("")).toBe(text);
    expect(cut("")).toEqual([]);
  });
});
