import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";

const findings = (mission: string, responsibilities: string[]) => {
  const blank = blankRequisition();
  const requisition = {
    ...blank,
    role: { ...blank.role, mission },
    requirements: { ...blank.requirements, responsibilities },
  };
  return sourceOf(requisition)
    .review.open.filter(({ rule }) => rule === "slot-unfilled")
    .map(({ at, found }) => [at, found]);
};

it("is one finding per name, at its first place, with the number of answers that have it", () => {
  expect(
    findings("You run [the program] and end [the program] in [the month].", [
      "Plan [the program].",
      "Report on it [1].",
    ]),
  ).toEqual([
    ["role.mission", "“the program” is not filled in. It appears in 2 answers."],
    ["role.mission", "“the month” is not filled in."],
  ]);
});

it("says when brackets are inside brackets or never closed", () => {
  expect(findings("You run [the [largest] program].", ["Plan [the rollout of all teams"])).toEqual([
    ["role.mission", "“the largest program” has brackets inside brackets."],
    ["requirements.responsibilities", "“the rollout of all teams” starts with a bracket that is never closed."],
  ]);
});

it("stays short if a bracket contains a page of text", () => {
  const [finding] = findings(`You run [the ${"very ".repeat(200)}program.`, []);
  expect(finding![1]!.length).toBeLessThan(160);
});

it("is in every starter that leaves a gap", () => {
  for (const { starter } of catalogue.roleTypes.values()) {
    const gaps = sourceOf(starter).review.open.filter(({ rule }) => rule === "slot-unfilled");
    expect(gaps.length > 0).toBe(/"[^"]*\[(?:the|a|our) [^"]*\]/.test(JSON.stringify(starter)));
  }
});
