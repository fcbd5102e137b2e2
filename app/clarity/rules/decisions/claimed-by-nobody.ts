import { DECISIONS } from "../../../requisition/decisions";
import { names, sameArea } from "../../neighbors/neighbors";
import type { RequisitionRule } from "../../rule";
import { typicalOf } from "../../neighbors/typical";

export const claimedByNobody: RequisitionRule = {
  of: "requisition",
  amongOthers: true,
  rule: "claimed-by-nobody",
  severity: "warning",
  why: "Each requisition says the other one decides, so neither does.",
  source: "House rule",
  check({ requisition, others, catalogue }) {
    const typical = typicalOf(requisition, catalogue);
    return requisition.stakeholders.decisions.flatMap((row) => {
      const { id, right, who } = row;
      if (right === "" || right === "decides" || who === "" || typical.isDecision(row)) return [];
      const other = others.find(
        (neighbor) => sameArea(requisition, neighbor.requisition) && names(who, neighbor.requisition),
      );
      const theirs = other?.requisition.stakeholders.decisions.find((decision) => decision.id === id);
      if (!other || !theirs || theirs.right === "" || theirs.right === "decides") return [];
      const label = (DECISIONS.find(({ value }) => value === id)?.label ?? id).toLowerCase();
      return [
        {
          at: `stakeholders.decisions.${id}.who`,
          found: `“${other.name}” is named to decide ${label}, but says that someone else does.`,
          instead: "Agree on who decides, and write it in both requisitions.",
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {},
    good: { role: { area: "Payments" } },
    other: {
      role: { title: "Product Manager, Streaming Platform", roleType: "product-manager" },
      stakeholders: { decisions: [{ id: "what", right: "recommends", who: "Director" }] },
    },
  },
};
