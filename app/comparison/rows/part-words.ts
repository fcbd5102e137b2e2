import { needsUnit } from "../../requisition/numbers/comparison";

/** Answers of a row that make sense only together, said as one: "58 → 85 % of milestones by day 365". */
interface Figures {
  readonly of: readonly string[];
  /** From the answers in words; "" if none of them is written. */
  readonly say: (words: (field: string) => string) => string;
}

/** By what a row is called. */
export const FIGURES: { readonly [one: string]: Figures | undefined } = {
  metric: {
    of: ["unit", "baseline", "baselineUnknown", "target", "day"],
    say: (words) => {
      const from = words("baseline") || (words("baselineUnknown") ? "not known yet" : "");
      const to = words("target");
      // "9 days → under one week": words have no unit behind them.
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

/** A row in short, next to its figures, where the whole does not fit. */
export const BRIEF: ReadonlySet<string> = new Set(["stakeholder.needs", "must-have.what", "round.leads"]);

/** The name of a part, by row and field, where the form's label is written for the person who fills it in. */
export const LEADS: { readonly [path: string]: string | undefined } = {
  "stakeholder.needs": "Needs",
  "metric.source": "Source",
  "must-have.metric": "Serves",
  "must-have.round": "Tested in",
  "round.interviewer": "With",
  "round.questions": "Own questions",
};
