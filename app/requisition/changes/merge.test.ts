import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, withTheirs } from "./merge";
import type { AnyAnswers } from "../paths";
import { findSection } from "../requisition";

const metrics = findSection("metrics")!;
const role = findSection("role")!;
const of = (...rows: object[]): AnyAnswers => metrics.draft.parse({ metrics: rows });
const rowsOf = (answers: AnyAnswers) => answers.metrics as { id: string; unit: string; target: string }[];

const one = { id: "one", unit: "%", target: "90" };
const two = { id: "two", unit: "days", target: "6" };

describe("merge", () => {
  it("applies what only the others changed, including within a row", () => {
    const merged = merge(
      metrics,
      of(one, two),
      of({ ...one, unit: "percent" }, two),
      of({ ...one, target: "95" }, two),
    );
    expect(rowsOf(merged.answers)[0]).toMatchObject({ unit: "percent", target: "95" });
    expect(merged).toMatchObject({ theirs: ["metrics.one.target"], overlaps: [] });
  });

  it("keeps mine if both changed the same, and says where", () => {
    const base = role.draft.parse({ title: "PM", mission: "Old" });
    const mine = role.draft.parse({ title: "PM", mission: "Mine", level: "L5" });
    const theirs = role.draft.parse({ title: "TPM", mission: "Theirs", level: "L5" });
    const merged = merge(role, base, mine, theirs);
    expect(merged.answers).toMatchObject({ title: "TPM", mission: "Mine", level: "L5" });
    expect(merged).toMatchObject({ theirs: ["title"], overlaps: ["mission"] });
  });

  it.each([
    ["both add", of(one), of(one, two), of({ id: "new", unit: "x" }, one), ["new", "one", "two"], ["metrics.new"], []],
    ["they remove", of(one, two), of(one, two), of(two), ["two"], ["metrics.one"], []],
    ["I remove", of(one, two), of(two), of(one, two), ["two"], [], []],
    ["I remove what they changed", of(one), of(), of({ ...one, unit: "h" }), [], [], ["metrics.one"]],
    ["they remove what I changed", of(one), of({ ...one, unit: "h" }), of(), ["one"], [], ["metrics.one"]],
    ["both remove", of(one), of(), of(), [], [], []],
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
  ])("%s", (_, base, mine, theirs, ids, fromOthers, overlaps) => {
    const merged = merge(metrics, base, mine, theirs);
    expect(rowsOf(merged.answers).map(({ id }) => id)).toEqual(ids);
    expect(merged).toMatchObject({ theirs: fromOthers, overlaps });
  });
});

const id = fc.constantFrom("a", "b", "c", "d");
const metric = fc.record({
  id,
  outcome: fc.constantFrom("", "x", "y"),
  unit: fc.constantFrom("%", "days"),
  baselineUnknown: fc.constantFrom("", "on"),
});
const round = fc.record({
  id,
  name: fc.constantFrom("", "x", "y"),
  minutes: fc.constantFrom("", "30", "45"),
  leads: fc.constantFrom([], ["execution"], ["execution", "monetization"]),
});

describe.each([
  ["metrics", "metrics", metric],
  ["interview", "rounds", round],
] as const)("merge, on any edits of %s", (slug, list, row: fc.Arbitrary<{ id: string }>) => {
  const section = findSection(slug)!;
  const answers = fc
    .uniqueArray(row, { selector: (one) => one.id, maxLength: 4 })
    .map((rows): AnyAnswers => section.draft.parse({ [list]: rows }));
  const rowsIn = (edited: AnyAnswers) => edited[list] as (AnyAnswers & { id: string })[];

  it("leaves alone what one side left alone", () => {
    fc.assert(
      fc.property(answers, answers, (base, edited) => {
        expect(merge(section, base, edited, base).answers).toEqual(edited);
        expect(merge(section, base, base, edited)).toMatchObject({ answers: edited, overlaps: [] });
        expect(merge(section, base, edited, edited)).toMatchObject({ answers: edited, theirs: [], overlaps: [] });
      }),
    );
  });

  it("loses no text of either side that the other did not see", () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const merged = merge(section, base, mine, theirs);
        const ids = rowsIn(merged.answers).map((one) => one.id);
        const baseIds = rowsIn(base).map((one) => one.id);
        for (const edited of [mine, theirs])
          for (const one of rowsIn(edited)) if (!baseIds.includes(one.id)) expect(ids).toContain(one.id);
        const swapped = merge(section, base, theirs, mine);
        expect([...swapped.overlaps].sort()).toEqual([...merged.overlaps].sort());
      }),
    );
  });

  it("returns theirs for the given places, and mine everywhere else", () => {
    const at = (edited: AnyAnswers, place: string): unknown => {
      const [, of, key] = place.split(".");
      const found = rowsIn(edited).find((one) => one.id === of);
      return key === undefined ? found : found?.[key];
    };
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const { answers: merged, overlaps } = merge(section, base, mine, theirs);
        const chosen = withTheirs(section, merged, theirs, overlaps);
        for (const place of overlaps) expect(at(chosen, place)).toEqual(at(theirs, place));
        expect(withTheirs(section, merged, theirs, [])).toEqual(merged);
        expect(merge(section, base, chosen, theirs).overlaps).toEqual([]);
        const untouched = rowsIn(merged).filter((one) => !overlaps.some((place) => place.split(".")[1] === one.id));
        for (const one of untouched) expect(at(chosen, `${list}.${one.id}`)).toEqual(one);
      }),
    );
  });
});
