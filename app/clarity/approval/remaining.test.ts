import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { readiness } from "../../requisition/readiness/readiness";
import { blankRequisition, type Requisition, type SuggestedBySection } from "../../requisition/requisition";
import { approvalOf } from "./approval";
import { remainingInWords, remainingOf } from "./remaining";

const [example] = [...catalogue.examples.values()];
const { role, metrics } = example!.requisition;

function left(requisition: Requisition, suggested: SuggestedBySection = {}) {
  const { options, review } = sourceOf(requisition, suggested);
  return remainingOf(approvalOf(requisition, readiness(requisition, suggested, options, NO_BOILERPLATE), review.open));
}

describe("remaining work", () => {
  it("counts answers to write, sections to start, and suggestions in addition to findings", () => {
    const rows = metrics.metrics.map((row, i) => (i === 1 ? { ...row, source: "" } : row));
    const lacking = { ...example!.requisition, role: { ...role, level: "" }, metrics: { metrics: rows } };
    const open = left(lacking, { role: { mission: "role-type" } });
    expect(open).toMatchObject({ blocker: 0, toWrite: 2, toStart: 0, suggested: 1, allowed: false });
    expect(remainingInWords(open)).toBe("To approve, write 2 answers and review 1 suggestion.");
    expect(remainingInWords(left(blankRequisition()))).toMatch(/start 7 sections\.$/);
  });

  it("is zero for a requisition that can be approved", () => {
    const done = left(example!.requisition);
    expect(done).toMatchObject({ blocker: 0, toWrite: 0, toStart: 0, suggested: 0, allowed: true });
    expect(remainingInWords(done)).toBe("Nothing blocks approval.");
  });
});
