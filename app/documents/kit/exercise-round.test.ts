import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { answersFile } from "../../requisition/requisition-file";
import { blankRequisition } from "../../requisition/requisition";
import { exerciseRound } from "./exercise-round";

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
