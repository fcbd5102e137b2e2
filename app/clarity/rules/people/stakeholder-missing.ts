import { functionOf, functionsIn } from "../../../requisition/function-of";
import { FUNCTIONS } from "../../../requisition/functions";
import { joinList } from "../../../requisition/texts/join-list";
import { addRow } from "../../fixes/changes";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const stakeholderMissing: RequisitionRule = {
  of: "requisition",
  rule: "stakeholder-missing",
  severity: "warning",
  why: "This role type needs these people to do its work. A list without them describes another job.",
  source: "The usual partners and deciders of the role type",
  check({ requisition, roleType }) {
    const given = requisition.stakeholders.stakeholders;
    if (!roleType || given.length === 0) return [];
    // An architect or engineers of another company are external, and still do that work with the role.
    const known = new Set(
      given.flatMap((row) => [
        row.function as string,
        ...(row.function === "outside" ? functionsIn(row.who) : [functionOf(row.who) ?? ""]),
      ]),
    );
    // To the people who work with them, platform teams are engineering.
    if (known.has("platform") || known.has("architecture")) known.add("engineering");
    const needed = roleType.starter.stakeholders.stakeholders.filter(
      (row, i, rows) =>
        row.involvement === "partners" &&
        (row.often === "daily" || row.often === "weekly") &&
        !known.has(row.function) &&
        rows.findIndex((other) => other.function === row.function) === i,
    );
    if (needed.length === 0) return [];
    const parts = needed.map(({ function: from }) => FUNCTIONS.find(({ value }) => value === from)?.label ?? from);
    return [
      {
        at: "stakeholders.stakeholders",
        found: `No stakeholder from ${joinList(
          parts.map((part) => part.toLowerCase()),
          "or",
        )}. ${capital(withArticle(roleType.name))} works with them every week.`,
        instead: "Add them, or say in “What this role is not” who works with them instead.",
        fixes: [
          {
            label: `Add ${joinList(needed.map(({ who }) => `“${who}”`))}`,
            changes: needed.map((row) => addRow("stakeholders", "stakeholders", row, given)),
          },
        ],
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      stakeholders: {
        stakeholders: [
          { id: "a", who: "Product manager", function: "product", involvement: "decides", often: "weekly", needs: "" },
          {
            id: "b",
            who: "Chief financial officer",
            function: "finance",
            involvement: "informed",
            often: "monthly",
            needs: "",
          },
        ],
      },
    },
    good: {},
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
