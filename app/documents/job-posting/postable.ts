import { hasSlot, slotsIn } from "../../requisition/readiness/slots";
import type { Requisition } from "../../requisition/requisition";
import { withTexts } from "../../requisition/texts/texts";
import { sentencesOf, withoutExample } from "../sentences/cuts";

/** A requisition as the public may read it, and the names of the gaps that were in it. */
export interface Postable {
  readonly requisition: Requisition;
  readonly gaps: readonly string[];
}

/**
 * Removes everything that contains an unfilled gap from a requisition: the example or parenthesis around it if that is
 * enough, else the sentence and those that refer to it, the line, or the row. The result has no bracket to fill.
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
