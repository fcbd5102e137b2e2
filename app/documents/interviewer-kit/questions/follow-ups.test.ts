import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { AskedAlready } from "./asked-already";
import { FollowUps } from "./follow-ups";

it("follow-ups start over after the last, so that every question has some", () => {
  const followUps = new FollowUps(sourceOf(blankRequisition()), new AskedAlready());
  const given = Array.from({ length: 12 }, () => followUps.to("Which release did you stop?", false));
  expect(given.filter((two) => two.length === 0)).toEqual([]);
  expect(new Set(given.slice(0, 3).flat()).size).toBe(6);
});

it("follow-ups are neutral if a question may or may not be hypothetical", () => {
  const followUps = new FollowUps(sourceOf(blankRequisition()), new AskedAlready());
  expect(followUps.to("Who in your last shop would NOT hire you again and why?", false)).toEqual([
    "What else did you consider?",
    "Which part of that matters most, and why?",
  ]);
});

it("a motive or a condition has no follow-ups", () => {
  const followUps = new FollowUps(sourceOf(blankRequisition()), new AskedAlready());
  expect(followUps.to("Why do you want to work in a bank?", false)).toEqual([]);
  expect(followUps.to("Are you willing to work nights?", false)).toEqual([]);
});

describe("a question counts as asked", () => {
  it("in another form of its words", () => {
    const asked = new AskedAlready();
    expect(asked.add("Tell me about a release you stopped.")).toBe(true);
    expect(asked.add("Describe a time when you were stopping releases.")).toBe(false);
  });

  it("if the exercise asks it", () => {
    const asked = new AskedAlready();
    asked.note("For another 15 minutes we talk about what you would have agreed on beforehand.");
    expect(asked.add("What would you have agreed beforehand?")).toBe(false);
    expect(asked.add("Who should decide?")).toBe(true);
  });
});
