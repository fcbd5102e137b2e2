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
  ])("of “%s” is all before its first sure end", (text, short) => expect(mainClause(text)).toBe(short));

  it.each([
    // One deed of several is no end, and neither is half of a list.
    "You have retired an interface, feed or version that people used, kept to the dates and budgets announced, and know why.",
    "You have worked in teams of sales, marketing, and finance of three houses.",
    "Have a degree in law from a public university, or equivalent practice.",
    "Answer every ticket of our customers within the day, but never on a Sunday.",
    "Ship with all of the teams in our houses these: plans, dates and costs.",
  ])("of “%s” is all of it", (text) => expect(mainClause(text)).toBe(text));

  it("of a promise leaves no condition out", () => {
    const promise = "One course of up to 15,000 euros a year, in exchange for two more years.";
    expect(promiseInShort(promise)).toBe(promise);
    const car = "Test drives of cars nobody has seen yet, which one takes home.";
    expect(promiseInShort(car)).toBe("Test drives of cars nobody has seen yet.");
  });

  it("has no asides, unless they bind", () => {
    expect(withoutAsides("Cover the unhappy path (late updates, codes that fail, consent that goes), too.")).toBe(
      "Cover the unhappy path, too.",
    );
    const bound = "Travel to plants (at most five days a month), by train.";
    expect(withoutAsides(bound)).toBe(bound);
  });
});

describe("a list with little room", () => {
  const long = `Move ${Array.from({ length: 25 }, () => "freight").join(" ")}.`;
  it("leaves out what stays long first, then the last", () => {
    expect(condensed(["One.", long, "Three.", "Four."], { most: 2, words: 9 }, [mainClause])).toEqual([
      "One.",
      "",
      "Three.",
      "",
    ]);
    expect(condensed([long, "Two."], { most: 2, words: 9 }, [withoutExample])).toEqual([long, "Two."]);
  });
});
