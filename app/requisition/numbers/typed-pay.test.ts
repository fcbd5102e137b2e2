import { describe, expect, it } from "vitest";
import { toFormValues } from "../forms/form-values";
import { offer } from "../sections/offer";

const typed = (answers: object) => {
  const read = offer.draft.safeParse(answers);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { payFrom, payTo, currency, period } = read.data;
  return { payFrom, payTo, currency, period };
};

describe("pay as people type it", () => {
  it.each([
    ["EUR 75,000", "EUR"],
    ["75.000 €", "EUR"],
    ["$75k", "USD"],
    ["£75'000", "GBP"],
    ["75 000 zł", "PLN"],
    ["C$75,000", "CAD"],
  ])("sets the currency typed with it: %s", (payFrom, currency) => {
    expect(typed({ payFrom })).toEqual({ payFrom: 75_000, payTo: null, currency, period: "" });
  });

  it("sets the period too, and reads both ends", () => {
    const read = typed({ payFrom: "EUR 75.000,50 a year", payTo: "90k", currency: "", period: "" });
    expect(read).toEqual({ payFrom: 75_000.5, payTo: 90_000, currency: "EUR", period: "year" });
  });

  it("matches what was chosen: $ is any dollar, kr any crown", () => {
    expect(typed({ payFrom: "$75,000", currency: "CAD" })).toMatchObject({ payFrom: 75_000, currency: "CAD" });
    expect(typed({ payFrom: "75 000 kr", currency: "SEK" })).toMatchObject({ payFrom: 75_000, currency: "SEK" });
  });

  it.each([
    ["90", "90 a year is too little. Did you mean 90,000? Write the full amount"],
    ["EUR 9.50", "9.50 a year is too little. Did you mean 9,500? Write the full amount"],
  ])("questions an implausible amount per year: %s", (payFrom, ask) => {
    expect(typed({ payFrom, period: "year" })).toEqual([`payFrom: Pay from: ${ask}`]);
    expect(typed({ payFrom, period: "hour" })).toMatchObject({ period: "hour" });
  });

  it("accepts zero pay, and a thousand", () => {
    expect(typed({ payFrom: "0", payTo: "1,000", period: "year" })).toMatchObject({ payFrom: 0, payTo: 1000 });
  });

  it("asks if the two contradict each other, or are ambiguous", () => {
    expect(typed({ payFrom: "EUR 75,000", currency: "USD" })).toEqual([
      "payFrom: Pay from is in “EUR”, but the currency is USD. Change one of them",
    ]);
    expect(typed({ payFrom: "€75,000", payTo: "$90,000" })).toEqual([
      "payTo: Pay to is in “$”, but the currency is EUR. Change one of them",
    ]);
    expect(typed({ payTo: "75 000 kr" })).toEqual(["payTo: “kr” can be SEK, NOK or DKK. Choose the currency"]);
    expect(typed({ payTo: "HUF 5,000,000" })).toEqual([
      "payTo: “HUF” isn’t in the list of currencies. Write only the amount",
    ]);
    expect(typed({ payFrom: "60 an hour", period: "year" })).toEqual([
      "payFrom: Pay from is per hour, but pay is per year. Change one of them",
    ]);
  });

  it("is reported with all other problems, and leaves numbers and other fields alone", () => {
    expect(typed({ payFrom: "EUR 75,000", payTo: "75-90k", currency: "USD" })).toEqual([
      "payFrom: Pay from is in “EUR”, but the currency is USD. Change one of them",
      "payTo: Pay to: write one number, not a range",
    ]);
    expect(typed({ payFrom: 90.5, payTo: 1234, currency: "USD" })).toMatchObject({ payFrom: 90.5, payTo: 1234 });
    expect(offer.draft.safeParse([]).success).toBe(false);
    expect(offer.draft.safeParse({ payFrom: ["EUR 1", "EUR 2"] }).success).toBe(false);
  });

  it("is shown in its form in standard format, and read back unchanged", () => {
    const saved = offer.draft.parse({ payFrom: "€75.000,50", payTo: "90k" });
    const shown = toFormValues(offer, saved, { newId: () => "id" });
    expect(shown).toMatchObject({ payFrom: "75,000.50", payTo: "90,000", currency: "EUR" });
    expect(offer.draft.parse(shown)).toEqual(saved);
  });
});
