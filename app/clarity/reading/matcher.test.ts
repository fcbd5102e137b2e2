import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longest, Matcher } from "./matcher";

const matcher = new Matcher<string>()
  .add("product roadmap", "roadmap")
  .add("product", "product")
  .add("product manager", "name")
  .add("own ... strategy", "strategy")
  .add("=pm", "acronym");

/** "entry: the words as written" */
const found = (text: string) => {
  const { tokens, matches } = matcher.search(text);
  return longest(matches).map(
    ({ from, to, entries }) => `${entries.join()}: ${text.slice(tokens[from]!.start, tokens[to]!.end)}`,
  );
};

describe("phrases in a text", () => {
  it("match in any form, with articles between", () => {
    expect(found("Owning our product roadmaps")).toEqual(["roadmap: product roadmaps"]);
    expect(found("the product's roadmap")).toEqual(["roadmap: product's roadmap"]);
  });

  it("count once if they overlap: the longest", () => {
    expect(found("a product manager and a product")).toEqual(["name: product manager", "product: product"]);
  });

  it("do not extend past the end of a sentence or a list item", () => {
    expect(found("Own it. Strategy follows")).toEqual([]);
    expect(found("- own the product\n- roadmap")).toEqual(["product: product"]);
    expect(found("product, roadmap")).toEqual(["product: product"]);
  });

  it("allow up to three words for a gap, and no more", () => {
    expect(found("own the long term product strategy")).toContain("strategy: own the long term product strategy");
    expect(found("own one two three four strategy")).toEqual([]);
  });

  it("leave the words in their gap to other phrases", () => {
    expect(found("own the product roadmap and strategy")).toEqual([
      "strategy: own the product roadmap and strategy",
      "roadmap: product roadmap",
    ]);
  });

  it("yield a shared word to a phrase that has more words of its own", () => {
    const both = new Matcher<string>().add("own ... roadmap", "gap").add("long product roadmap", "row");
    const { matches } = both.search("own the long product roadmap");
    expect(longest(matches).map(({ entries }) => entries.join())).toEqual(["row"]);
  });

  it("match an exact word in that form only, in any case", () => {
    expect(found("a PM and several PMs")).toEqual(["acronym: PM"]);
  });
});

it("give offsets that slice back to the words, whatever surrounds them", () => {
  const noise = fc.array(fc.constantFrom("👩‍💻", "é", "\n", " ", "製品", "—", "\u0000", "x", "."), { maxLength: 30 });
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      const text = `${before.join("")}\n\nproduct roadmap\n\n${after.join("")}`;
      expect(found(text)).toEqual(["roadmap: product roadmap"]);
    }),
  );
});
