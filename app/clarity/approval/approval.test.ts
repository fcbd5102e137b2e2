import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { HUNDRED } from "../../../tests/support/thinned";
import { findDocument } from "../../documents/index";
import { textsOf } from "../../documents/blocks/words";
import { writeDocument } from "../../documents/write-document";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { readiness } from "../../requisition/readiness/readiness";
import type { Requisition } from "../../requisition/requisition";
import { approvalOf } from "./approval";

const [example] = [...catalogue.examples.values()];
const full = example!.requisition;

/** Yields the requisition with one answer blank, once for each text outside a list of lines. */
function* withABlank(requisition: Requisition): Generator<readonly [at: string, Requisition]> {
  for (const [slug, answers] of Object.entries(requisition)) {
    for (const [name, value] of Object.entries(answers as Record<string, unknown>)) {
      const whole = (blank: unknown) => ({ ...requisition, [slug]: { ...answers, [name]: blank } }) as Requisition;
      if (typeof value === "string") yield [`${slug}.${name}`, whole("")];
      if (typeof value === "number") yield [`${slug}.${name}`, whole(null)];
      const [row] = Array.isArray(value) ? (value as unknown[]) : [];
      if (typeof row === "string") yield [`${slug}.${name}`, whole([])];
      if (typeof row !== "object" || row === null) continue;
      for (const [inner, text] of Object.entries(row)) {
        if (inner === "id" || typeof text !== "string") continue;
        yield [`${slug}.${name}.${inner}`, whole([{ ...row, [inner]: "" }, ...(value as unknown[]).slice(1)])];
      }
    }
  }
}

const stateOf = (requisition: Requisition) => {
  const source = sourceOf(requisition);
  const sections = readiness(requisition, {}, source.options, NO_BOILERPLATE);
  const isAllowed =
    sections.every(({ state }) => state === "ready") &&
    source.review.open.every(({ severity }) => severity !== "blocker");
  const [lead = "", ...rest] = writeDocument(findDocument("clarity-report")!, source).blocks.flatMap(textsOf);
  return { isAllowed, approval: approvalOf(requisition, sections, source.review.open), lead, rest };
};

describe("approval", () => {
  it("has the same status in the report as in the decision, whichever answer is blank", () => {
    const all = [...HUNDRED.filter((_, i) => i % 8 === 0), ...withABlank(full)];
    for (const [name, requisition] of all) {
      const { isAllowed, approval, lead, rest } = stateOf(requisition);
      expect(approval.allowed, name).toBe(isAllowed);
      expect(/^(?:Ready to go|It can go)/.test(lead), name).toBe(isAllowed);
      if (!isAllowed) expect(rest.join("\n"), name).toMatch(/Still to write|Blockers: /);
    }
    expect(all.length).toBeGreaterThan(60);
  });

  it("names the missing answer, and drops the warning that asks for it in other words", () => {
    const [first, ...others] = full.metrics.metrics;
    const { approval } = stateOf({ ...full, metrics: { metrics: [{ ...first!, unit: "" }, ...others] } });
    expect(approval.toWrite.map(({ slug, missing }) => [slug, missing])).toEqual([
      ["metrics", [{ field: "metrics.0.unit", ask: "Metric 1: write the unit" }]],
    ]);
    expect(approval.findings.map(({ at }) => at)).not.toContain(`metrics.metrics.${first!.id}.unit`);
  });

  it("does not repeat what a blocker asks for", () => {
    const { approval } = stateOf({ ...full, offer: { ...full.offer, payTo: null, places: ["Denver, Colorado"] } });
    expect(approval.toWrite).toEqual([]);
    expect(approval.findings[0]).toMatchObject({ rule: "pay-law", at: "offer.payTo" });
    expect(approval.allowed).toBe(false);
  });
});
