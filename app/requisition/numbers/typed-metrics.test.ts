import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metrics } from "../sections/metrics";
import { typedFigure } from "./typed-metrics";

const figure = (text: string, unit = "users") => {
  const read = typedFigure(text, unit);
  return "ask" in read ? read.ask : read.unit === undefined ? read.figure : `${read.figure} | ${read.unit}`;
};

describe("a figure of a metric", () => {
  it.each([
    ["90 000", "users", "90,000"],
    ["90k", "users", "90,000"],
    ["1.2m", "users", "1,200,000"],
    ["1,5", "days", "1.5"],
    ["９０", "days", "90"],
    ["−5", "points", "-5"],
    ["1,40,000", "users", "140,000"],
    ["90000", "users", "90,000"],
    ["2027", "", "2027"],
    ["1,234", "users", "1,234"],
    ["85%", "%", "85"],
    ["85 %", "% of releases", "85"],
    ["99.995", "%", "99.995"],
    ["1200", "%", "1200"],
    ["12 days", "days", "12"],
    ["12 days", "day", "12"],
    ["45 min", "minutes", "45"],
    ["5m", "minutes", "5"],
    ["5m", "", "5m"],
    ["5m", "days", "5m"],
    ["1.2m", "USD million", "1.2m"],
    ["€75.000", "EUR a year", "75,000"],
    ["75.000", "EUR", "75,000"],
    ["$75k", "EUR", "$75k"],
    ["85%", "", "85 | %"],
    ["12 days", "", "12 | days"],
    ["≥ 90 000", "users", "≥ 90,000"],
    ["<5", "days", "<5"],
    ["~ 1,5", "days", "~ 1.5"],
    ["at least 80", "% of teams", "≥ 80"],
    ["At least 80%", "% of teams", "≥ 80"],
    [">= 80 %", "%", ">= 80"],
    ["under 5", "days", "< 5"],
    ["max 3", "days", "≤ 3"],
    ["no more than 3 days", "days", "≤ 3"],
    ["80 or more", "users", "≥ 80"],
    ["5 days or less", "days", "≤ 5"],
    ["about 90k", "users", "~ 90,000"],
    ["80% of new callers", "% of new callers", "80"],
    ["80% of new callers", "", "80 | % of new callers"],
    ["200 ms", "p95 ms", "200"],
    ["200ms", "", "200 | ms"],
    ["5 hours", "hours a week", "5"],
    ["under one week", "days", "under one week"],
    ["twice", "%", "twice"],
    ["90 000+", "users", "90,000+"],
    ["1.234", "users", "did you mean 1,234 or 1.234? Type 1234 or 1.2340"],
    ["≥ 90.000", "users", "did you mean 90,000 or 90? Type 90000 or 90"],
    ["1,200", "%", "did you mean 1,200 or 1.2? Type 1200 or 1.2"],
    ["1.2340", "users", "1.2340"],
  ])("is put in standard format: %s in %s", (text, unit, said) => expect(figure(text, unit)).toBe(said));

  it.each([
    "3 of 4",
    "12 working days",
    "Q3",
    "31.12.2027",
    "50 to 60",
    "none",
    "1/3",
    "p95",
    "007",
    "+5",
    "[the number]",
    "90 000 guests",
    "",
  ])("stays as typed if it is words: %s", (text) => expect(figure(text)).toBe(text));

  it("reads its own output as the same", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,' -+<k%md"), maxLength: 12 });
    const units = fc.constantFrom("", "%", "users", "days", "minutes", "EUR", "USD million");
    fc.assert(
      fc.property(typed, units, (text, unit) => {
        const once = typedFigure(text, unit);
        if (!("ask" in once)) expect(typedFigure(once.figure, once.unit ?? unit)).toEqual({ figure: once.figure });
      }),
      { numRuns: 2000 },
    );
  });

  it("reads any country's format with up to two decimals, or asks", () => {
    const cents = fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 100);
    for (const locale of ["en-US", "en-GB", "de-DE", "de-CH", "fr-FR", "sv-SE", "en-IN"]) {
      const format = new Intl.NumberFormat(locale);
      fc.assert(
        fc.property(cents, fc.constantFrom("users", "%", "EUR"), (n, unit) => {
          const read = typedFigure(format.format(n), unit);
          if (!("ask" in read)) expect(Number(read.figure.replaceAll(",", "")) + 0).toBe(n + 0);
        }),
      );
    }
  });

  it("is questioned at its field, and left alone if it was saved before", () => {
    const row = { id: "m", outcome: "More use it", unit: "users", target: "1.234", baseline: "90k" };
    expect(metrics.draft.safeParse({ metrics: [row] }).error?.issues).toMatchObject([
      {
        path: ["metrics", 0, "target"],
        message: "Metric 1, target: did you mean 1,234 or 1.234? Type 1234 or 1.2340",
      },
    ]);
    expect(metrics.saved.parse({ metrics: [row] }).metrics[0]).toMatchObject({ target: "1.234", baseline: "90k" });
    expect(metrics.draft.parse({ metrics: [{ ...row, target: "12" }] }).metrics[0]).toMatchObject({
      baseline: "90,000",
    });
    expect(metrics.draft.safeParse({ metrics: [["target"], null] }).success).toBe(false);
  });
});
