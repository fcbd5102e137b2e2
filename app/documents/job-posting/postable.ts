import { hasSlot, slotsIn } from "../../requisition/readiness/slots";
import type { Requisition } from "../../requisition/requisition";
import { withTexts } from "../../requisition/texts/texts";
import { sentencesOf, withoutExample } from "../sentences/cuts";

/** A requisition for the public, and the names of the gaps it had. */
export interface Postable {
  readonly requisition: Requisition;
  readonly gaps: readonly string[];
}

/**
 * Removes everything with an unfilled gap from a requisition: the example or parenthesis around the gap if that is
 * enough, else the sentence and those that refer to it, else the line or the row. The result has no unfilled brackets.
 */
export function postable(requisition: Requisition): Postable {
  const gaps = new Set<string>();
  const filled = withTexts(requisition, (value) => {
    if (!hasSlot(value)) return value;
    for (const { name } of slotsIn(value)) gaps.add(name);
    const short = withoutExample(value.replace(/(?<!\s)\s*\([^)]*\[[^)]*\)/g, ""));
    const sentences = sentencesOf(short);
    const first = sentences.findIndex(hasSlot);
    // A sentence such as "They ..." makes no sense without the one before it.
    return (first < 0 ? sentences : sentences.slice(0, first)).join(" ");
  });
  return { requisition: filled, gaps: [...gaps] };
}
