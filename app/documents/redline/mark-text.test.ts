import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark, Text } from "../blocks/document";
import { markText } from "./mark-text";
import { show } from "./testing/redline";
import { textOf } from "../blocks/words";

describe("markText", () => {
  it("keeps the label at the start, however little of the rest is the same", () => {
    const pay = (text: string): Text => [{ text: "Pay: ", strong: true }, { text }];
    expect(show(markText(pay("a fair share"), pay("USD 150,000 a year")))).toBe(
      "Pay: [a fair share]{USD 150,000 a year}",
    );
  });

  it("keeps the formatting of each word, from the later version if both have it", () => {
    const before: Text = [
      { text: "You decide", strong: true },
      { text: " dates and scope", suggested: true },
    ];
    const after: Text = [{ text: "You decide dates" }, { text: " and order", strong: true }];
    expect(markText(before, after)).toEqual([
      { text: "You decide dates" },
      { text: " and ", strong: true },
      { text: "scope", suggested: true, change: "removed" },
      { text: "order", strong: true, change: "added" },
    ]);
  });

  it("never splits a field", () => {
    const place = (label: string): Text => [
      { text: "Name: " },
      { text: "Your name", control: { kind: "text", tag: label, label } },
    ];
    expect(show(markText(place("a"), place("b")))).toBe("Name: [Your name]{Your name}");
    expect(markText(place("a"), place("a"))).toEqual(place("a"));
  });

  it("contains both texts exactly", () => {
    const words = fc.constantFrom("plan ", "the ", "release ", "", "\n", "é", "発売", "👩‍💻", "\ud83d");
    const span = fc.record({ text: words, strong: fc.boolean() });
    const text = fc.array(span, { maxLength: 12 });
    const without = (marked: Text, change: Mark) => textOf(marked.filter((one) => one.change !== change));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const both = markText(before, after);
        expect(without(both, "added")).toBe(textOf(before));
        expect(without(both, "removed")).toBe(textOf(after));
      }),
      { numRuns: 1000 },
    );
  });
});
