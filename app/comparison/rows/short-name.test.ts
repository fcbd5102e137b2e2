import { expect, it } from "vitest";
import { sharedName, shortName } from "./short-name";

it.each([
  ["Release slips: trains that leave late", false, "Release slips"],
  ["On-time delivery rate: milestones, of all that fell due", false, "On-time delivery rate"],
  ["Engineering managers of the six platform teams", false, "Engineering managers of the six platform teams"],
  ["Design lead, Music Discovery", false, "Design lead"],
  ["Head of Platform (hiring manager)", false, "Head of Platform"],
  [
    "You have found a dependency that no plan showed, and can tell how.",
    true,
    "Found a dependency that no plan showed",
  ],
  [
    "You have brought design, marketing or engineering to change a plan they liked.",
    true,
    "Brought design, marketing or engineering to change a plan…",
  ],
  ["You can ship.", true, "Ship"],
  ["Dates hold. Always.", true, "Dates hold. Always"],
  ["…", true, "…"],
  [": x", false, ": x"],
])("%j is the short name", (text, sentence, name) => {
  expect(shortName(text, sentence)).toBe(name);
});

it("the shortest of several names is used for all, whichever comes first", () => {
  expect(sharedName(["Dates hold well", "Dates hold"])).toBe("Dates hold");
  expect(sharedName(["b", "a"])).toBe(sharedName(["a", "b"]));
});
