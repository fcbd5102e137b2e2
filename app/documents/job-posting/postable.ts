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
 * Takes everything that holds an unfilled gap out of a requisition: the example or the parenthesis around it where that is
 * enough, else its sentence and what follows it, its line, or its row. What is left never shows a bracket to fill.
 */
export function postable(requisition: Requisition): Postable {
  const gaps = new Set<string>();
  const filled = withTexts(requisition, (value) => {
    if (!hasSlot(value)) return value;
    for (const { name } of slotsIn(value)) gaps.add(name);
    const short = withoutExample(value.replace(/(?<!\s)\s*\([^)]*\[[^)]*\)/g, ""));
    const sentences = sentencesOf(short);
    const first = sentences.findIndex(hasSlot);
    // What follows a sentence leans on it: "They ..." without it names no one.
    return (first < 0 ? sentences : sentences.slice(0, first)).join(" ");
  });
  return { requisition: filled, gaps: [...gaps] };
}
