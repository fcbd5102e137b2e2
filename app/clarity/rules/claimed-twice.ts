import { DECISIONS } from "../../requisition/decisions";
import type { Requisition } from "../../requisition/requisition";
import { draftsOfOne, sameArea } from "../neighbors";
import type { RequisitionRule } from "../rule";

export const claimedTwice: RequisitionRule = {
  of: "requisition",
  amongOthers: true,
  rule: "claimed-twice",
  severity: "warning",
  why: "Two requisitions with the same decision or metric hire two people for one job.",
  source: "House rule",
  check({ requisition, others }) {
    const openings = others.filter((other) => !draftsOfOne(requisition, other.requisition));
    return openings.flatMap(({ name, requisition: other }) => {
      const decisions = sameArea(requisition, other)
        ? taken(requisition)
            .filter((id) => taken(other).includes(id))
            .map((id) => ({
              at: `stakeholders.decisions.${id}.right`,
              found: `“${name}” in the same area decides this too: ${(DECISIONS.find(({ value }) => value === id)?.label ?? id).toLowerCase()}.`,
              instead: "Give the decision to one of them, and let the other recommend.",
            }))
        : [];
      const theirs = new Set(other.metrics.metrics.map(({ outcome, measure }) => key(outcome + measure)));
      const metrics = requisition.metrics.metrics
        .filter(({ outcome, measure }) => outcome !== "" && theirs.has(key(outcome + measure)))
        .map(({ id, outcome }) => ({
          at: `metrics.metrics.${id}.outcome`,
          found: `“${name}” is measured by the same: ${outcome}`,
          instead: "Give each the part it can move.",
        }));
      return [...decisions, ...metrics];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {},
    good: { role: { area: "Payments" }, metrics: { metrics: [] } },
    other: { role: { title: "Release Manager" } },
  },
};

const taken = ({ stakeholders }: Requisition): string[] =>
  stakeholders.decisions.filter(({ right }) => right === "decides").map(({ id }) => id);

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
