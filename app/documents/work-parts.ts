import { DECISIONS, RIGHTS, type Right } from "../requisition/decisions";
import type { Answers } from "../requisition/requisition";
import type { Block, Span, Text } from "./document";
import { part, said, type Source } from "./source";
import { inSentence } from "./wording";

type Decision = Answers<"stakeholders">["decisions"][number];

/** A line for each right with the decisions that go with it; `behind` stands behind each of them. Nothing if none is taken. */
export function decisionsByRight(
  source: Source,
  heading: string,
  head: (right: Right) => string,
  behind: (decision: Decision) => string = () => "",
): Block[] {
  const { decisions } = source.requisition.stakeholders;
  const items = RIGHTS.flatMap(({ value: right }): Text[] => {
    const rows = decisions.filter((row) => row.right === right);
    if (rows.length === 0) return [];
    const spans = rows.flatMap((row, i): Span[] => {
      const label = inSentence(DECISIONS.find(({ value }) => value === row.id)?.label ?? row.id);
      return [{ text: i === 0 ? " " : "; " }, said(source, "stakeholders", `decisions.${row.id}`, label + behind(row))];
    });
    return [[{ text: head(right), strong: true }, ...spans, { text: "." }]];
  });
  if (items.length === 0) return [];
  return part(1, heading, [{ type: "list", ordered: false, items }], { section: "stakeholders", field: "decisions" });
}
