import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Kind, readDigits } from "./digits";
import { houseNumber } from "./house-number";
import { readNumber, type Unit } from "./read-number";

const LOCALES = ["en-US", "en-GB", "de-DE", "de-CH", "fr-FR", "sv-SE", "en-IN"];
const read = (text: string, kind: Kind = "whole", unit?: Unit) => {
  const reading = readNumber(text, kind, unit);
  return reading.status === "read" ? reading.value : reading.status === "asks" ? reading.ask : reading.status;
};

describe("a number as people type it", () => {
  it.each([
    ["90.000", 90_000],
    ["90 000", 90_000],
    ["90\u00a0000", 90_000],
    ["90\u2009000", 90_000],
    ["90\u202f000", 90_000],
    ["90'000", 90_000],
    ["90’000", 90_000],
    ["1,40,000", 140_000],
    ["90k", 90_000],
    ["90 K", 90_000],
    ["1.2m", 1_200_000],
    ["1,2 Mio.", 1_200_000],
    ["1.1 million", 1_100_000],
    ["2 lakh", 200_000],
    ["1.5 crore", 15_000_000],
    ["９０", 90],
    ["９０，０００", 90_000],
    ["١٢", 12],
    ["۹۰٬۰۰۰", 90_000],
    ["०९", 9],
    ["-5", -5],
    ["−5", -5],
    ["- 5", -5],
    ["+5", 5],
    ["007", 7],
    ["5.", 5],
    ["5.0", 5],
    ["1.234", 1234],
  ])("is read: %s", (text, value) => expect(read(text)).toBe(value));

  it.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    [".5", 0.5],
    ["0,123", 0.123],
    ["1.234,5", 1234.5],
    ["1 234,567", 1234.567],
    ["1234.567", 1234.567],
    ["1.2340", 1.234],
    ["1,234", 1234],
    ["1.234", "did you mean 1,234 or 1.234? Type 1234 or 1.2340"],
    ["-1.234", "did you mean -1,234 or -1.234? Type -1234 or -1.2340"],
    ["1.234k", "did you mean 1,234,000 or 1,234? Type 1234000 or 1234"],
    ["140,500k", "did you mean 140,500,000 or 140,500? Type 140500000 or 140500"],
  ])("may have a fraction, or is ambiguous: %s", (text, value) => expect(read(text, "any")).toBe(value));

  it.each<[string, Unit, number]>([
    ["45 min", "minutes", 45],
    ["45m", "minutes", 45],
    ["1.5 h", "minutes", 90],
    ["1.1 hours", "minutes", 66],
    ["12 days", "days", 12],
    ["3 weeks", "days", 21],
    ["60%", "percent", 60],
    ["60 ％", "percent", 60],
    ["3 people", "people", 3],
    ["EUR 75,000", "money", 75_000],
    ["€75.000,50", "money", 75_000.5],
    ["75.000,- €", "money", 75_000],
    ["Rs.500", "money", 500],
    ["$140,000", "money", 140_000],
    ["$140k/yr", "money", 140_000],
    ["USD 60 an hour", "money", 60],
    ["75 000 kr", "money", 75_000],
    ["fr. 90'000.–", "money", 90_000],
    ["₹1,40,000 p.a.", "money", 140_000],
    ["0.018", "money", 0.018],
  ])("may have the unit of its field: %s", (text, unit, value) => {
    expect(read(text, unit === "money" ? "money" : "whole", unit)).toBe(value);
  });

  it.each([
    ["~90", "write one exact number, such as 90"],
    ["≥ 90", "write one exact number, such as 90"],
    ["< 5", "write one exact number, such as 5"],
    ["90+", "write one exact number, such as 90"],
    ["about 90k", "write one exact number, such as 90,000"],
    ["75-90k", "write one number, not a range"],
    ["75,000 to 90,000", "write one number, not a range"],
  ])("is questioned if it is not exact: %s", (text, ask) => expect(read(text)).toBe(ask));

  it.each([
    "abc",
    "1e9",
    "0x10",
    "1,2,3",
    "12 34",
    "10²",
    "½",
    "1½",
    "1,40,00",
    "0,123,456",
    "31.12.2027",
    "90 USD",
    ".",
  ])("is not read if it is not a number: %s", (text) => expect(read(text)).toBe("not"));
  it("is blank without a sign", () => expect(read(" \u00a0")).toBe("blank"));

  const cents = fc.integer({ min: -99_999_999, max: 9_999_999_999 }).map((n) => n / 100);
  const integers = fc.integer({ min: -200, max: 100_000_000 });
  const holds = <T>(any: fc.Arbitrary<T>, check: (one: T) => void, numRuns = 200) =>
    fc.assert(
      fc.property(any, (one) => {
        check(one);
      }),
      { numRuns },
    );
  // Intl writes -0 for a value that rounds to zero.
  const same = (value: number | string, n: number) => expect(value === 0 ? 0 : value).toBe(n === 0 ? 0 : n);
  const sameOrAsked = (value: number | string, n: number) =>
    typeof value === "string" ? expect(value).toContain("did you mean") : same(value, n);

  it.each(LOCALES)("reads what %s writes as the same number", (locale) => {
    const format = new Intl.NumberFormat(locale);
    holds(integers, (n) => same(read(format.format(n)), n));
    holds(cents, (n) => same(read(format.format(n), "money", "money"), n));
    holds(cents, (n) => sameOrAsked(read(format.format(n), "any"), n));
    // Ten thousand percent and more is not plausible.
    const shares = fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 100);
    holds(shares, (n) => sameOrAsked(read(format.format(n), "percent"), n));
  });

  it.each(LOCALES)("reads money as %s writes it", (locale) => {
    for (const currency of ["USD", "EUR", "GBP", "SEK", "CHF", "INR"]) {
      const amount = new Intl.NumberFormat(locale, { style: "currency", currency });
      holds(cents, (n) => same(read(amount.format(Math.abs(n)), "money", "money"), Math.abs(n)), 50);
    }
  });

  it("asks about what is thousands in one country and a fraction in another, and never picks the wrong one", () => {
    const thousandths = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000);
    holds(fc.tuple(thousandths, fc.constantFrom(...LOCALES)), ([n, locale]) => {
      sameOrAsked(read(new Intl.NumberFormat(locale).format(n), "scaled"), n);
    });
  });

  it("never loses a digit", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,' \u202f-"), maxLength: 16 });
    const digitsOf = (text: string) => text.replace(/\D/g, "").replace(/^0+/, "");
    const kinds = fc.constantFrom<Kind>("whole", "money", "percent", "any");
    const check = ([text, kind]: [string, Kind]) => {
      const reading = readDigits(text.trim(), kind);
      const plains = reading.status === "read" ? [reading.plain] : reading.status === "asks" ? reading.readings : [];
      for (const plain of plains) expect(digitsOf(plain)).toBe(digitsOf(text));
    };
    holds(fc.tuple(typed, kinds), check, 2000);
  });

  it("reads what its own field shows", () => {
    holds(fc.double({ min: 0.001, max: 100_000_000, noNaN: true, noDefaultInfinity: true }), (n) =>
      same(read(houseNumber(n, "money"), "money", "money"), n),
    );
    for (const n of [1.234, 12.345, 0.018, 118.5]) same(read(houseNumber(n, "money"), "money", "money"), n);
    holds(integers, (n) => same(read(houseNumber(n, "whole")), n));
    const shown = [houseNumber(90_000, "whole"), houseNumber(118.5, "money"), houseNumber(1.234, "money")];
    expect(shown).toEqual(["90,000", "118.50", "1.2340"]);
  });
});
