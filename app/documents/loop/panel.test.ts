import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { deciderInWords, isSeveral, panelInCell, panelInWords } from "./panel";

const source = sourceOf(blankRequisition(), {}, { catalogue });

describe("the interviewers of a round", () => {
  it.each([
    ["Head of Platform", "the Head of Platform"],
    ["a recruiter", "a recruiter"],
    ["two members of the leadership team", "two members of the leadership team"],
    ["two engineers, one of them from the team", "two engineers, one of them from the team"],
    ["The Director of Product and a data scientist", "the Director of Product and a data scientist"],
    ["Engineering managers", "the engineering managers"],
    ["QA lead + EM from Tills", "the QA lead and the EM from Tills"],
    ["COO, store lead", "the COO and the store lead"],
    ["EM (Cards), PM (Loans)", "EM (Cards), PM (Loans)"],
    ["whoever has time this week is fine", "whoever has time this week is fine"],
    ["PM, Claims, EM Cards and one nurse", "PM, Claims, EM Cards and one nurse"],
    ["Director, Claims, PM and a nurse", "Director, Claims, PM and a nurse"],
    ["2 of the leads", "2 of the leads"],
    ["", ""],
  ])("%j is printed as %j", (answer, words) => {
    expect(panelInWords(source, answer)).toBe(words);
  });

  it("has a number if the words do not", () => {
    const cell = (interviewer: string, interviewers: number | null) =>
      panelInCell(source, { interviewer, interviewers });
    expect(cell("a recruiter", 2)).toBe("A recruiter (two people)");
    expect(cell("the Head of Platform and a recruiter", 2)).toBe("The Head of Platform and a recruiter");
    expect(cell("two engineers", 2)).toBe("Two engineers");
    expect(cell("2 of the leads", 2)).toBe("2 of the leads");
    expect(cell("a couple of nurses", 2)).toBe("A couple of nurses");
    expect(cell("Recruiter x2", 2)).toBe("Recruiter x2");
    expect(cell("", 2)).toBe("");
  });

  it("is several according to the number or the words", () => {
    const several = (interviewer: string, interviewers: number | null = null) =>
      isSeveral({ interviewer, interviewers });
    expect([several("a recruiter"), several("a recruiter", 2)]).toEqual([false, true]);
    expect([several("design lead and engineering manager"), several("engineers")]).toEqual([true, true]);
  });
});

it("prints the decider with a matching verb", () => {
  expect(deciderInWords(source, "Head of Platform (hiring manager)")).toBe("The Head of Platform decides.");
  expect(deciderInWords(source, "design lead and engineering manager")).toBe(
    "The design lead and the engineering manager decide.",
  );
  expect(deciderInWords(source, "Controller & Legal")).toBe("The controller and legal decide.");
  expect(deciderInWords(source, "COO, who signs")).toBe("The COO, who signs, decides.");
  expect(deciderInWords(source, "COO (Board above 1m)")).toBe("Decided by: COO (Board above 1m).");
  expect(deciderInWords(source, "we will see")).toBe("Decided by: we will see.");
  expect(deciderInWords(source, " ")).toBe("");
});
