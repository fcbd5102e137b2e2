import { describe, expect, it } from "vitest";
import { questionOf } from "./figure-question";
import { typedFigure } from "./typed-metrics";

const asked = (text: string, unit: string, more: object = {}, of: "target" | "baseline" = "target") => {
  const read = typedFigure(text, unit);
  if ("ask" in read) return read.ask;
  return questionOf(read.figure, { unit, outcome: "", measure: "", baseline: "", ...more }, of);
};

describe("a figure with another possible meaning", () => {
  it.each([
    ["7O", "% of teams", "did you mean 70? “7O” has a letter in it"],
    ["1O0", "users", "did you mean 100? “1O0” has a letter in it"],
    ["l5", "days", "did you mean 15? “l5” has a letter in it"],
    ["at least 7o%", "%", "did you mean 70? “7o” has a letter in it"],
    ["150", "% of teams", "150% is more than all. Did you mean 15% or 100%? Write a share up to 100%"],
    ["at least 1500%", "% of teams", "1500% is more than all. Did you mean 15% or 100%? Write a share up to 100%"],
    ["-5", "% of teams", "did you mean 5? “-5” is below zero"],
    ["−5%", "% of teams", "did you mean 5? “-5” is below zero"],
    ["-5", "users", "did you mean 5? “-5” is below zero"],
    ["from 60 to 80", "% of teams", "did you mean 80? Write one number to reach, and today’s number as the baseline"],
    ["60-80%", "% of teams", "did you mean 80%? Write one number to reach, and today’s number as the baseline"],
    ["60 to 80 days", "days", "did you mean 80 days? Write one number to reach, and today’s number as the baseline"],
    ["60 → 80", "users", "did you mean 80? Write one number to reach, and today’s number as the baseline"],
    ["+20%", "% of teams", "is +20% more than today meant? Write the number to reach, such as 80%"],
    [
      "200ms",
      "% of teams",
      "“ms” isn’t the unit, which is “% of teams”. Did you mean 80%? Write that, or change the unit",
    ],
    ["<5%", "ms", "“%” isn’t the unit, which is “ms”. Did you mean 5? Write that, or change the unit"],
    ["80% of callers", "% of teams", "did you mean 80% of teams? Write “80%”, or change the unit"],
  ])("is questioned: %s in %s", (text, unit, ask) => expect(asked(text, unit)).toBe(ask));

  it.each([
    ["80", "% of teams"],
    ["at least 80%", "% of teams"],
    ["100%", "% of teams"],
    ["<5", "% of teams"],
    ["99.95", "%"],
    ["120", "% of plan"],
    ["-5", "points"],
    ["+5", "users"],
    ["+20%", "users"],
    ["2 weeks", "days"],
    ["200 ms", "p95 ms"],
    ["12 of 12", "milestones"],
    ["3 of 4", "sites"],
    ["Q3", ""],
    ["2027-03", ""],
    ["31.12.2027", ""],
    ["twice", "%"],
    ["all", "% of teams"],
    ["under one week", "days"],
    ["half of today’s", "% of teams"],
    ["none", "incidents"],
    ["5k", "users"],
    ["3.5", "million USD a year"],
    ["p95", ""],
    ["2x", "users"],
  ])("is clear, or words: %s in %s", (text, unit) => expect(asked(text, unit)).toBeUndefined());

  it("may be above 100% or below zero if its metric allows it", () => {
    expect(asked("120", "%", { measure: "Net revenue retention" })).toBeUndefined();
    expect(asked("-5", "USD", {})).toBeUndefined();
    expect(asked("-5", "users", { baseline: "-12" })).toBeUndefined();
    expect(asked("+20%", "% of teams", { baseline: "60" })).toContain("such as 80");
  });

  it("may be a range if it is the current value", () => {
    expect(asked("60 to 80", "% of teams", {}, "baseline")).toBeUndefined();
    expect(asked("12.5%", "ms", {}, "baseline")).toContain("“%” isn’t the unit");
  });
});
