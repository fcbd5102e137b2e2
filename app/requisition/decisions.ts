/** The twelve decisions that distinguish these roles. Every requisition asks who makes each. */
export const DECISIONS = [
  { value: "what", label: "What is built" },
  { value: "why", label: "Why it is built" },
  { value: "priority", label: "Order of priority" },
  { value: "dates", label: "Dates" },
  { value: "scope", label: "Cutting scope to hold a date" },
  { value: "ship", label: "Ship or do not ship" },
  { value: "architecture", label: "Architecture" },
  { value: "budget", label: "Budget" },
  { value: "vendor", label: "Choice of vendor" },
  { value: "people", label: "People: hiring, reviews, pay" },
  { value: "process", label: "Process and cadence" },
  { value: "communication", label: "Communication outside the team" },
] as const;

export const RIGHTS = [
  { value: "decides", label: "Decides" },
  { value: "recommends", label: "Recommends" },
  { value: "told", label: "Is told" },
] as const;

export type DecisionId = (typeof DECISIONS)[number]["value"];
export type Right = (typeof RIGHTS)[number]["value"];
