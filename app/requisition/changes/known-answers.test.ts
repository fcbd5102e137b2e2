import fc from "fast-check";
import { expect, it } from "vitest";
import { knownAnswers } from "./known-answers";
import { merge } from "./merge";
import type { AnyAnswers } from "../paths";
import { findSection } from "../requisition";

const role = findSection("role")!;
const metrics = findSection("metrics")!;
const roleOf = (answers: object) => role.draft.parse(answers) as AnyAnswers;
const of = (...rows: object[]) => metrics.draft.parse({ metrics: rows }) as AnyAnswers;

it("known answers are those that the form was made from, with its own saves", () => {
  const base = roleOf({ title: "A", level: "1", team: "x" });
  const own = roleOf({ title: "B", level: "1", team: "x" });
  expect(knownAnswers(role, base, [{ answers: own, own: true }])).toEqual(own);
  const others = roleOf({ title: "B", level: "2", team: "x" });
  expect(
    knownAnswers(role, base, [
      { answers: own, own: true },
      { answers: others, own: false },
    ]),
  ).toEqual(own);
  const later = roleOf({ title: "C", level: "2", team: "x" });
  const all = [own, others, later].map((answers) => ({ answers, own: answers !== others }));
  expect(knownAnswers(role, base, all)).toEqual(roleOf({ title: "C", level: "1", team: "x" }));
});

it("known answers exclude rows that others added, and include its own", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, unit: id }));
  const since = [
    { answers: of(a!, b!), own: false },
    { answers: of(a!, b!, c!), own: true },
  ];
  expect((knownAnswers(metrics, of(a!), since).metrics as { id: string }[]).map(({ id }) => id)).toEqual(["a", "c"]);
});

it("known answers never make a form conflict with itself, whichever responses got lost", () => {
  // A form types into some fields, another one into others. Some saves never get a response.
  const step = fc.record({
    own: fc.boolean(),
    field: fc.integer({ min: 0, max: 1 }),
    text: fc.string({ maxLength: 4 }),
    heard: fc.boolean(),
  });
  const FIELDS = { true: ["title", "level"], false: ["team", "mission"] } as const;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const base = roleOf({});
      let form = base;
      let madeFrom = base;
      let since: { answers: AnyAnswers; own: boolean }[] = [];
      let current = base;
      for (const { own, field, text, heard } of steps) {
        const name = FIELDS[`${own}`][field]!;
        if (!own) {
          current = roleOf({ ...current, [name]: text });
          since.push({ answers: current, own });
          continue;
        }
        form = roleOf({ ...form, [name]: text });
        const merged = merge(role, knownAnswers(role, madeFrom, since), form, current);
        expect(merged.overlaps).toEqual([]);
        current = merged.answers;
        since.push({ answers: current, own });
        for (const key of FIELDS.true) expect(current[key]).toBe(form[key]);
        if (heard) [form, madeFrom, since] = [current, current, []];
      }
    }),
  );
});
