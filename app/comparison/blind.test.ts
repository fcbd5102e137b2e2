import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blindTexts } from "./blind";
import { compared } from "./testing/compared";

const plain = (text: string) => [{ text, hidden: false }];
const { requisition } = compared({
  role: { mission: "You ship." },
  metrics: { metrics: [{ measure: "Slips" }] },
  stakeholders: {
    stakeholders: Array.from({ length: 7 }, (_, i) => ({ who: `Team ${i}` })),
    decisions: [
      { id: "dates", right: "decides" },
      { id: "what", right: "told" },
    ],
  },
});

describe("a blind test", () => {
  it("shows a few characteristic answers, with names hidden", () => {
    const hide = (text: string) => [{ text: text.toUpperCase(), hidden: true }];
    const { parts } = blindTexts([{ id: "a", requisition }], hide)[0]!;
    expect(parts.map(({ label, lines }) => [label, lines.length])).toEqual([
      ["What changes because of it", 1],
      ["What it decides", 1],
      ["What it is measured by", 1],
      ["Who it works with", 5],
    ]);
    expect(parts[2]!.lines).toEqual([[{ text: "SLIPS", hidden: true }]]);
    expect(blindTexts([{ id: "a", requisition: compared({}).requisition }], hide)[0]!.parts).toEqual([]);
  });

  it("has the same order for any order of the columns, and not always theirs", () => {
    const id = fc.string({ unit: fc.constantFrom(..."abc012"), minLength: 12, maxLength: 12 });
    const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 4 });
    const order = (all: readonly string[]) =>
      blindTexts(
        all.map((one) => ({ id: one, requisition })),
        plain,
      ).map(({ place }) => all[place]);
    let kept = 0;
    fc.assert(
      fc.property(ids, (all) => {
        expect(order(all.toReversed())).toEqual(order(all));
        if (order(all).join() === all.join()) kept += 1;
      }),
      { numRuns: 200 },
    );
    expect(kept).toBeLessThan(150);
  });
});
