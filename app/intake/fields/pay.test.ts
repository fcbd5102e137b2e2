import { expect, it } from "vitest";
import { payOf } from "./pay";

it.each([
  ["Salary: $140,000 - $170,000 a year", 140_000, 170_000, "USD", "year"],
  ["€75.000 – €90.000 per annum", 75_000, 90_000, "EUR", "year"],
  ["Gehalt: 75.000 - 90.000 EUR", 75_000, 90_000, "EUR", "year"],
  ["€75.000,50 to €90.000,50 annually", 75_000.5, 90_000.5, "EUR", "year"],
  ["CHF 110'000 – 130'000", 110_000, 130_000, "CHF", "year"],
  ["Salary 55 000 – 65 000 SEK per month", 55_000, 65_000, "SEK", "month"],
  ["55\u00a0000\u202f€ to 65\u00a0000\u202f€", 55_000, 65_000, "EUR", "year"],
  ["$140k-170k", 140_000, 170_000, "USD", "year"],
  ["£60-70k plus bonus", 60_000, 70_000, "GBP", "year"],
  ["C$95,000 to C$110,000", 95_000, 110_000, "CAD", "year"],
  ["₹18,00,000 - ₹24,00,000", 1_800_000, 2_400_000, "INR", "year"],
  ["¥8.5m to ¥10m", 8_500_000, 10_000_000, "JPY", "year"],
  ["Pay: $58.50 to $72.25 per hour", 58.5, 72.25, "USD", "hour"],
  ["GS-15 ($136,908 to $183,500)", 136_908, 183_500, "USD", "year"],
])("pay is read from: %s", (text, payFrom, payTo, currency, period) => {
  expect(payOf(text)).toEqual({ payFrom, payTo, currency, period });
});

it("pay has no currency if its sign is ambiguous", () => {
  expect(payOf("Lön 55 000 kr - 65 000 kr")).toEqual({ payFrom: 55_000, payTo: 65_000, period: "year" });
});

it.each([
  "You manage a budget of $5m to $10m",
  "We raised $50M and 200 people work here",
  "Grown from $5M to 200 customers",
  "3 to 5 years of experience",
  "From $170,000 to $140,000",
  "$1.234k to $2.345k",
  "Call 030 123 456 - 789",
  "Save customers $1 to 2 a day",
])("pay is not read from: %s", (text) => expect(payOf(text)).toBeUndefined());
