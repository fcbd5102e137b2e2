import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, readView } from "./view";

describe("the address of a comparison", () => {
  it("contains everything except defaults", () => {
    const view = { items: ["a", "b@7"], base: undefined, only: true, marks: true, tab: "answers" } as const;
    expect(addressOf(view)).toBe("/compare?r=a&r=b%407");
    expect(addressOf({ ...view, base: "b@7", only: false, marks: false, tab: "analysis" }, "/compare.docx")).toBe(
      "/compare.docx?r=a&r=b%407&base=b%407&rows=all&marks=off&tab=analysis",
    );
  });

  it("has each item once, even if it is repeated", () => {
    expect(readView(new URLSearchParams("r=a&r=&r=b@7&r=a&r=b@07")).items).toEqual(["a", "b@7"]);
  });

  it("is read back as it was written", () => {
    const item = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/@0+\d+$/.test(text));
    const view = fc.record({
      items: fc.uniqueArray(item, { maxLength: 5 }),
      base: fc.option(item, { nil: undefined }),
      only: fc.boolean(),
      marks: fc.boolean(),
      tab: fc.constantFrom("answers" as const, "analysis" as const),
    });
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(new URL(addressOf(one), "http://x").searchParams)).toEqual(one);
      }),
    );
  });
});
