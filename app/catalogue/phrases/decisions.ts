import type { DecisionId } from "../../requisition/decisions";
import type { PhraseShape } from "../phrase-book";

/** Each decision as a clause after "You have the final say on". The texts are in templates/phrases/decisions.yaml. */
export const decisions = {
  what: [],
  why: [],
  whatAndWhy: [],
  priority: [],
  dates: [],
  scope: [],
  ship: [],
  architecture: [],
  budget: [],
  vendor: [],
  people: [],
  process: [],
  communication: [],
} as const satisfies PhraseShape & Record<DecisionId, readonly string[]>;

/** The same as short nouns, for a sentence that lists many. The texts are in templates/phrases/decision-nouns.yaml. */
export const decisionNouns = decisions;
