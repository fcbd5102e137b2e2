import { describe, expect, it } from "vitest";
import {
  benefitInShort,
  fitted,
  mainSentence,
  sentencesOf,
  withoutAddition,
  withoutExample,
  withoutTail,
  wordCount,
} from "./cuts";

describe("cuts", () => {
  it.each([
    ["Use tools, such as Jira or Linear, for the plan.", "Use tools for the plan."],
    [
      "You have led a change, such as the move of a service. You can show it.",
      "You have led a change. You can show it.",
    ],
    ["Plan for what may fail, for example a lost node.", "Plan for what may fail."],
    ["Nothing of the kind.", "Nothing of the kind."],
    // The whole list is cut; what continues after it stays.
    [
      "You have cut a cost that hurt, such as licenses, idle servers or rework, and can show how it was measured.",
      "You have cut a cost that hurt, and can show how it was measured.",
    ],
    ["Run tools, such as Node.js, Jira, or Figma.", "Run tools."],
    ["Fix what is slow (e.g. builds, tests) and say so.", "Fix what is slow and say so."],
    ["You have led a change, such as a merger, through several teams.", "You have led a change through several teams."],
    // The end of these lists is unclear.
    [
      "Read logs, such as traces or metrics, and write a note.",
      "Read logs, such as traces or metrics, and write a note.",
    ],
    ["Hire in areas such as payroll and tax.", "Hire in areas such as payroll and tax."],
  ])("removes the example from “%s”", (text, short) => expect(withoutExample(text)).toBe(short));

  it.each([
    [
      "Break the move into milestones that can be measured, each with an owner.",
      "Break the move into milestones that can be measured.",
    ],
    // A list is not split.
    [
      "Plan the work of design, data science and engineering with their leads.",
      "Plan the work of design, data science and engineering with their leads.",
    ],
    // Limits of a promise stay.
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
    // A condition stays with the text before it.
    [
      "Send a list of changes that stays the same, and a warning when it does not any more.",
      "Send a list of changes that stays the same, and a warning when it does not any more.",
    ],
    ["Keep a plan that every team can read, and a map.", "Keep a plan that every team can read."],
    [
      "Plan the work of every team in the house, but leave theirs to them.",
      "Plan the work of every team in the house, but leave theirs to them.",
    ],
    // A first part that is not a sentence, one half of a pair, and a clause in the middle.
    ...[
      "When a release slips by more than a day, and on any team, you call those who wait.",
      "Write a plan for both the teams in our houses, and the partners.",
      "Show to the panel of all nine managers, with figures, what it cost.",
      "Write to the list of people (from every team, and from ours) who asked.",
      "Have a degree in science from any university, with honors, or equivalent practice.",
    ].map((text) => [text, text]),
  ])("cuts the clause of “%s”", (text, short) => expect(withoutTail(text)).toBe(short));

  it.each([
    ["Free lunches, plus fruit and tea", "Free lunches"],
    ["30 days of paid leave, plus public holidays", "30 days of paid leave, plus public holidays"],
    ["Gym card, and a week of dance in June", "Gym card, and a week of dance in June"],
    ["A phone, and a tablet if you ask", "A phone, and a tablet if you ask"],
    ["Company car, for sales", "Company car, for sales"],
    ["Home office, and two weeks of travel a year", "Home office, and two weeks of travel a year"],
    ["Meals, and snacks up to a limit", "Meals, and snacks up to a limit"],
  ])("keeps the promise of “%s”", (text, short) => expect(withoutAddition(text)).toBe(short));

  it.each([
    ["Health insurance, with dental coverage", "Health insurance"],
    ["Health insurance. Eye tests too.", "Health insurance."],
    ["20 days off. Public holidays come on top.", "20 days off. Public holidays come on top."],
    ["Gym card. Not in the first month.", "Gym card. Not in the first month."],
    ["A laptop, as well as an allowance for a desk", "A laptop, as well as an allowance for a desk"],
  ])("shortens the benefit “%s”", (text, short) => expect(benefitInShort(text)).toBe(short));

  it.each([
    ["A degree in law. Practice counts instead.", "A degree in law. Practice counts instead."],
    ["Has led a move. It was of a whole plant.", "Has led a move."],
    ["", ""],
  ])("keeps the main sentence of “%s”", (text, short) => expect(mainSentence(text)).toBe(short));

  it("finds the ends of sentences", () => {
    expect(sentencesOf("Has max. 3 projects. Ends (would you think!) 20 a year. 5 is few.")).toEqual([
      "Has max. 3 projects.",
      "Ends (would you think!) 20 a year.",
      "5 is few.",
    ]);
    expect(sentencesOf("Use e.g. Jira. Then stop! Why? Done")).toEqual([
      "Use e.g. Jira.",
      "Then stop!",
      "Why?",
      "Done",
    ]);
    expect(sentencesOf("Sell in the U.S. Market leaders know. 3.5 million is a lot.")).toHaveLength(2);
    expect(mainSentence("One. Two.")).toBe("One.");
    expect(sentencesOf("")).toEqual([]);
  });

  it("fits texts into a budget, one cut at a time, longest text first", () => {
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
