import { describe, expect, it } from "vitest";
import { groupMissing } from "./missing";
import { findSection } from "../requisition";

const requirements = findSection("requirements")!;
const lacks = (rows: readonly number[], part = "round") =>
  rows.map((row) => ({ field: `mustHaves.${row - 1}.${part}`, ask: `Must-have ${row}: choose the ${part}` }));
const asked = (missing: Parameters<typeof groupMissing>[1]) =>
  groupMissing(requirements, missing).map(({ field, ask }) => `${field} ${ask}`);

describe("what is still to do", () => {
  it("merges what three or more rows lack, and links to the first of them", () => {
    expect(asked(lacks([2, 3, 4]))).toEqual(["mustHaves.1.round Must-haves 2 to 4: choose the round"]);
    expect(asked(lacks([1, 2, 4, 6, 7, 8]))).toEqual([
      "mustHaves.0.round Must-haves 1, 2, 4 and 6 to 8: choose the round",
    ]);
  });

  it("lists two rows separately, in the order of the form", () => {
    const two = [...lacks([1]), ...lacks([1], "metric"), ...lacks([2]), ...lacks([2], "metric")];
    expect(groupMissing(requirements, two)).toEqual(two);
  });

  it("keeps different things separate, and leaves alone what is not in a row", () => {
    const list = { field: "responsibilities", ask: "Write at least three" };
    const other = { field: "mustHaves.1.round", ask: "Choose another" };
    expect(asked([list, ...lacks([1, 2, 3]), ...lacks([1, 2, 3], "metric"), other])).toEqual([
      "responsibilities Write at least three",
      "mustHaves.0.round Must-haves 1 to 3: choose the round",
      "mustHaves.0.metric Must-haves 1 to 3: choose the metric",
      "mustHaves.1.round Choose another",
    ]);
    expect(groupMissing(requirements, [])).toEqual([]);
  });

  it("names a fixed row by its own name", () => {
    const decisions = [0, 1, 2, 3].map((i) => ({ field: `decisions.${i}.right`, ask: `Row ${i}: choose` }));
    expect(groupMissing(findSection("stakeholders")!, decisions)).toEqual(decisions);
  });
});
