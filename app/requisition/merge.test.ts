import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, takeTheirs } from "./merge";
import { type AnyAnswers, sameAnswer } from "./paths";
import { findSection } from "./requisition";

const metrics = findSection("metrics")!;
const role = findSection("role")!;
const of = (...rows: object[]): AnyAnswers => metrics.draft.parse({ metrics: rows });
const rowsOf = (answers: AnyAnswers) => answers.metrics as { id: string; unit: string; target: string }[];

const one = { id: "one", unit: "%", target: "90" };
const two = { id: "two", unit: "days", target: "6" };

describe("merge", () => {
  it("takes what only the others changed, in one field of a row too", () => {
    const merged = merge(
      metrics,
      of(one, two),
      of({ ...one, unit: "percent" }, two),
      of({ ...one, target: "95" }, two),
    );
    expect(rowsOf(merged.answers)[0]).toMatchObject({ unit: "percent", target: "95" });
    expect(merged).toMatchObject({ taken: ["metrics.one.target"], overlaps: [] });
  });

  it("keeps mine where both changed the same, and says where", () => {
    const base = role.draft.parse({ title: "PM", mission: "Old" });
    const mine = role.draft.parse({ title: "PM", mission: "Mine", level: "L5" });
    const theirs = role.draft.parse({ title: "TPM", mission: "Theirs", level: "L5" });
    const merged = merge(role, base, mine, theirs);
    expect(merged.answers).toMatchObject({ title: "TPM", mission: "Mine", level: "L5" });
    expect(merged).toMatchObject({ taken: ["title"], overlaps: ["mission"] });
  });

  it.each([
    ["both add", of(one), of(one, two), of({ id: "new", unit: "x" }, one), ["new", "one", "two"], ["metrics.new"], []],
    ["they take out", of(one, two), of(one, two), of(two), ["two"], ["metrics.one"], []],
    ["I take out", of(one, two), of(two), of(one, two), ["two"], [], []],
    ["I take out what they changed", of(one), of(), of({ ...one, unit: "h" }), [], [], ["metrics.one"]],
    ["they take out what I changed", of(one), of({ ...one, unit: "h" }), of(), ["one"], [], ["metrics.one"]],
    ["both take out", of(one), of(), of(), [], [], []],
    ["they move", of(one, two), of(one, two), of(two, one), ["two", "one"], [], []],
    [
      "I move, they add",
      of(one, two),
      of(two, one),
      of(one, two, { id: "new", unit: "x" }),
      ["two", "new", "one"],
      ["metrics.new"],
      [],
    ],
  ])("%s", (_, base, mine, theirs, ids, taken, overlaps) => {
    const merged = merge(metrics, base, mine, theirs);
    expect(rowsOf(merged.answers).map(({ id }) => id)).toEqual(ids);
    expect(merged).toMatchObject({ taken, overlaps });
  });
});

describe("merge, on any edits", () => {
  const row = fc.record({
    id: fc.constantFrom("a", "b", "c", "d"),
    outcome: fc.constantFrom("", "x", "y"),
    unit: fc.constantFrom("%", "days"),
    baselineUnknown: fc.constantFrom("", "on"),
  });
  const answers = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }).map((rows) => of(...rows));

  it("leaves alone what one side left alone", () => {
    fc.assert(
      fc.property(answers, answers, (base, edited) => {
        expect(merge(metrics, base, edited, base).answers).toEqual(edited);
        expect(merge(metrics, base, base, edited)).toMatchObject({ answers: edited, overlaps: [] });
        expect(merge(metrics, base, edited, edited)).toMatchObject({ answers: edited, taken: [], overlaps: [] });
      }),
    );
  });

  it("loses no text of either side that the other did not see", () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const merged = merge(metrics, base, mine, theirs);
        const ids = rowsOf(merged.answers).map(({ id }) => id);
        const baseIds = rowsOf(base).map(({ id }) => id);
        for (const list of [mine, theirs])
          for (const { id } of rowsOf(list)) if (!baseIds.includes(id)) expect(ids).toContain(id);
        const swapped = merge(metrics, base, theirs, mine);
        expect([...swapped.overlaps].sort()).toEqual([...merged.overlaps].sort());
      }),
    );
  });

  it("gives theirs when every place is taken from them", () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const { answers: merged, overlaps } = merge(metrics, base, mine, theirs);
        const chosen = takeTheirs(metrics, merged, theirs, overlaps);
        const again = merge(metrics, base, chosen, theirs);
        expect(again.overlaps).toEqual([]);
        expect(takeTheirs(metrics, merged, theirs, [])).toEqual(merged);
        // The order is no text: a row that one side added may stand behind another one the second time.
        const sorted = (list: AnyAnswers) => [...rowsOf(list)].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sameAnswer(sorted(again.answers), sorted(chosen))).toBe(true);
      }),
    );
  });
});
