import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { readiness } from "../../requisition/readiness/readiness";
import { blankRequisition, type Requisition, type SuggestedBySection } from "../../requisition/requisition";
import { approvalOf } from "./approval";
import { approvalInWords, openAnswers, openInALine } from "./approval-in-words";

const [example] = [...catalogue.examples.values()];
const { role, metrics } = example!.requisition;

function approval(requisition: Requisition, suggested: SuggestedBySection = {}) {
  const { options, review } = sourceOf(requisition, suggested);
  return approvalOf(requisition, readiness(requisition, suggested, options, NO_BOILERPLATE), review.open);
}

describe("approval requirements in words", () => {
  it("names each answer by its section and row", () => {
    const rows = metrics.metrics.map((row, i) => (i === 1 ? { ...row, source: "" } : row));
    const lacking = approval({ ...example!.requisition, role: { ...role, level: "" }, metrics: { metrics: rows } });
    expect(openAnswers(lacking)).toEqual([
      "Role and purpose: write the level",
      "Success metrics, metric 2: write where the number comes from",
    ]);
    expect(approvalInWords(lacking)).toBe("not yet: 2 answers to write or review");
  });

  it("lists sections with suggestions, and stays short when much is open", () => {
    const open = approval(example!.requisition, { role: { mission: "role-type", level: "role-type" } });
    expect(openInALine(open, "below")).toBe("Role and purpose: keep or edit 2 suggestions");
    expect(openInALine(approval(blankRequisition()), "below")).toMatch(/; and \d+ more, below$/);
    expect(approvalInWords(approval(example!.requisition))).toBe("ready to approve");
  });
});
