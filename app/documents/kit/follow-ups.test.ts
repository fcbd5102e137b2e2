import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { AskedAlready } from "./asked-already";
import { FollowUps, isOfThePast } from "./follow-ups";

describe("a question is about the past", () => {
  it.each([
    "Tell me about a release you stopped.",
    "Which release did you stop, and who disagreed?",
    "What is the hardest decision you made?",
    "When have you changed your mind?",
    "Describe a plan that fell apart.",
    "Tell me about a time you had to say where a design would break.",
  ])("in %j", (question) => {
    expect(isOfThePast(question, false)).toBe(true);
  });

  it.each([
    "A feature of yours shipped on its date, and nobody uses it. Whose failure is that, and what do you do next?",
    "Your last test was a success. What do you decide, and what do you need to know first?",
    "Tell me what you would do if a release failed.",
    "Two teams want the same people. How would you decide?",
  ])("not in %j, whatever its story says", (question) => {
    expect(isOfThePast(question, false)).toBe(false);
  });

  it("not if it asks what the candidate did in the exercise", () => {
    expect(isOfThePast("Whose problem did you leave out?", true)).toBe(false);
    expect(isOfThePast("Which date did you last move in a real program?", true)).toBe(true);
  });
});

it("follow-ups come round again, so that no question is without", () => {
  const followUps = new FollowUps(sourceOf(blankRequisition()), new AskedAlready());
  const given = Array.from({ length: 12 }, () => followUps.to("Which release did you stop?", false));
  expect(given.filter((two) => two.length === 0)).toEqual([]);
  expect(new Set(given.slice(0, 3).flat()).size).toBe(6);
});

describe("a question is asked already", () => {
  it("in another form of its words", () => {
    const asked = new AskedAlready();
    expect(asked.take("Tell me about a release you stopped.")).toBe(true);
    expect(asked.take("Describe a time when you were stopping releases.")).toBe(false);
  });

  it("if the exercise asks it", () => {
    const asked = new AskedAlready();
    asked.note("For another 15 minutes we talk about what you would have agreed on beforehand.");
    expect(asked.take("What would you have agreed beforehand?")).toBe(false);
    expect(asked.take("Who should decide?")).toBe(true);
  });
});
