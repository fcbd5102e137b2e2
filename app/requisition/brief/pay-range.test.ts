import { expect, it } from "vitest";
import { payInWords, readPay } from "./pay-range";

const read = (typed: string) => {
  const pay = readPay(typed, "year");
  return pay.status === "read" ? [pay.payFrom, pay.payTo, pay.currency] : pay.message;
};

it.each([
  ["140,000 to 170,000", [140000, 170000, ""]],
  ["140 000 - 170 000 sek", [140000, 170000, "SEK"]],
  ["€90k – 110k a year", [90000, 110000, "EUR"]],
  ["140-170k", [140000, 170000, ""]],
  ["$140,000 to $170,000 CAD", [140000, 170000, "CAD"]],
  ["75000", [75000, 75000, ""]],
  ["from 75,000", [75000, null, ""]],
  ["up to 75,000", [null, 75000, ""]],
  ["USD", [null, null, "USD"]],
  ["", [null, null, ""]],
])("reads “%s”", (typed, pay) => expect(read(typed)).toEqual(pay));

it.each(["170,000 to 140,000"])("wants the lower amount first: “%s”", (typed) =>
  expect(read(typed)).toBe("Start the pay range with the lower amount"),
);

it.each(["lots", "1 to 2 to 3", "12,34 to 15", "90,000 a month", "about 90", "-5", "1e9"])(
  "does not guess what “%s” means",
  (typed) => expect(read(typed)).toMatch(/^Write the pay range as two amounts/),
);

it.each([
  [140000, 170000],
  [25.5, 30],
  [75000, 75000],
  [75000, null],
  [null, 75000],
  [null, null],
])("writes %s to %s so that it reads the same", (from, to) => {
  expect(read(payInWords(from, to))).toEqual([from, to, ""]);
});
