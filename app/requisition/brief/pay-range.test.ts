import { expect, it } from "vitest";
import { payInWords, readPay } from "./pay-range";

const read = (typed: string, currency = "") => {
  const reading = readPay(typed, { currency, period: "year" });
  return "pay" in reading ? [reading.pay.payFrom, reading.pay.payTo, reading.pay.currency] : reading.message;
};

it.each([
  ["140,000 to 170,000", [140000, 170000, ""]],
  ["140 000 - 170 000 SEK", [140000, 170000, "SEK"]],
  ["€90k – 110k a year", [90000, 110000, "EUR"]],
  ["140-170k", [140000, 170000, ""]],
  ["USD 140-170k", [140000, 170000, "USD"]],
  ["90.000 bis 110.000 €", [90000, 110000, "EUR"]],
  ["75000", [75000, 75000, ""]],
  ["from 75,000", [75000, null, ""]],
  ["up to 75,000", [null, 75000, ""]],
  ["", [null, null, ""]],
])("reads “%s”", (typed, pay) => expect(read(typed)).toEqual(pay));

it("takes the currency that is chosen, and asks where another is typed", () => {
  expect(read("$140,000 to $170,000", "CAD")).toEqual([140000, 170000, "CAD"]);
  expect(read("140,000 to 170,000 EUR", "USD")).toMatch(/^Pay range is in “EUR”, but the currency is USD/);
});

it.each([
  ["170,000 to 140,000", "Start the pay range with the lower amount"],
  ["600 000 kr", "“kr” can be SEK, NOK or DKK. Choose the currency"],
  ["90", "Pay range: 90 a year is too little. Did you mean 90,000? Write the full amount"],
  ["90-110", "Pay range: 90 a year is too little. Did you mean 90,000? Write the full amount"],
  ["9,000 a month", "Pay range is per month, but pay is per year. Change one of them"],
])("says what to do with “%s”", (typed, message) => expect(read(typed)).toBe(message));

it.each(["lots", "1 to 2 to 3", "12,34,5 to 15,000", "-5", "1e9"])("does not guess what “%s” means", (typed) =>
  expect(read(typed)).toMatch(/^Write the pay range as two amounts/),
);

it.each([
  [140000, 170000],
  [25_500.5, 30_000],
  [75000, 75000],
  [75000, null],
  [null, 75000],
  [null, null],
])("writes %s to %s so that it reads the same", (payFrom, payTo) => {
  expect(read(payInWords({ payFrom, payTo }))).toEqual([payFrom, payTo, ""]);
});
