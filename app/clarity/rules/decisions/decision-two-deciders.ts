import { DECISIONS } from "../../../requisition/decisions";
import { fixRow } from "../../fixes/changes";
import type { RequisitionRule } from "../../rule";

export const decisionTwoDeciders: RequisitionRule = {
  of: "requisition",
  rule: "decision-two-deciders",
  severity: "warning",
  why: "When two people decide the same thing, they decide it twice or not at all. Candidates ask about this in the last round.",
  source: "House rule",
  check({ requisition }) {
    return requisition.stakeholders.decisions.flatMap(({ id, right, who }) => {
      const part = `decisions.${id}`;
      const label = DECISIONS.find(({ value }) => value === id)?.label ?? id;
      const at = `stakeholders.decisions.${id}.who`;
      if (right === "decides" && ALSO_DECIDES.test(who)) {
        return [
          {
            at,
            found: `${label}: this role decides, and so does “${who}”.`,
            instead: "Name one decider. Say what the other does: is asked, can object or is told.",
            fixes: [
              fixRow("Let this role recommend", requisition, "stakeholders", part, { right: "recommends" }),
              fixRow("Let this role decide alone", requisition, "stakeholders", part, { who: "" }),
            ],
          },
        ];
      }
      if (right === "" || right === "decides" || !TWO.test(who) || SCOPED.test(who)) return [];
      return [
        {
          at,
          found: `${label}: “${who}” are both named to decide.`,
          instead: "Name the one who decides, or say which of them decides what.",
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { stakeholders: { decisions: [{ id: "ship", right: "decides", who: "Head of Platform decides too" }] } },
    good: { stakeholders: { decisions: [{ id: "ship", right: "decides", who: "Head of Platform is told" }] } },
  },
};

const ALSO_DECIDES =
  /(?<!\b(?:no|nor|not|never|without|without an?|cannot|can[’']t|do(?:es)? not|do(?:es)?n[’']t|nothing to) )\b(?:decides?|jointly|joint|shared|together|both|co-?owns?|approves?|signs? (?:it |this )?off|final (?:say|call)|veto(?:es)?|(?:can|may|could) (?:say no|refuse|block|stop|overrule|override|overturn|reject)|(?:must|has to|have to|needs? to) (?:agree|approve|say yes))\b/i;
const WHO =
  "(?:manager|director|head|lead|architect|engineer|sponsor|owner|officer|president|team|group|board|committee|partner|executive|founder|leader|designer|coordinator)s?";
/** Two possible deciders: "architects and engineering managers", "product owner / sponsor". */
const TWO = new RegExp(`\\b${WHO}\\b[^,;]{0,40}?(?: and | or | & |\\s*/\\s*)(?:the )?(?:[\\w-]+ ){0,3}${WHO}\\b`, "i");
/** "Product manager, and Head of Platform for platform work" divides the decision between them. */
const SCOPED = /\b(?:for|when|if|who|with|above|below|up to|over|in case|on|each|every|either)\b|;/i;
