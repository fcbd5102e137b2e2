import { textsOf } from "../../../requisition/texts/texts";
import type { RequisitionRule } from "../../rule";

const ENDS = new Map([
  ["fixed-term", "is for a fixed term"],
  ["contract", "is a contract"],
  ["internship", "is an internship"],
]);

const NUMBER =
  "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty(?:[- ]four)?)";
const LENGTH = `\\b${NUMBER}(?:\\s?(?:-|–|to)\\s?${NUMBER})?[- ]?(?:weeks?|months?|mos?|years?|yrs?)\\b`;
const DAY =
  "(?:the )?(?:end of |early |mid[- ]?|late |about |at least )*(?:[a-z]{3,9}\\.? )?(?:\\d{1,2},? )?(?:19|20)\\d{2}\\b";
const END = `\\b(?:until|till|to|through|up to|ends?|ending|ends in|ends on|expires?)\\s+${DAY}`;
const TERM =
  "\\b(?:fixed[- ]term|term|contract|temporary|cover|appointment|secondment|internship|placement|engagement|assignment|funded|funding)\\b";

/** A length or an end date by itself, as in an answer about the terms. */
const SAYS = new RegExp(`${LENGTH}|${END}`, "i");
/** The same near a word about employment, as in any other answer: "a year from now" alone is not a term. */
const SAYS_TERM = new RegExp(
  `${TERM}[^.;\\n]{0,40}(?:${LENGTH}|${END})|(?:${LENGTH}|${END})[^.;\\n]{0,25}${TERM}`,
  "i",
);

export const termUnsaid: RequisitionRule = {
  of: "requisition",
  rule: "term-unsaid",
  severity: "warning",
  why: "People who give up a permanent job first ask how long this one lasts.",
  source: "House rule",
  check({ requisition }) {
    const { employment, start } = requisition.offer;
    const called = ENDS.get(employment);
    if (called === undefined) return [];
    if (SAYS.test(start) || SAYS.test(requisition.role.title) || SAYS_TERM.test(textsOf(requisition))) return [];
    return [
      {
        at: "offer.start",
        found: `The job ${called}, but no answer says how long it lasts.`,
        instead: "Write its length or end date next to the start, for example “January 2027, for 18 months”.",
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { offer: { employment: "fixed-term", start: "January 2027" } },
    good: { offer: { employment: "fixed-term", start: "January 2027, for 18 months" } },
  },
};
