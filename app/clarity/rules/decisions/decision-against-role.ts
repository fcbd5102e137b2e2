import { DECISIONS } from "../../../requisition/decisions";
import { fixRow } from "../../fixes/changes";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const decisionAgainstRole: RequisitionRule = {
  of: "requisition",
  rule: "decision-against-role",
  severity: "warning",
  why: "Decisions define a role. A program manager who decides what is built is a product manager.",
  source: "The usual decision rights of the role type",
  check({ requisition, roleType }) {
    if (!roleType) return [];
    const usual = new Map(roleType.starter.stakeholders.decisions.map((row) => [row.id, row]));
    return requisition.stakeholders.decisions.flatMap(({ id, right }) => {
      const expected = usual.get(id);
      if (!expected || right === "" || right === expected.right) return [];
      // A role that recommends may just as well be informed, and vice versa. Only deciding makes it another job.
      if (right !== "decides" && expected.right !== "decides") return [];
      if (right === "decides" && expected.right === "recommends" && !DEFINING.has(id)) return [];
      if (expected.right === "decides" && right === "recommends" && !DEFINING.has(id)) return [];
      const label = (DECISIONS.find(({ value }) => value === id)?.label ?? id).toLowerCase();
      const part = `decisions.${id}`;
      return [
        {
          at: `stakeholders.decisions.${id}.right`,
          found: `This role ${VERB[right]} ${right === "told" ? "of " : ""}${label}, but ${withArticle(roleType.name)} usually ${VERB[expected.right || "told"]}${expected.right === "decides" ? " it" : ""}.`,
          instead: "Give the decision to the person who usually makes it, or choose the role type that fits.",
          fixes: [
            fixRow(
              `Write “${expected.right}${expected.who ? `, ${expected.who}` : ""}”`,
              requisition,
              "stakeholders",
              part,
              {
                right: expected.right,
                who: expected.who,
              },
            ),
          ],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { stakeholders: { decisions: [{ id: "what", right: "decides", who: "" }] } },
    good: { stakeholders: { decisions: [{ id: "what", right: "told", who: "Product manager" }] } },
  },
};

/** The decisions that distinguish the role types. */
const DEFINING: ReadonlySet<string> = new Set(["what", "why", "priority", "people"]);
const VERB = { decides: "decides", recommends: "recommends", told: "is told" } as const;
