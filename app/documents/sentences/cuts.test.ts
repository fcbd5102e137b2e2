import { describe, expect, it } from "vitest";
import { firstSentences, fitted, sentencesOf, withoutAddition, withoutExample, withoutTail, wordCount } from "./cuts";

describe("cuts", () => {
  it.each([
    ["Use tools, such as Jira or Linear, for the plan.", "Use tools for the plan."],
    [
      "You have led a change, such as the move of a service. You can show it.",
      "You have led a change. You can show it.",
    ],
    ["Plan for what may fail, for example a lost node.", "Plan for what may fail."],
    ["Nothing of the kind.", "Nothing of the kind."],
  ])("takes the example out of “%s”", (text, short) => expect(withoutExample(text)).toBe(short));

  it.each([
    [
      "Break the move into milestones that can be measured, each with an owner.",
      "Break the move into milestones that can be measured.",
    ],
    // A list is no clause with a tail.
    [
      "Plan the work of design, data science and engineering with their leads.",
      "Plan the work of design, data science and engineering with their leads.",
    ],
    // What limits a promise stays.
    [
      "Release every change of the platform on its day, unless a check fails.",
      "Release every change of the platform on its day, unless a check fails.",
    ],
    [
      "Write to all of the customers once a week, but never on a Friday.",
      "Write to all of the customers once a week, but never on a Friday.",
    ],
    [
      "Answer within 1,000 working days of the request, and say why.",
      "Answer within 1,000 working days of the request.",
    ],
    ["Too short, and kept.", "Too short, and kept."],
  ])("cuts “%s” at its clause", (text, short) => expect(withoutTail(text)).toBe(short));

  it.each([
    ["30 days of paid leave, plus public holidays", "30 days of paid leave"],
    ["Company car, for sales", "Company car, for sales"],
    ["Home office, and two weeks of travel a year", "Home office, and two weeks of travel a year"],
    ["Meals, and snacks up to a limit", "Meals, and snacks up to a limit"],
  ])("leaves of “%s” what it promises", (text, short) => expect(withoutAddition(text)).toBe(short));

  it("knows where a sentence ends", () => {
    expect(sentencesOf("Use e.g. Jira. Then stop! Why? Done")).toEqual([
      "Use e.g. Jira.",
      "Then stop!",
      "Why?",
      "Done",
    ]);
    expect(sentencesOf("Sell in the U.S. Market leaders know. 3.5 million is a lot.")).toHaveLength(2);
    expect(firstSentences("One. Two.")).toBe("One.");
    expect(sentencesOf("")).toEqual([]);
  });

  it("fit a budget, the longest first, a rung at a time", () => {
    const texts = [
      "One two three four five six seven, and eight nine.",
      "One two three four five six seven eight, and nine ten eleven.",
    ];
    const fit = fitted(texts, 18, [withoutTail]);
    expect(fit).toEqual([texts[0], "One two three four five six seven eight."]);
    expect(fitted(texts, 99, [withoutTail])).toEqual(texts);
    expect(wordCount("“Two” words –")).toBe(2);
  });
});
