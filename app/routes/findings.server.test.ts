import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { type Finding, toFinding } from "../clarity/finding";
import { blended } from "../clarity/testing/blended";
import type { Requisition } from "../requisition/requisition";
import type { Dismissal } from "../store/stored";
import { placeOf } from "../requisition/place";
import { dismissedBy, findingsOfSection, reviewOf, toShown } from "./findings.server";
import type { Opened } from "./open-requisition.server";

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

  test("is the list or the section where a row or a field is gone", () => {
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

  test("is the whole requisition where it names no section", () => {
    for (const at of ["", "line 3", "gone.title", "__proto__"]) {
      expect(placeOf(at, blended), at).toMatchObject({ slug: undefined, where: "The whole requisition" });
    }
  });
});

const finding = (at: string): Finding =>
  toFinding(
    { rule: "r", severity: "warning", why: "", source: "" },
    { at, found: "It is.", instead: "Do.", evidence: [{ phrase: "x", stands: "y", at: "role.mission" }] },
  );

test("a finding links to its field, its section, or to itself on the review", () => {
  const href = (at: string) => toShown(finding(at), blended, ADDRESS).href;
  expect(href(`metrics.metrics.${first!.id}.unit`)).toBe(`${ADDRESS}/edit/metrics?return=review#metrics.0.unit`);
  expect(href("interview")).toBe(`${ADDRESS}/edit/interview?return=review`);
  expect(href("")).toBe(`${ADDRESS}/review#${finding("").id}`);
  expect(toShown(finding(""), blended, ADDRESS).evidence).toMatchObject([
    { where: "Role and purpose: mission", href: `${ADDRESS}/edit/role?return=review#mission` },
  ]);
});

test("a section shows its own findings, and the first one those of the whole", () => {
  const open = ["role.title", "", "interview", `metrics.metrics.${second!.id}.unit`].map(finding);
  const fields = (slug: string) => findingsOfSection(open, slug, blended, ADDRESS).map(({ field }) => field);
  expect(fields("role")).toEqual(["title", ""]);
  expect(fields("metrics")).toEqual(["metrics.1.unit"]);
  expect(fields("interview")).toEqual([""]);
  expect(fields("offer")).toEqual([]);
});

describe("a review", () => {
  const asked = (dismissals: readonly Dismissal[], others: readonly { id: string; requisition: Requisition }[] = []) =>
    ({
      catalogue,
      actor: { id: "me", name: "Ann" },
      now: () => Date.UTC(2026, 10, 23),
      remember: (_: string, work: () => unknown) => work(),
      store: { list: () => ({ items: others }), readReview: () => ({ dismissals, approval: undefined }) },
    }) as unknown as AppLoadContext;
  const opened = { stored: { id: "abc", requisition: blended } } as unknown as Opened;
  const aside = (name: string): Dismissal => ({ finding: name, reason: "On purpose", by: "me", at: 1 });
  const titled = (title: string): Requisition => ({ ...blended, role: { ...blended.role, title } });

  test("puts aside what was dismissed, with the reason, and nothing else", async () => {
    const { findings } = await reviewOf(asked([]), opened);
    const [worst, ...rest] = findings;
    const review = await reviewOf(asked([aside(worst!.id), aside("gone")]), opened);
    expect(review.open).toEqual(rest);
    expect(review.dismissed).toEqual([{ finding: worst, dismissal: aside(worst!.id) }]);
  });

  test("brings back a finding when it is about something else", async () => {
    const of = ({ open }: Awaited<ReturnType<typeof reviewOf>>) => open.find(({ rule }) => rule === "title-two-roles");
    const before = of(await reviewOf(asked([]), opened))!;
    const context = asked([aside(before.id)]);
    expect(of(await reviewOf(context, opened))).toBeUndefined();
    expect(of(await reviewOf(context, opened, titled("Product Manager and Release Manager")))).toBeDefined();
  });

  test("holds a requisition against others, and not against itself", async () => {
    const claims = async (id: string, requisition: Requisition) =>
      (await reviewOf(asked([], [{ id, requisition }]), opened)).open.filter(({ rule }) => rule === "claimed-twice")
        .length;
    expect(await claims("abc", titled("Release Manager"))).toBe(0);
    expect(await claims("other", titled("Release Manager"))).toBeGreaterThan(0);
    expect(await claims("copy", titled(`Copy of ${blended.role.title}`))).toBe(0);
  });

  test("says who put a finding aside: by name who is asking, by id anybody else", () => {
    const context = asked([]);
    expect(dismissedBy(aside("f"), context).by).toBe("Ann");
    expect(dismissedBy({ ...aside("f"), by: "bob" }, context).by).toBe("bob");
  });
});
