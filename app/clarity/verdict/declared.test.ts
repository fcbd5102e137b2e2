import { describe, expect, it } from "vitest";
import { blended, surroundingsOf } from "../testing/blended";
import { checkRequisition } from "../check";
import { isDeclared } from "./declared";
import { readRequisition } from "../reading/read-requisition";
import { titleAgainstBody } from "../rules/role/title-against-body";

const RULES = ["body-blended", "title-two-roles", "title-against-body", "title-against-role-type"];

function firedOn(role: Partial<typeof blended.role>): string[] {
  const requisition = { ...blended, role: { ...blended.role, ...role } };
  const { findings } = checkRequisition(requisition, surroundingsOf(requisition));
  return RULES.filter((rule) => findings.some((finding) => finding.rule === rule));
}

const declared = {
  roleType: "product-manager",
  hybridWith: "program-manager",
  hybridShare: 60,
  hybridDecider: "Director of Product",
  hybridReview: "June 2027",
};

describe("a requisition for two jobs", () => {
  it("is detected", () => expect(firedOn({})).toEqual(["body-blended", "title-two-roles"]));
  it("may be declared", () => expect(firedOn(declared)).toEqual([]));
  it("may name them in either order", () => {
    const swapped = { ...declared, roleType: "program-manager", hybridWith: "product-manager" };
    expect(firedOn(swapped)).toEqual([]);
  });
  it("is not excused by half a declaration", () => {
    expect(firedOn({ ...declared, hybridDecider: "" })).toEqual(["body-blended", "title-two-roles"]);
  });
  it("is not excused by a declaration of two others", () => {
    expect(firedOn({ ...declared, hybridWith: "release-manager" })).toEqual(["body-blended", "title-two-roles"]);
  });
  it("may use the name of its second half, also with the first in brackets", () => {
    for (const title of ["Program Manager, Music", "Program Manager (Product Manager), Music"]) {
      expect(firedOn({ ...declared, title })).toEqual([]);
      expect(firedOn({ ...declared, title, hybridWith: "" })).toContain("title-against-role-type");
    }
  });
  it("may name one job in its title and describe the other", () => {
    const role = { ...blended.role, roleType: "product-manager", title: "Product Manager, Music" };
    const requisition = { ...blended, role };
    const subject = readRequisition(requisition, surroundingsOf(requisition));
    const reads = { ...subject, reading: { ...subject.reading, blend: undefined, role: "program-manager" } };
    const [hybrid, other] = [
      ["product-manager", "program-manager"],
      ["product-manager", "product-owner"],
    ] as const;
    expect(titleAgainstBody.check(reads)).toHaveLength(1);
    expect(titleAgainstBody.check({ ...reads, hybrid: other })).toHaveLength(1);
    expect(titleAgainstBody.check({ ...reads, hybrid })).toEqual([]);
  });
});

it("three jobs are not a hybrid of two", () => {
  const hybrid = ["a", "b"] as const;
  expect(isDeclared({ hybrid }, ["b", "a"])).toBe(true);
  expect(isDeclared({ hybrid }, ["a", "b", "c"])).toBe(false);
  expect(isDeclared({ hybrid }, ["a"])).toBe(false);
  expect(isDeclared({}, ["a", "b"])).toBe(false);
});
