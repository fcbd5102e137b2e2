import { latestDay } from "../../../requisition/numbers/days";
import type { RequisitionRule } from "../../rule";

/** Words that leave the day open, so that a day in the past excludes nobody. */
const STAYS_OPEN =
  /\b(?:until filled|when filled|ongoing|rolling|agree\w*|agreement|flexible|asap|as soon as|immediate\w*)\b/i;

export const dayPassed: RequisitionRule = {
  of: "requisition",
  rule: "day-passed",
  severity: "warning",
  why: "A posting with a past date looks closed, so candidates don’t apply.",
  source: "House rule",
  check({ requisition: { offer }, today }) {
    const days = [
      { at: "offer.closes", text: offer.closes, found: "Applications close on", instead: "Write a future date." },
      {
        at: "offer.start",
        text: offer.start,
        found: "The job starts",
        instead: "Write a future date, or “as agreed”.",
      },
    ];
    return days.flatMap(({ at, text, found, instead }) => {
      const day = latestDay(text);
      if (day === undefined || day >= today || STAYS_OPEN.test(text)) return [];
      return [{ at, found: `${found} “${text}”. This date has passed.`, instead }];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { offer: { closes: "2026-11-15" } },
    good: { offer: { closes: "2027-01-31" } },
  },
};
