import { hasSlot } from "../../../requisition/readiness/slots";
import type { RequisitionRule } from "../../rule";

/** Words for a number, a date, a yes-or-no state, or a comparison with a known number. */
const CHECKABLE = [
  /\p{N}/u,
  /\b(?:zero|nil|none|no|not? (?:one|a single)|nobody|nothing|never|always|all|every|each|everyone|everybody|both|neither)\b/i,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousand|million|billion|dozen)\b/i,
  /\b(?:an?|per) (?:second|minute|hour|day|week|fortnight|month|quarter|year)\b/i,
  /\b(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|first|second|third|half|halved?|doubled?|tripled?|triple|quadruple|majority)\b/i,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i,
  /\b(?:by|before|until|end of|at) (?:the )?(?:may|year[- ]end|(?:the )?(?:launch|quarter|year|month)(?: end)?)\b/i,
  /^(?:yes|no|done|true|green|go|pass(?:ed)?|met|live|launched|shipped|signed|closed|complete[d]?|approved|certified|published|in (?:place|use|production|force))$/i,
  /\b(?:above|below|under|over|beyond|within|at least|at most|no (?:more|less|worse|later|higher|lower) than|(?:same|better|worse|lower|higher|faster|less|more|fewer|good|low|high) (?:as|than))\s+(?:(?:the|our|its|their|last|this|in)\s+)*(?:today|now|baseline|budget|plan|forecast|year|quarter|month|average|benchmark|market|current|previous|target|median|slo|sla|limit|threshold|tolerance)/i,
  /\b(?:on|within|to) (?:time|budget|plan|schedule)\b/i,
];

export const metricTargetWord: RequisitionRule = {
  of: "requisition",
  rule: "metric-target-word",
  severity: "warning",
  why: "People will argue about whether a target in words was met. Anyone can check a number.",
  source: "Geoff Smart and Randy Street, Who: The A Method for Hiring, 2008, on outcomes that can be checked",
  check({ requisition, english }) {
    // Number words of other languages are unknown.
    if (!english) return [];
    return requisition.metrics.metrics.flatMap(({ id, target }, i) => {
      const text = target.trim().replace(/[.!]+$/, "");
      if (text === "" || hasSlot(target) || isCheckable(text)) return [];
      return [
        {
          at: `metrics.metrics.${id}.target`,
          found: `The target of metric ${i + 1} is a word, not a number: “${text}”.`,
          instead: "Write a number or a comparison, for example “half of today’s” or “under one week”.",
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { metrics: { metrics: [metric("increase significantly")] } },
    good: { metrics: { metrics: [metric("under one week")] } },
  },
};

/** "As low as possible" and "to be decided" contain a word that would otherwise pass, but say nothing. */
const OPEN =
  /\bas \w+ as (?:possible|we can|needed)\b|\b(?:tbd|tbc|tba|n\/?a)\b|\bto be (?:decided|determined|confirmed|defined|set|agreed)\b|\bnot (?:known|set|decided)\b|\bno (?:target|number|idea)\b/i;

/** True for a target that can be checked: it has a number, a date, a yes or no, or a comparison. */
export const isCheckable = (target: string): boolean =>
  !OPEN.test(target) && CHECKABLE.some((pattern) => pattern.test(target));

function metric(target: string) {
  return {
    id: "m",
    outcome: "Teams get what they need from each other.",
    measure: "Median time from raised to settled",
    unit: "",
    baseline: "9 days",
    target,
    day: "90" as const,
    baselineUnknown: false,
    source: "Dependency log",
    control: "influences" as const,
  };
}
