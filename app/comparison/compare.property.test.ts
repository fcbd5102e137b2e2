import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainField } from "../requisition/fields/field";
import { optionsFor } from "../requisition/fields/options";
import { EVERY_SECTION, type Requisition } from "../requisition/requisition";
import type { Field } from "../requisition/fields/section";
import { compare, type Compared, type Comparison } from "./compare";

const PHRASES = [
  "Release dates hold",
  "release dates hold well",
  "Defects are found early",
  "of the",
  "発売日を守る",
  "<b>&amp;\u202e",
  "…",
];
const text = fc.oneof(fc.constantFrom("", ...PHRASES), fc.string({ unit: "grapheme", maxLength: 40 }));
const key = fc.constantFrom("", "dates", "defects", "screen", "case");

function plain(field: PlainField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "line":
    case "prose":
      return text;
    case "lines":
      return fc.array(text, { maxLength: 4 });
    case "number":
      return fc.option(fc.constantFrom(5, 45, 60));
    case "tick":
      return fc.boolean();
    case "choice":
      return fc.constantFrom("", ...field.choices.map(({ value }) => value));
    case "pick":
      return key;
    case "picks":
      return fc.array(key, { maxLength: 3 });
  }
}

const answer = (field: Field): fc.Arbitrary<unknown> => {
  if (field.kind !== "rows") return plain(field);
  const inner = Object.fromEntries(Object.entries(field.fields).map(([name, one]) => [name, plain(one)]));
  const ids = field.fixed ? field.fixed.map(({ value }) => value) : ["dates", "defects", "1", "2", "x7"];
  const row = fc.record({ ...inner, id: fc.constantFrom(...ids) });
  return fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });
};

const drafts = EVERY_SECTION.map(({ slug, fields, draft }) => {
  const answers = fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, answer(field)])));
  // A pay range with its ends swapped is not a valid draft.
  const read = answers.map((raw) => draft.safeParse(raw)).filter(({ success }) => success);
  return read.map(({ data }) => [slug, data] as const);
});
const item: fc.Arbitrary<Compared> = fc.tuple(...drafts).map((sections) => {
  const requisition = Object.fromEntries(sections) as unknown as Requisition;
  return { requisition, options: optionsFor(requisition, { roleTypes: [], roundKinds: [], competencies: [] }) };
});

/** The rows that differ. Matched rows have the same label in any order. */
const differing = ({ groups }: Comparison): string[] =>
  groups.flatMap(({ section, rows }) =>
    rows.filter(({ state }) => state !== "same").map(({ label }) => `${section}: ${label}`),
  );

describe("compare, for any drafts", () => {
  it("never throws, and has text in every row", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 4 }), (items) => {
        const { groups, same, different } = compare(items);
        const rows = groups.flatMap((group) => group.rows);
        expect(rows).toHaveLength(same + different);
        for (const row of rows) {
          expect(row.cells).toHaveLength(items.length);
          expect(row.cells.some((cell) => cell.text !== "")).toBe(true);
          expect(row.label).not.toBe("");
          for (const one of row.cells.flatMap((cell) => [cell, ...(cell.parts ?? [])])) {
            const marked = one.change?.filter(({ kind }) => kind !== "removed").map((run) => run.text);
            if (marked) expect(marked.join("")).toBe(one.text);
          }
        }
      }),
    );
  });

  it("finds no difference between a requisition and itself", () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(compare([one, one, one]).different).toBe(0);
      }),
    );
  });

  it("finds the same differences in any order", () => {
    fc.assert(
      fc.property(item, item, item, (a, b, c) => {
        const [there, back] = [compare([a, b, c]), compare([c, a, b])];
        expect(differing(back).sort()).toEqual(differing(there).sort());
        expect(back.same).toBe(there.same);
      }),
    );
  });
});
