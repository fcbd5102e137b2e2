import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { answersFile } from "../../requisition/requisition-file";
import { blankRequisition } from "../../requisition/requisition";
import { exerciseMinutes, exerciseRound } from "./exercise-round";

describe("the minutes of an exercise", () => {
  it.each([
    ["You talk it through for 25 minutes, and we ask questions.", 25],
    ["You present for 5 minutes, and we discuss it for 20; near the end we halve the team.", 25],
    ["You explain the order for 5 minutes, then split one item for 15; for the last 5 we change the date.", 25],
    ["You run a retrospective of thirty minutes. Then we talk with you for 15 minutes about it.", 45],
    ["Preparation takes about 90 minutes and is not paid.", undefined],
    ["Bring a plan for 12 teams and two offices. You talk it through.", undefined],
    ["", undefined],
  ])("in %j are %j", (text, minutes) => {
    expect(exerciseMinutes(text)).toBe(minutes);
  });
});

describe("the round of an exercise", () => {
  const roundOf = (exercise: string, ...kinds: string[]) => {
    const rounds = kinds.map((kind, i) => ({ id: `r${i}`, kind }));
    const { interview } = answersFile.parse({ interview: { rounds, exercise } });
    return exerciseRound(sourceOf({ ...blankRequisition(), interview }))?.kind;
  };

  it("is one that is built around a case, and of two the one that its text names first", () => {
    expect(roundOf("A plan.", "recruiter-screen", "technical-program-design")).toBe("technical-program-design");
    const text = "Two days before the project planning case you get a brief. For the product sense exercise, nothing.";
    expect(roundOf(text, "product-sense", "project-planning-case")).toBe("project-planning-case");
  });

  it("is a case before a round that its text only mentions, which has it where no round is a case", () => {
    const text = "Two days before the planning case you get a brief. For the work sample review, bring a document.";
    expect(roundOf(text, "work-sample-review", "project-planning-case")).toBe("project-planning-case");
    expect(roundOf(text, "recruiter-screen", "work-sample-review")).toBe("work-sample-review");
  });

  it("is none without an exercise, or where no round has one", () => {
    expect(roundOf("", "technical-program-design")).toBeUndefined();
    expect(roundOf("A plan.", "recruiter-screen", "executive", "gone")).toBeUndefined();
  });
});
