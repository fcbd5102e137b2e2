import type { Requisition } from "../../../requisition/requisition";
import type { RequisitionRule } from "../../rule";

export const personUnnamed: RequisitionRule = {
  of: "requisition",
  rule: "person-unnamed",
  severity: "warning",
  why: "Other readers can’t tell who “me” is. It’s wrong once another person has the job.",
  source: "House rule",
  check({ requisition }) {
    return peopleIn(requisition).flatMap(({ at, who }) => {
      if (!PRONOUN.test(who)) return [];
      return [
        {
          at,
          found: `“${who}” doesn’t tell readers who that is.`,
          instead: "Write the title of the person, such as “Director of Operations”.",
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { interview: { decider: "me (the director)" } },
    good: { interview: { decider: "Director of Platform" } },
  },
};

/** Every answer that names a person, with its place. */
function peopleIn({
  reporting,
  stakeholders,
  interview,
}: Requisition): { readonly at: string; readonly who: string }[] {
  return [
    { at: "reporting.reportsTo", who: reporting.reportsTo },
    ...stakeholders.stakeholders.map(({ id, who }) => ({ at: `stakeholders.stakeholders.${id}.who`, who })),
    ...stakeholders.decisions.map(({ id, who }) => ({ at: `stakeholders.decisions.${id}.who`, who })),
    ...interview.rounds.map(({ id, interviewer }) => ({ at: `interview.rounds.${id}.interviewer`, who: interviewer })),
    { at: "interview.decider", who: interview.decider },
  ];
}

/** In lowercase, as ME is the Middle East. "us" and "I" count only if nothing precedes them. */
const PRONOUN =
  /(?<![\p{L}\p{N}&/-])(?:[Mm]e|[Mm]yself|my (?:boss|manager|lead))(?![\p{L}\p{N}&-])|^(?:I|[Uu]s|[Ww]e|[Yy]ou)(?![\p{L}\p{N}.&-])/u;
