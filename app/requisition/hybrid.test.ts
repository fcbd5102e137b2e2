import { describe, expect, it } from "vitest";
import { hybridOf } from "./hybrid";
import { findSection } from "./requisition";
import { answersFile } from "./requisition-file";

const DECLARED = {
  roleType: "product-manager",
  hybridWith: "program-manager",
  hybridShare: "60",
  hybridDecider: "Director of Product",
  hybridReview: "June 2027",
};
const GIVEN = ["hybridWith", "hybridShare", "hybridDecider", "hybridReview"] as const;
const role = findSection("role")!;

/** What keeps the hybrid of a role from being ready. */
const problemsOf = (answers: object): string[] =>
  (role.ready.safeParse(role.draft.parse(answers)).error?.issues ?? [])
    .map(({ path, message }) => `${path.join(".")}: ${message}`)
    .filter((problem) => problem.startsWith("hybrid"));

describe("a hybrid", () => {
  it("is declared if all of its answers are given", () => {
    expect(problemsOf(DECLARED)).toEqual([]);
    expect(hybridOf(answersFile.parse({ role: DECLARED }))).toEqual({
      roles: ["product-manager", "program-manager"],
      share: 60,
      decider: "Director of Product",
      review: "June 2027",
    });
  });

  it("is optional", () => {
    expect(problemsOf({ roleType: "product-manager" })).toEqual([]);
    expect(hybridOf(answersFile.parse({}))).toBeUndefined();
  });

  it.each(GIVEN)("requires %s once another is given, and is not declared without it", (missing) => {
    const answers = { ...DECLARED, [missing]: "" };
    expect(problemsOf(answers)).toEqual([expect.stringMatching(`^${missing}: A hybrid needs`)]);
    expect(hybridOf(answersFile.parse({ role: answers }))).toBeUndefined();
  });

  it.each(GIVEN)("requires the other three if only %s is given", (only) => {
    expect(problemsOf({ roleType: "product-manager", [only]: DECLARED[only] })).toHaveLength(3);
  });

  it("has two role types", () => {
    const answers = { ...DECLARED, hybridWith: "product-manager" };
    expect(problemsOf(answers)).toEqual([
      expect.stringContaining("Choose a second role type that differs from the first"),
    ]);
    expect(hybridOf(answersFile.parse({ role: answers }))).toBeUndefined();
  });

  it.each(["9", "91", "half"])("cannot be saved with a share of %s", (hybridShare) => {
    const problem = role.draft.safeParse({ ...DECLARED, hybridShare }).error?.issues[0]?.message;
    expect(problem).toBe("Percent of time for the first role type must be a number from 10 to 90");
  });
});
