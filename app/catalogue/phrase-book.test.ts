import { describe, expect, it } from "vitest";
import { phraseFile, piecesOf } from "./phrase-book";

const file = phraseFile({ line: ["person"], heading: [] });
const problems = (value: unknown) => file.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe("a file of phrases", () => {
  it("has every phrase with its placeholders", () => {
    expect(problems({ line: "You report to {person}.", heading: "Pay" })).toEqual([]);
  });
  it("is rejected if a phrase lacks a placeholder, has an extra one, is missing or is unknown", () => {
    expect(problems({ line: "You report.", heading: "Pay" })).toEqual([
      "this phrase needs {person}, and nothing else in braces",
    ]);
    expect(problems({ line: "{person} {team}", heading: "{pay}" })).toHaveLength(2);
    expect(problems({ line: "{person}" })).toEqual(["write this phrase, with no place in braces"]);
    expect(problems({ line: "{person}", heading: "Pay", more: "?" })).toHaveLength(1);
  });
  it("is split into pieces", () => {
    expect(piecesOf("You report to {person}.")).toEqual([
      { text: "You report to " },
      { place: "person" },
      { text: "." },
    ]);
  });
});
