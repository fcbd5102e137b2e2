import { hasSlot, slotsIn, withSlotsFilled } from "../readiness/slots";
import { questionOf } from "../numbers/figure-question";
import type { FieldProblem } from "../forms/problems";
import type { Answers, Requisition } from "../requisition";
import { figureOf, inSlot } from "./number-slot";

type Row = Answers<"metrics">["metrics"][number];

/**
 * What to ask about a target. As long as the metric has the role type's sentence, the target must also fit that
 * sentence.
 */
export function questionOfTarget(row: Row, starter: Requisition | undefined): string | undefined {
  if (row.target === "" || hasSlot(row.target)) return undefined;
  const asked = questionOf(row.target, row, "target");
  if (asked !== undefined) return asked;
  const own = starter?.metrics.metrics.find(({ id }) => id === row.id);
  const slot = own && figureOf(own);
  if (!slot || !startsAs(own.outcome, row.outcome) || inSlot(row, own) !== undefined) return undefined;
  const said = withSlotsFilled(own.outcome, new Map(slotsIn(own.outcome).map(({ name }) => [name, name])));
  return `write a number, such as ${slot.figure}${slot.unit}. It goes into “${said}”`;
}

/** True for a sentence that matches the role type's up to its number, or from its number on. */
function startsAs(template: string, outcome: string): boolean {
  const [slot] = slotsIn(template);
  return slot !== undefined && (outcome === template || outcome.endsWith(template.slice(slot.end)));
}

/** What to ask about figures of metrics that were typed since. Earlier figures are not questioned. */
export function metricQuestions(
  before: readonly Row[],
  after: readonly Row[],
  starter: Requisition | undefined,
): FieldProblem[] {
  return after.flatMap((row, i) => {
    const was = before.find(({ id }) => id === row.id);
    const isNew = (name: "target" | "baseline") => was?.[name] !== row[name] || was.unit !== row.unit;
    const target = isNew("target") ? questionOfTarget(row, starter) : undefined;
    const baseline =
      isNew("baseline") && row.baseline !== "" && !hasSlot(row.baseline)
        ? questionOf(row.baseline, row, "baseline")
        : undefined;
    const problem = (name: "target" | "baseline", ask: string | undefined): FieldProblem[] =>
      ask === undefined ? [] : [{ field: `metrics.${i}.${name}`, message: `Metric ${i + 1}, ${name}: ${ask}` }];
    return [...problem("target", target), ...problem("baseline", baseline)];
  });
}
