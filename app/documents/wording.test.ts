import { expect, it } from "vitest";
import { stopped } from "./wording";

it.each([
  ["We move freight", "We move freight."],
  ["We move freight!", "We move freight!"],
  ["We move freight. (Yes, by night too!)", "We move freight. (Yes, by night too!)"],
  ["We move freight (rail, road, etc.)", "We move freight (rail, road, etc.)."],
  ["We say “no.”", "We say “no.”"],
])("ends “%s” with one full stop", (text, ended) => expect(stopped(text)).toBe(ended));
