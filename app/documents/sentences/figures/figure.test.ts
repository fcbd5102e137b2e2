import { describe, expect, it } from "vitest";
import { figure } from "./figure";

describe("a figure with its unit", () => {
  it.each([
    ["85", "% of milestones", "85% of milestones"],
    ["85%", "% of milestones", "85% of milestones"],
    ["12", "of 12 milestones", "12 of 12 milestones"],
    ["3.5", "million USD a year", "USD 3.5 million a year"],
    ["3.5", "USD million a year", "USD 3.5 million a year"],
    ["140000", "EUR a year", "EUR 140,000 a year"],
    ["12.5", "EUR a ticket", "EUR 12.50 a ticket"],
    ["0.7", "$ a call", "$0.70 a call"],
    ["2.5", "$M", "$2.5M"],
    ["12.5", "days", "12.5 days"],
    ["1", "days", "1 day"],
    ["1", "working days", "1 working day"],
    ["5", "working days", "5 working days"],
    ["1", "% of days", "1% of days"],
    ["under one week", "days", "under one week"],
    ["20", "", "20"],
    ["11", "titles/11", "11 of 11 titles"],
    ["4", "/5", "4 of 5"],
    ["350", "p95 ms", "350 ms p95"],
  ])("%s %s", (value, unit, expected) => expect(figure(value, unit)).toBe(expected));
});
