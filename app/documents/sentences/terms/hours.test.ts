import { expect, it } from "vitest";
import { isZoneAlone } from "./hours";

it.each([
  ["Mountain", true],
  ["CET (UTC+1)", true],
  ["Europe/Lisbon", true],
  ["GMT -5:30", true],
  ["US Eastern time", true],
  ["9 to 5 Lisbon time", false],
  ["Core hours in Pacific time", false],
  ["CET, flexible", false],
  ["Eastern, no later than noon", false],
  ["", false],
])("%s", (answer, isAlone) => expect(isZoneAlone(answer)).toBe(isAlone));
