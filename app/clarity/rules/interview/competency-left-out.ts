import { joinList } from "../../../requisition/texts/join-list";
import { roundOf } from "../../interview/example-round";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";
import { untestedIn } from "./competency-untested";

export const competencyLeftOut: RequisitionRule = {
  of: "requisition",
  rule: "competency-left-out",
  severity: "suggestion",
  why: "The interview plan says that no round tests it. The person you hire may lack it.",
  source: "OPM, Structured Interviews: A Practical Guide, 2008: every critical competency is assessed",
  check(subject) {
    const { roleType, catalogue } = subject;
    // The core competencies have a separate warning each.
    const { others } = untestedIn(subject);
    if (!roleType || others.length === 0) return [];
    const names = others.map((id) => (catalogue.competencies.get(id)?.name ?? id).toLowerCase());
    return [
      {
        at: "interview.rounds",
        found: `No round tests ${joinList(names, "or")}, which ${withArticle(roleType.name)} is usually rated on.`,
        instead: "Let a round cover it, or dismiss this if you don’t need it.",
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({ leads: ["motivation"] })],
      },
    },
    good: {},
  },
};
