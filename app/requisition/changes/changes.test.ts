import { describe, expect, it } from "vitest";
import { changesInWords } from "./changes";
import { findSection, type Suggested } from "../requisition";

const metrics = findSection("metrics")!;
const role = findSection("role")!;
const stakeholders = findSection("stakeholders")!;

function changesOf(
  section: typeof role,
  before: object,
  after: object,
  marks: [Suggested, Suggested] = [{}, {}],
): string {
  const state = (raw: object, suggested: Suggested) => ({ answers: section.draft.parse(raw), suggested });
  return changesInWords(section, state(before, marks[0]), state(after, marks[1]));
}

describe("changesInWords", () => {
  const one = { id: "one", unit: "%", target: "90" };
  const two = { id: "two", unit: "days", target: "6" };
  const rows = (...all: object[]) => ({ metrics: all });

  it.each([
    ["a blank that was filled", {}, { title: "TPM" }, "title written"],
    ["a field that was emptied", { level: "L5" }, {}, "level cleared"],
    ["an answer that changed", { mission: "a" }, { mission: "b" }, "mission changed"],
    [
      "many answers",
      {},
      { title: "a", level: "b", area: "c", mission: "d", notThis: ["e"] },
      "title written; level written; team or area written; 2 more",
    ],
    ["nothing", { title: "a" }, { title: "a" }, ""],
  ])("describes %s", (_, before, after, words) => expect(changesOf(role, before, after)).toBe(words));

  it.each([
    ["added", rows(one), rows(one, two), "metric 2 added"],
    ["removed", rows(one, two), rows(two), "metric 1 removed"],
    ["edited", rows(one, two), rows(one, { ...two, unit: "h", target: "5" }), "metric 2: unit and target changed"],
    [
      "edited in two ways",
      rows(one),
      rows({ ...one, unit: "", baseline: "4" }),
      "metric 1: unit cleared, baseline today written",
    ],
    ["ticked", rows(one), rows({ ...one, baselineUnknown: "on" }), "metric 1: baseline not known yet selected"],
    ["moved", rows(one, two), rows(two, one), "success metrics moved"],
    ["added in large numbers", rows(), rows(one, two, { ...one, id: "x" }), "3 success metrics added"],
  ])("describes rows that were %s", (_, before, after, words) => expect(changesOf(metrics, before, after)).toBe(words));

  it("names a decision", () => {
    const after = { decisions: [{ id: "dates", right: "decides" }] };
    expect(changesOf(stakeholders, {}, after)).toBe("dates: this role written");
  });

  it("mentions kept suggestions if nothing else changed", () => {
    const marks: [Suggested, Suggested] = [{ title: "copy", mission: "copy" }, {}];
    expect(changesOf(role, { title: "a" }, { title: "a" }, marks)).toBe("2 suggestions kept");
    expect(changesOf(role, { title: "a" }, { title: "b" }, marks)).toBe("title changed");
  });
});
