import { DECISIONS } from "../../../requisition/decisions";
import { fixRow } from "../../fixes/changes";
import type { RequisitionRule } from "../../rule";

export const decisionUnsettled: RequisitionRule = {
  of: "requisition",
  rule: "decision-unsettled",
  severity: "blocker",
  why: "If the requisition doesn’t say who decides, candidates assume they do, and so do their colleagues.",
  source: "House rule",
  check({ requisition, roleType }) {
    return requisition.stakeholders.decisions.flatMap(({ id, right, who }) => {
      if (right === "" || right === "decides" || !isNobody(who)) return [];
      const label = DECISIONS.find(({ value }) => value === id)?.label ?? id;
      const part = `decisions.${id}`;
      const usual = roleType?.starter.stakeholders.decisions.find((row) => row.id === id);
      const fixes = [fixRow("Let this role decide", requisition, "stakeholders", part, { right: "decides", who: "" })];
      if (usual && usual.right !== "decides" && usual.who !== "") {
        fixes.unshift(fixRow(`Write “${usual.who}”`, requisition, "stakeholders", part, { who: usual.who }));
      }
      return [
        {
          at: `stakeholders.decisions.${id}.who`,
          found: `Nobody decides: ${label.toLowerCase()}. This role ${right === "told" ? "is told" : "recommends"}, and no one else is named.`,
          instead: "Name who decides, by role.",
          fixes,
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { stakeholders: { decisions: [{ id: "scope", right: "recommends", who: "nobody yet" }] } },
    good: { stakeholders: { decisions: [{ id: "scope", right: "recommends", who: "Head of Platform" }] } },
  },
};

const isNobody = (who: string): boolean =>
  who.trim() === "" ||
  /^(?:nobody|no one|none|n\/?a|tbd|to be (?:decided|determined|confirmed)|unclear|unknown|\?+|-+)\b/i.test(who.trim());
