import { describe, expect, it } from "vitest";
import { withoutExample } from "./cuts";
import { condensed, mainClause, promiseInShort, withoutAsides } from "./main-clause";

describe("a main clause", () => {
  it.each([
    [
      "Keep a roadmap of what we offer next year, including what we won't, and read it aloud.",
      "Keep a roadmap of what we offer next year.",
    ],
    [
      "Set the policy for all the feeds of ours, publish the dates, and hold them.",
      "Set the policy for all the feeds of ours.",
    ],
    [
      "Measure lead time, match rates and uptime of all endpoints, publish them, and act.",
      "Measure lead time, match rates and uptime of all endpoints.",
    ],
    [
      "Decide, with engineering, the contract of each interface: fields, codes and limits.",
      "Decide, with engineering, the contract of each interface.",
    ],
    [
      "Run the board of all nine teams on Mondays; write what it decided.",
      "Run the board of all nine teams on Mondays.",
    ],
  ])("of “%s” ends at the first safe place", (text, short) => expect(mainClause(text)).toBe(short));

  it.each([
    // A text is not cut after one action of several, or inside a list.
    "You have retired an interface, feed or version that people used, kept to the dates and budgets announced, and know why.",
    "You have worked in teams of sales, marketing, and finance of three houses.",
    "Have a degree in law from a public university, or equivalent practice.",
    "Answer every ticket of our customers within the day, but never on a Sunday.",
    "Ship with all of the teams in our houses these: plans, dates and costs.",
  ])("of “%s” is the whole text", (text) => expect(mainClause(text)).toBe(text));

  it("of a promise keeps every condition", () => {
    const promise = "One course of up to 15,000 euros a year, in exchange for two more years.";
    expect(promiseInShort(promise)).toBe(promise);
    const car = "Test drives of cars nobody has seen yet, which one takes home.";
    expect(promiseInShort(car)).toBe("Test drives of cars nobody has seen yet.");
  });

  it("has no asides except those with a limit", () => {
    expect(withoutAsides("Cover the unhappy path (late updates, codes that fail, consent that goes), too.")).toBe(
      "Cover the unhappy path, too.",
    );
    const bound = "Travel to plants (at most five days a month), by train.";
    expect(withoutAsides(bound)).toBe(bound);
  });
});

describe("a list with little room", () => {
  const long = `Move ${Array.from({ length: 25 }, () => "freight").join(" ")}.`;
  it("drops items that stay long first, then the last ones", () => {
    expect(condensed(["One.", long, "Three.", "Four."], { most: 2, words: 9 }, [mainClause])).toEqual([
      "One.",
      "",
      "Three.",
      "",
    ]);
    expect(condensed([long, "Two."], { most: 2, words: 9 }, [withoutExample])).toEqual([long, "Two."]);
  });
});
