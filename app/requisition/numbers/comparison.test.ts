import { describe, expect, it } from "vitest";
import { comparisonIn, spellSigns, needsUnit } from "./comparison";

describe("a comparison", () => {
  it.each([
    ["at least 80", "≥", "80"],
    ["Min. 80%", "≥", "80%"],
    [">=80", "≥", "80"],
    ["not less than 80", "≥", "80"],
    ["80% or higher", "≥", "80%"],
    ["at most 5", "≤", "5"],
    ["max 3", "≤", "3"],
    ["3 max", "≤", "3"],
    ["up to 3", "≤", "3"],
    ["under 5", "<", "5"],
    ["fewer than 5", "<", "5"],
    ["more than 5", ">", "5"],
    ["ca. 5", "~", "5"],
    ["roughly 5", "~", "5"],
    ["80", "", "80"],
    ["overdue", "", "overdue"],
    ["minutes", "", "minutes"],
    ["candidates", "", "candidates"],
    ["<", "", "<"],
  ])("is separated from %s", (text, sign, value) => expect(comparisonIn(text)).toMatchObject({ sign, value }));

  it.each([
    ["At least ≥ 80% of teams build on it.", "At least 80% of teams build on it."],
    ["At least < 5% of teams build on it.", "Under 5% of teams build on it."],
    ["At least ≤ 5% of teams build on it.", "At most 5% of teams build on it."],
    ["At least 100% of teams build on it.", "100% of teams build on it."],
    ["It is decided within ≤ 3 days.", "It is decided within 3 days."],
    ["It is decided within < 3 days.", "It is decided in under 3 days."],
    ["They have ≥ 5 hours a week more.", "They have at least 5 hours a week more."],
    ["< 5% are late.", "Under 5% are late."],
  ])("is written in words: %s", (text, said) => expect(spellSigns(text)).toBe(said));

  it.each(["80", "≥ 80", "+5", "1.2m", "90,000+", "12 of 12", "1/3", "5 to 8", "-5"])("%s needs a unit", (text) =>
    expect(needsUnit(text)).toBe(true),
  );
  it.each(["twice", "200ms", "7O", "80%", "all", "2 weeks", "2x", "Q3", "80% of new callers", ""])(
    "%s needs no unit",
    (text) => expect(needsUnit(text)).toBe(false),
  );
});
