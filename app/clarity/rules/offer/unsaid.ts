import { offer } from "../../../requisition/sections/offer";
import { Matcher } from "../../reading/matcher";
import type { TextRule } from "../../rule";

type Subject = "line" | "success" | "decisions" | "pay";

const TELLS: Readonly<Record<Subject, readonly string[]>> = {
  line: [
    "report to",
    "reports to",
    "reporting to",
    "report directly to",
    "under direction|supervision of",
    "accountable|responsible to",
    "line manager is",
    "managed by",
    "works|work for",
  ],
  success: [
    "success is|will|looks",
    "measured by",
    "=kpi",
    "=kpis",
    "key performance indicators|indicator",
    "success metrics|measures|criteria",
    "judged by|on",
    "evaluated on|by",
    "in first 30|60|90",
    "within first|six|three|twelve months|year",
    "by end of",
    "by day 30|60|90|100|180|365",
    "by month one|three|six|twelve|1|3|6|12",
    "after a =year",
    "=year from now",
    "first 90 days",
    "target of",
    "accountable for ... results|outcomes",
  ],
  decisions: [
    "decide",
    "decision rights|right|authority|making",
    "final say|call",
    "authority to|over",
    "sign off on",
    "approve",
    "prioritize",
    "empowered to",
    "say no",
  ],
  pay: [
    "salary",
    "salaries",
    "base pay",
    "pay range|scale|band|grade",
    "compensation range",
    "per hour|annum|year",
    "annual pay",
    "remuneration",
    "wage",
  ],
};

const ASKS: Readonly<Record<Subject, { found: string; instead: string }>> = {
  line: { found: "The text doesn’t say who this role reports to.", instead: "Name the title it reports to." },
  success: {
    found: "The text doesn’t say how success is measured.",
    instead: "Name 2 or 3 outcomes with a number and a date.",
  },
  decisions: {
    found: "The text doesn’t say what this role decides.",
    instead: "Name what the person decides alone, and what they recommend.",
  },
  pay: {
    found: "The text doesn’t say what the job pays.",
    instead: "Give the pay range. Candidates rate it as the most helpful part of a posting.",
  },
};

const CODES = offer.fields.currency.choices.map(({ value }) => value).join("|");
/** An amount of money: "$140,000", "SEK 60 000", "60,000 EUR". */
const AMOUNT = new RegExp(`[$€£]\\s?\\d{2}|\\b(?:${CODES})\\s?\\d{2}|\\d{2}[.,\\s]?\\d{3}\\s?(?:${CODES})\\b`);

const tells = new Matcher<Subject>();
for (const subject of Object.keys(TELLS) as Subject[]) for (const phrase of TELLS[subject]) tells.add(phrase, subject);

export const unsaid: TextRule = {
  of: "posting",
  rule: "unsaid",
  severity: "suggestion",
  why: "These 4 facts tell jobs with the same title apart. Of 24 public postings, none had a measurable outcome, 5 had a decision and 9 a reporting line.",
  source: "House rule",
  check({ passages }) {
    if (passages.length === 0) return [];
    const mentioned = new Set<Subject>();
    for (const { text, heading = "", kind } of passages) {
      for (const { entries } of [text, heading].flatMap((words) => tells.search(words).matches)) {
        // "After a year you get shares" is not about the person's success.
        for (const subject of entries) if (subject !== "success" || kind !== "offer") mentioned.add(subject);
      }
      if (AMOUNT.test(text)) mentioned.add("pay");
    }
    return (Object.keys(ASKS) as Subject[])
      .filter((subject) => !mentioned.has(subject))
      .map((subject) => ({ at: "", ...ASKS[subject] }));
  },
  example: {
    bad: "# Product Manager\n\nYou lead our product and work with engineers every day.",
    good: "# Product Manager\n\nYou report to the Director of Product. You decide what the team builds. Success is measured by weekly listeners. The salary is $140,000.",
  },
};
