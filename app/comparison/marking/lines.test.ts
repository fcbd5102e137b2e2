import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markLines } from "./lines";
import type { Change } from "./words";

const show = (changes: readonly Change[] | undefined) =>
  changes?.map(({ text, kind }) => (kind === "kept" ? text : kind === "added" ? `{${text}}` : `[${text}]`)).join("");

describe("markLines", () => {
  it("marks added and removed lines, and the words of edited ones", () => {
    const before = ["Health insurance", "Bicycle", "30 days of leave"];
    const after = ["Health insurance for the family", "30 days of leave", "Pension"];
    expect(show(markLines(before, after))).toBe(
      "Health insurance{ for the family}[\nBicycle]\n30 days of leave{\nPension}",
    );
  });

  it("keeps lines that only moved", () => {
    expect(show(markLines(["Plan", "Report", "Challenge"], ["Report", "Challenge", "Plan"]))).toBe(
      "Report\nChallenge\nPlan",
    );
  });

  it("puts a removed first line on its own line", () => {
    expect(show(markLines(["Bicycle", "Leave"], ["Pension", "Leave"]))).toBe("[Bicycle\n]{Pension}\nLeave");
  });

  it("gives up if almost nothing is kept", () => {
    expect(markLines(["Bicycle"], ["Pension"])).toBeUndefined();
    expect(markLines([], ["Pension"])).toBeUndefined();
  });

  const list = fc.array(
    fc.constantFrom("plan the release", "plan a release", "plan", "report", "ship the plan", "the"),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  it("keeps the later list exactly and every line of the earlier one", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = markLines(before, after);
        if (!changes) return;
        const view = (without: Change["kind"]) =>
          changes.filter(({ kind }) => kind !== without).reduce((text, change) => text + change.text, "");
        expect(view("removed")).toBe(after.join("\n"));
        expect(view("added").split("\n").filter(Boolean).sort()).toEqual([...before].sort());
      }),
    );
  });
});
