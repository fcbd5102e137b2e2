import { describe, expect, test } from "vitest";
import { answersFile } from "../../requisition/requisition-file";
import { draftsOfOne, names, sameArea } from "./neighbors";

const of = (role: { title?: string; area?: string }, sitsIn = "") => answersFile.parse({ role, reporting: { sitsIn } });

describe("two requisitions are for the same area", () => {
  test("if they name the same area, in any case", () => {
    expect(sameArea(of({ area: "Music Discovery" }), of({ area: "music discovery " }))).toBe(true);
    expect(sameArea(of({ area: "Music Discovery" }), of({ area: "Payments" }))).toBe(false);
  });

  test("by organization, if no area is named", () => {
    expect(sameArea(of({ area: "Platform" }), of({}, "Platform"))).toBe(true);
    expect(sameArea(of({ area: "Platform" }, "Payments"), of({}, "Payments"))).toBe(false);
  });

  test("not if neither names one", () => {
    expect(sameArea(of({}), of({}))).toBe(false);
  });
});

describe("names in the “who decides” field", () => {
  const neighbor = of({ title: "Senior Program Manager, Platform" });

  test("match a requisition's title without its area, in any case", () => {
    expect(names("Senior Program Manager", neighbor)).toBe(true);
    expect(names("the senior program manager of Platform", neighbor)).toBe(true);
    expect(names("Director of Engineering", neighbor)).toBe(false);
    expect(names("", neighbor)).toBe(false);
  });

  test("do not match a title inside another word", () => {
    expect(names("the leadership team", of({ title: "Lead" }))).toBe(false);
    expect(names("the tech lead", of({ title: "Lead" }))).toBe(true);
  });

  test("match a title with any punctuation", () => {
    for (const title of ["Co-Lead (R&D)", "C++ Lead", "Manager [II] / $team?"]) {
      expect(names(`ask the ${title}.`, of({ title })), title).toBe(true);
    }
  });

  test("do not match a requisition whose title is missing or too short", () => {
    expect(names("Director of Engineering", of({}))).toBe(false);
    expect(names("PMO", of({ title: "PM" }))).toBe(false);
    expect(names("Director of Engineering", of({ title: ", Platform" }))).toBe(false);
  });
});

describe("two requisitions are drafts of the same role", () => {
  const lead = of({ title: "Release lead", area: "Mobile" });

  test("if one is a copy of the other, or of its copy", () => {
    expect(draftsOfOne(lead, of({ title: "Copy of Copy of release lead", area: "mobile" }))).toBe(true);
    expect(draftsOfOne(lead, lead)).toBe(true);
  });

  test("not if they have another area, role type or title, or none yet", () => {
    expect(draftsOfOne(lead, of({ title: "Release lead", area: "Web" }))).toBe(false);
    expect(draftsOfOne(lead, of({ title: "Release leads", area: "Mobile" }))).toBe(false);
    const manager = answersFile.parse({ role: { ...lead.role, roleType: "release-manager" } });
    expect(draftsOfOne(lead, manager)).toBe(false);
    expect(draftsOfOne(of({}), of({}))).toBe(false);
  });
});
