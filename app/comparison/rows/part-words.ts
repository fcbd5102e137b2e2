import { needsUnit } from "../../requisition/numbers/comparison";

/** Answers of a row that make sense only together, as one phrase: "58 → 85 % of milestones by day 365". */
interface Figures {
  readonly of: readonly string[];
  /** Builds the phrase from the answers in words; "" if none of them is written. */
  readonly say: (words: (field: string) => string) => string;
}

/** By the name for one row. */
export const FIGURES: { readonly [one: string]: Figures | undefined } = {
  metric: {
    of: ["unit", "baseline", "baselineUnknown", "target", "day"],
    say: (words) => {
      const from = words("baseline") || (words("baselineUnknown") ? "not known yet" : "");
      const to = words("target");
      // "9 days → under one week": words have no unit after them.
      const isWords = to !== "" && !needsUnit(to);
      const start = isWords && needsUnit(from) ? `${from} ${words("unit")}`.trim() : from;
      const way = from === "" ? to && `target ${to}` : `${start} → ${to || "no target"}`;
      const day = words("day");
      const said = [way, isWords ? "" : words("unit"), day && `by ${day.toLowerCase()}`]
        .filter((part) => part !== "")
        .join(" ");
      return said.charAt(0).toUpperCase() + said.slice(1);
    },
  },
  round: {
    of: ["minutes", "interviewers"],
    say: (words) => {
      const people = words("interviewers");
      return [
        words("minutes") && `${words("minutes")} minutes`,
        people && `${people} ${people === "1" ? "interviewer" : "interviewers"}`,
      ]
        .filter((part) => part !== "")
        .join(", ");
    },
  },
};

/** The gist of a row besides its figures, for places without room for all of it. */
export const BRIEF: ReadonlySet<string> = new Set(["stakeholder.needs", "must-have.what", "round.leads"]);

/** Names of parts, by row and field, if the label of the form addresses the person who fills it in. */
export const LEADS: { readonly [path: string]: string | undefined } = {
  "stakeholder.needs": "Needs",
  "metric.source": "Source",
  "must-have.metric": "Serves",
  "must-have.round": "Tested in",
  "round.interviewer": "With",
  "round.questions": "Own questions",
};
