import { expect, it } from "vitest";
import { atWhen, when } from "./when.server";

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const now = at(2026, 10, 23, 9, 0);

it.each([
  [at(2026, 10, 23, 8, 5), "today at 8:05 AM"],
  [at(2026, 10, 22, 23, 59), "yesterday at 11:59 PM"],
  [at(2026, 10, 18, 12, 0), "Nov 18"],
  [at(2025, 10, 3, 12, 0), "Nov 3, 2025"],
])("%d is %s", (moment, words) => expect(when(moment, now)).toBe(words));

it.each([
  [at(2026, 10, 23, 8, 5), "at 8:05 AM"],
  [at(2026, 10, 22, 14, 2), "yesterday at 2:02 PM"],
  [at(2026, 10, 18, 12, 0), "on Nov 18"],
  [at(2025, 10, 3, 12, 0), "on Nov 3, 2025"],
])("%d, after a verb, is %s", (moment, words) => expect(atWhen(moment, now)).toBe(words));
