import { expect, it } from "vitest";
import type { AnyAnswers } from "../paths";
import { findSection, type Suggested } from "../requisition";
import { reversed } from "./reversed";

const metrics = findSection("metrics")!;
const of = (rows: object[], suggested: Suggested = {}) => ({
  answers: metrics.draft.parse({ metrics: rows }) as AnyAnswers,
  suggested,
});
const one = { id: "one", unit: "%" };
const two = { id: "two", unit: "days" };

it("restores a removed row with its mark, and keeps what was typed since", () => {
  const before = of([one, two], { "metrics.one": "role-type", "metrics.two": "role-type" });
  const after = of([two], { "metrics.two": "role-type" });
  const now = of([{ ...two, unit: "hours" }]);
  expect(reversed(metrics, { before, after, now })).toEqual(
    of([one, { ...two, unit: "hours" }], { "metrics.one": "role-type" }),
  );
});

it("removes what an action filled in, with its marks, and restores marks it removed", () => {
  const filled = of([one], { "metrics.one": "copy" });
  expect(reversed(metrics, { before: of([]), after: filled, now: filled })).toEqual(of([]));
  expect(reversed(metrics, { before: filled, after: of([one]), now: of([one]) })).toEqual(filled);
  const edited = of([{ ...one, unit: "h" }]);
  expect(reversed(metrics, { before: filled, after: of([one]), now: edited })).toEqual(edited);
});

it("marks nothing that was not a suggestion before the action", () => {
  const before = of([one]);
  const after = of([{ ...one, unit: "h" }], { "metrics.one": "copy" });
  expect(reversed(metrics, { before, after, now: after })).toEqual(before);
});

it("is undefined once its answers were overwritten", () => {
  const fixed = of([{ ...one, unit: "h" }]);
  expect(reversed(metrics, { before: of([one]), after: fixed, now: of([{ ...one, unit: "weeks" }]) })).toBeUndefined();
});
