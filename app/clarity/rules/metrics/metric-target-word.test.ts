import { describe, expect, it } from "vitest";
import { isCheckable } from "./metric-target-word";

const CHECKABLE = [
  "85",
  "12 of 12",
  "> 90%",
  "USD 3.5 million",
  "Q3 2027",
  "under one week",
  "at most an hour",
  "zero",
  "none",
  "no open incidents",
  "all",
  "every team",
  "double",
  "half of today's",
  "twice a year",
  "weekly",
  "by year end",
  "March",
  "yes",
  "in place",
  "no worse than today",
  "above last year",
  "lower than our current average",
  "on budget",
  "top three",
];

const WORDS = [
  "increase significantly",
  "better",
  "as low as possible",
  "TBD",
  "to be decided in week one",
  "n/a",
  "high",
  "best in class",
  "improved",
  "fewer",
  "a lot more",
  "more than enough",
  "to the satisfaction of stakeholders",
  "no target yet",
  "?",
  "grow",
  "world-class",
  "maximize",
];

describe("a target", () => {
  it.each(CHECKABLE)("can be checked: %s", (target) => expect(isCheckable(target)).toBe(true));
  it.each(WORDS)("is only a word: %s", (target) => expect(isCheckable(target)).toBe(false));
});
