import { Matcher } from "../reading/matcher";
import type { TextRule } from "../rule";

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
  line: { found: "The text does not say whom this role reports to.", instead: "Name the title it reports to." },
  success: {
    found: "The text does not say how success is measured.",
    instead: "Name two or three outcomes with a number and a date.",
  },
  decisions: {
    found: "The text does not say what this role decides.",
    instead: "Name what the person decides alone, and what they recommend.",
  },
  pay: {
    found: "The text does not say what the job pays.",
    instead: "Give the pay range: candidates rate it as the most helpful part of a posting.",
  },
};

const tells = new Matcher<Subject>();
for (const subject of Object.keys(TELLS) as Subject[]) for (const phrase of TELLS[subject]) tells.add(phrase, subject);

export const unsaid: TextRule = {
  of: "posting",
  rule: "unsaid",
  severity: "suggestion",
  why: "These four part jobs of the same title, and they are what public postings leave out most: 24 of 24 gave no measurable outcome, 19 no decision, 15 no reporting line.",
  source: "field research G, completeness of 24 public postings",
  check({ passages }) {
    if (passages.length === 0) return [];
    const told = new Set<Subject>();
    for (const { text } of passages) {
      for (const { entries } of tells.search(text).matches) for (const subject of entries) told.add(subject);
      if (/[$€£]\s?\d{2}/.test(text)) told.add("pay");
    }
    return (Object.keys(ASKS) as Subject[])
      .filter((subject) => !told.has(subject))
      .map((subject) => ({ at: "", ...ASKS[subject] }));
  },
  example: {
    bad: "# Product Manager\n\nYou lead our product and work with engineers every day.",
    good: "# Product Manager\n\nYou report to the Director of Product. You decide what the team builds. Success is measured by weekly listeners. The salary is $140,000.",
  },
};
