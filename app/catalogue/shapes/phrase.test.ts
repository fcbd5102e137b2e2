import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePhrase } from "./phrase";

const inWords = (phrase: string) => {
  const variants = parsePhrase(phrase);
  if (typeof variants === "string") throw new Error(variants);
  return variants.map((slots) => slots.map((slot) => (slot === "between" ? "..." : slot.text)).join(" "));
};

it("reads alternatives, optional words, and gaps", () => {
  expect(inWords("own|run product roadmap")).toEqual(["own product roadmap", "run product roadmap"]);
  expect(inWords("product goals?")).toEqual(["product", "product goals"]);
  expect(inWords("own ... roadmap")).toEqual(["own ... roadmap"]);
  expect(inWords("self-starter")).toEqual(["self starter"]);
});

it("matches a word with = only as it is", () => {
  expect(parsePhrase("=pm")).toEqual([[{ text: "pm", exact: true }]]);
  expect(parsePhrase("pm")).toEqual([[{ text: "pm", exact: false }]]);
});

it("says what is wrong with a phrase", () => {
  expect(parsePhrase("own |")).toBe("“|” has no word in it; write a word");
  expect(parsePhrase("... roadmap")).toBe("“... roadmap” must start and end with a word that is always there");
  expect(parsePhrase("product?")).toBe("“product?” must start and end with a word that is always there");
  expect(parsePhrase("a|b|c|d|e a|b|c|d|e a|b|c|d|e a|b|c|d|e")).toMatch(/means too many phrases/);
});

it("gives variants that start and end with a word, or an error message, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "|", "?", "=", "...", "-") }), (phrase) => {
      const variants = parsePhrase(phrase.trim());
      if (typeof variants === "string") expect(variants).toMatch(/^“/);
      else for (const slots of variants) expect([slots[0], slots.at(-1)]).not.toContain("between");
    }),
  );
});
