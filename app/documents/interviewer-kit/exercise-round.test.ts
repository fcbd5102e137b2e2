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

  it("is one built around a case, or of two, the one that the text names first", () => {
    expect(roundOf("A plan.", "recruiter-screen", "technical-program-design")).toBe("technical-program-design");
    const text = "Two days before the project planning case you get a brief. For the product sense exercise, nothing.";
    expect(roundOf(text, "product-sense", "project-planning-case")).toBe("project-planning-case");
  });

  it("prefers a case over a round that the text only mentions", () => {
    const text = "Two days before the planning case you get a brief. For the work sample review, bring a document.";
    expect(roundOf(text, "work-sample-review", "project-planning-case")).toBe("project-planning-case");
    expect(roundOf(text, "recruiter-screen", "work-sample-review")).toBe("work-sample-review");
  });

  const namedRound = (exercise: string, ...rounds: [kind: string, name: string][]) => {
    const { interview } = answersFile.parse({
      interview: { rounds: rounds.map(([kind, name], i) => ({ id: `r${i}`, kind, name })), exercise },
    });
    const found = exerciseRound(sourceOf({ ...blankRequisition(), interview }));
    return found && interview.rounds.indexOf(found) + 1;
  };

  it.each([
    ["Take-home: a page on an accident. Review in round 3, 30 min.", 3],
    ["You hand in a page; we talk about it in the second round.", 2],
    ["Bring it to interview two.", 2],
    ["Bring a page to the 3rd interview.", 3],
    ["Slides for the last round.", 3],
    ["A page on an accident.", 2],
    ["A page on the first round of funding of a shop.", 2],
    ["Take-home, a page on an accident. We review it with you.", 2],
  ])("is the one that the text gives by number or name: %j", (exercise, place) => {
    const rounds: [string, string][] = [
      ["recruiter-screen", ""],
      ["systems-or-architecture", "Take-home review"],
      ["executive", "Panel"],
    ];
    expect(namedRound(exercise, ...rounds)).toBe(place);
  });

  it("is found by the name of what is prepared, its own name before that of its kind", () => {
    expect(namedRound("A page.", ["work-sample-review", ""], ["executive", "Presentation to the board"])).toBe(2);
    expect(namedRound("A page.", ["executive", ""], ["work-sample-review", ""])).toBe(2);
    expect(namedRound("A page on a shop; round 7.", ["executive", ""], ["recruiter-screen", ""])).toBeUndefined();
  });

  it("is undefined without an exercise or a matching round", () => {
    expect(roundOf("", "technical-program-design")).toBeUndefined();
    expect(roundOf("A plan.", "recruiter-screen", "executive", "gone")).toBeUndefined();
  });
});
