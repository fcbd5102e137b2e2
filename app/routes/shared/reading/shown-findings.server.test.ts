import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { type Finding, toFinding } from "../../../clarity/finding";
import { blended } from "../../../clarity/testing/blended";
import { placeOf } from "../../../requisition/place";
import { dismissedBy, findingsOfSection, toShown } from "./shown-findings.server";

const [first, second] = blended.metrics.metrics;
const ADDRESS = "/requisitions/abc";

describe("the place of a finding", () => {
  test.each([
    ["role.title", "role", "title", "Role and purpose: title"],
    ["role.whyNow", "role", "whyNow", "Role and purpose: what led to it"],
    ["role.notThis", "role", "notThis", "Role and purpose: what this role is not"],
    [`metrics.metrics.${first!.id}`, "metrics", "metrics.0", "Success metrics, metric 1"],
    [`metrics.metrics.${second!.id}.unit`, "metrics", "metrics.1.unit", "Success metrics, metric 2: unit"],
    ["stakeholders.decisions.dates", "stakeholders", "decisions.3", "Stakeholders and decisions, dates"],
  ])("at %s is a form field, and has a name", (at, slug, field, where) => {
    expect(placeOf(at, blended)).toEqual({ slug, field, where });
  });

  test("is the list or the section if its row or field was removed", () => {
    expect(placeOf("metrics.metrics.gone.unit", blended)).toEqual({
      slug: "metrics",
      field: "metrics",
      where: "Success metrics",
    });
    for (const at of ["interview", "interview.gone", "interview.__proto__", "interview.constructor"]) {
      expect(placeOf(at, blended), at).toEqual({ slug: "interview", field: undefined, where: "Interview plan" });
    }
    expect(placeOf(`metrics.metrics.${first!.id}.toString`, blended).field).toBe("metrics.0");
  });

  test("is the whole requisition if it names no section", () => {
    for (const at of ["", "line 3", "gone.title", "__proto__"]) {
      expect(placeOf(at, blended), at).toMatchObject({ slug: undefined, where: "The whole requisition" });
    }
  });
});

const finding = (at: string): Finding =>
  toFinding(
    { rule: "r", severity: "warning", why: "", source: "" },
    { at, found: "It is.", instead: "Do.", evidence: [{ phrase: "x", meaning: "y", at: "role.mission" }] },
  );

test("a finding links to its field, its section, or to itself on the review", () => {
  const href = (at: string) => toShown(finding(at), blended, ADDRESS, []).href;
  expect(href(`metrics.metrics.${first!.id}.unit`)).toBe(`${ADDRESS}/edit/metrics?return=review#metrics.0.unit`);
  expect(href("interview")).toBe(`${ADDRESS}/edit/interview?return=review`);
  expect(href("")).toBe(`${ADDRESS}/review#${finding("").id}`);
  expect(toShown(finding(""), blended, ADDRESS, []).evidence).toMatchObject([
    { where: "Role and purpose: mission", href: `${ADDRESS}/edit/role?return=review#mission` },
  ]);
});

test("a section shows its own findings, and the first section also those of the whole requisition", () => {
  const open = ["role.title", "", "interview", `metrics.metrics.${second!.id}.unit`].map(finding);
  const reviewed = { open, draft: { requisition: blended, suggested: {} }, settled: () => [] };
  const fields = (slug: string) => findingsOfSection(reviewed, slug, ADDRESS).map(({ field }) => field);
  expect(fields("role")).toEqual(["title", ""]);
  expect(fields("metrics")).toEqual(["metrics.1.unit"]);
  expect(fields("interview")).toEqual([""]);
  expect(fields("offer")).toEqual([]);
});

test("the author of a dismissal is shown by name to that person, and by id to others", () => {
  const context = { actor: { id: "me", name: "Ann" }, now: () => Date.UTC(2026, 10, 23) } as unknown as AppLoadContext;
  const dismissal = { finding: "f", reason: "On purpose", by: "me", at: 1 };
  expect(dismissedBy(dismissal, context).by).toBe("Ann");
  expect(dismissedBy({ ...dismissal, by: "bob" }, context).by).toBe("bob");
});

test("a button names its fix, even if an earlier fix settles nothing", () => {
  const fixes = ["Cut it", "Move it"].map((label) => ({ label, changes: [] }));
  expect(toShown({ ...finding(""), fixes }, blended, ADDRESS, [1]).fixes).toEqual([{ label: "Move it", nth: 1 }]);
});
