import { describe, expect, it } from "vitest";
import { catalogue } from "../../../../tests/support/catalogue";
import { blankRow } from "../../../requisition/fields/rows-field";
import { metrics } from "../../../requisition/sections/metrics";
import { figuresOf, type Metric } from "./figures";

describe("a unit is printed after a number only", () => {
  const blank = blankRow(metrics.fields.metrics.fields, "m");
  const said = (given: Partial<Metric>, reader: "colleagues" | "everyone") =>
    figuresOf({ catalogue }, { ...blank, ...given }, reader);

  it.each<[string, Partial<Metric>, string, string]>([
    ["words without a unit", { target: "twice", unit: "% of users" }, "twice", "twice"],
    ["its own unit", { target: "200ms", unit: "% of users" }, "200ms", "200ms"],
    ["a share of others", { target: "80% of new users", unit: "% of users" }, "80% of new users", "80% of new users"],
    ["a letter in a number", { target: "7O", unit: "%", baseline: "3" }, "7O, today: 3%", "7O"],
    ["a bound in words", { target: "≥ 80", unit: "% of users" }, "at least 80% of users", "at least 80% of users"],
  ])("%s", (_, given, colleagues, everyone) => {
    expect(said(given, "colleagues")).toBe(colleagues);
    expect(said(given, "everyone")).toBe(everyone);
  });
});
