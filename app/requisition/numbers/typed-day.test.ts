import { describe, expect, it } from "vitest";
import { typedDay } from "./typed-day";

const TODAY = "2026-11-22";
const read = (text: string) => {
  const day = typedDay(text, TODAY);
  return "ask" in day ? day.ask : day.text;
};

describe("when a job starts", () => {
  it.each([
    ["March", "March 2027"],
    ["November", "November 2026"],
    ["mid January", "mid January 2027"],
    ["from 1 Dec", "from 1 Dec 2026"],
    ["15th of March", "15th of March 2027"],
    ["March 15", "March 15, 2027"],
    ["1 November", "1 November 2027"],
    ["29 Feb", "29 Feb 2028"],
    ["May", "May 2027"],
  ])("is the next one if no year is given: %s", (text, day) => expect(read(text)).toBe(day));

  it.each([
    ["2027-02-30", "February has no day 30. Did you mean February 28, 2027? Write that"],
    ["30 Feb", "February has no day 30. Did you mean February 28, 2027? Write that"],
    ["Feb 30, 2028", "February has no day 30. Did you mean February 29, 2028? Write that"],
    ["31 April 2027", "April has no day 31. Did you mean April 30, 2027? Write that"],
    ["2027-13-01", "there is no month 13. Write the date as 2027-01-31"],
    ["31/11/2027", "November has no day 31. Did you mean November 30, 2027? Write that"],
    ["03/04/2027", "did you mean March 4 or April 3, 2027? Write the month as a word"],
    ["3.4.27", "did you mean March 4 or April 3, 2027? Write the month as a word"],
    ["March 2020", "March 2020 has passed. Did you mean March 2027? Write a day to come"],
    ["2026-11-01", "2026-11-01 has passed. Did you mean 2027-11-01? Write a day to come"],
    ["Q1", "did you mean Q1 2027? Write the year"],
  ])("is questioned: %s", (text, ask) => expect(read(text)).toBe(ask));

  it.each([
    "March 2027",
    "2027-03-01",
    "25/12/2027",
    "04/04/2027",
    "Q1 2027",
    "as agreed",
    "As agreed, 2025",
    "ASAP",
    "may vary",
    "three months after signing",
    "first look 2026-11-01, open until filled",
    "",
  ])("stays as typed: %s", (text) => expect(read(text)).toBe(text));
});
