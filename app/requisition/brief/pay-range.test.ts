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
  ["12-15 lakh", [1_200_000, 1_500_000, ""]],
  ["₹12 – 15 lakhs p.a.", [1_200_000, 1_500_000, "INR"]],
  ["1.5-2 crore", [15_000_000, 20_000_000, ""]],
  ["1.5-2m", [1_500_000, 2_000_000, ""]],
  ["1,5 - 2 million SEK", [1_500_000, 2_000_000, "SEK"]],
  ["75,000-90k", [75_000, 90_000, ""]],
  ["900k-1.2m", [900_000, 1_200_000, ""]],
  ["75,000-90,000 gross", [75_000, 90_000, ""]],
  ["75K - 90K + bonus", [75_000, 90_000, ""]],
  ["base salary 75k to 90k plus equity", [75_000, 90_000, ""]],
  ["EUR 75,000 gross to 90,000 (gross) per year, plus bonus", [75_000, 90_000, "EUR"]],
  ["75-90k base p.a.", [75_000, 90_000, ""]],
])("reads “%s”", (typed, pay) => expect(read(typed)).toEqual(pay));

it("uses the chosen currency, and asks if another is typed", () => {
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

it.each(["lots", "1 to 2 to 3", "12,34,5 to 15,000", "-5", "1e9"])("does not guess the meaning of “%s”", (typed) =>
  expect(read(typed)).toMatch(/^Write the pay range as two amounts/),
);

it.each([
  ["75,000-90,000 net", "net"],
  ["75,000 bananas to 90,000", "bananas"],
])("names what it does not understand in “%s”", (typed, word) =>
  expect(read(typed)).toBe(
    `Pay range: we don’t understand “${word}”. Write the pay range as two amounts, such as 140,000 to 170,000`,
  ),
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
