import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "./clean-text";

describe("cleanText", () => {
  it.each([
    ["line ends", "a\r\nb\rc\u2028d\u0085e\u000Bf", "a\nb\nc\nd\ne\nf"],
    ["control characters", "a\u0000b\u0007c\u009Fd", "abcd"],
    ["bidi overrides", "pay\u202Eevil\u202C \u2066x\u2069", "payevil x"],
    ["private use and non-characters", "a\uE000b\uFFFEc\uFFFFd\u{10FFFF}e", "abcde"],
    ["lone surrogates", "a\uD800b", "a\uFFFDb"],
    ["composed form", "e\u0301", "é"],
    ["blank edges", "\n\na  \nb\t\n", "a\nb"],
    ["wide spaces at the edges", "a\u2002\nb\u3000\u00A0\n\u2009\n", "a\nb"],
    ["a space that is not typed with the space bar", "\u2002", ""],
    ["characters of no width", "\u200B\u2060 \u00AD", ""],
  ])("normalizes %s", (_, raw, clean) => expect(cleanText(raw)).toBe(clean));

  it.each(["👩‍💻 and 🏳️‍🌈", "مدير المنتج", "תוכנית", "製品マネージャー", "Ångström – “quoted”", "a\tb"])(
    "keeps %s",
    (text) => {
      expect(cleanText(text)).toBe(text.normalize("NFC"));
    },
  );

  it("changes nothing when run again, and returns valid XML text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[^\P{Cc}\n\t]|[\uD800-\uDFFF\uFFFE\uFFFF]/u);
      }),
    );
  });
});

describe("cleanLine", () => {
  it("has no line ends or tabs", () => expect(cleanLine(" a\n\nb\tc ")).toBe("a b c"));
});
