import { DECISIONS } from "../../../requisition/decisions";
import type { Requisition } from "../../../requisition/requisition";
import { draftsOfOne, sameArea } from "../../neighbors/neighbors";
import type { RequisitionRule } from "../../rule";
import { measured, typicalOf } from "../../neighbors/typical";

export const claimedTwice: RequisitionRule = {
  of: "requisition",
  amongOthers: true,
  rule: "claimed-twice",
  severity: "warning",
  why: "Two requisitions with the same decision or metric hire two people for one job.",
  source: "House rule",
  check({ requisition, others, catalogue }) {
    const typical = typicalOf(requisition, catalogue);
    const openings = others.filter((other) => !draftsOfOne(requisition, other.requisition));
    return openings.flatMap(({ name, requisition: other }) => {
      const decisions = sameArea(requisition, other)
        ? decidedBy(requisition)
            .filter((row) => !typical.isDecision(row) && decidedBy(other).some(({ id }) => id === row.id))
            .map(({ id }) => ({
              at: `stakeholders.decisions.${id}.right`,
              found: `“${name}” in the same area decides this too: ${(DECISIONS.find(({ value }) => value === id)?.label ?? id).toLowerCase()}.`,
              instead: "Give the decision to one of them, and let the other recommend.",
            }))
        : [];
      const theirs = new Set(other.metrics.metrics.map(measured));
      const metrics = requisition.metrics.metrics
        .filter((row) => row.outcome !== "" && theirs.has(measured(row)) && !typical.isMetric(row))
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

const decidedBy = ({ stakeholders }: Requisition) => stakeholders.decisions.filter(({ right }) => right === "decides");
