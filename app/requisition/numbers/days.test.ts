import { expect, it } from "vitest";
import { latestDay } from "./days";

it.each([
  ["2026-11-15", "2026-11-15"],
  ["November 15, 2026", "2026-11-15"],
  ["Sept. 3rd 2026, 5pm PT", "2026-09-03"],
  ["15th of November 2026", "2026-11-15"],
  ["Jan 2027", "2027-01-31"],
  ["between 2026-10-01 and 15 Dec 2026", "2026-12-15"],
  // Either March 4 or April 3.
  ["03/04/2026", "2026-04-03"],
  ["25.12.2026", "2026-12-25"],
  ["2026-02-31", undefined],
  ["Q1 2027", undefined],
  ["mid January", undefined],
  ["", undefined],
])("reads the latest day of %j", (text, day) => {
  expect(latestDay(text)).toBe(day);
});
