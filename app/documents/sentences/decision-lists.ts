import { DECISIONS, type DecisionId, type Right } from "../../requisition/decisions";
import type { Answers } from "../../requisition/requisition";
import type { Text } from "../document";
import { answer, type Source } from "../source";
import { textOf } from "../words";
import { listText } from "./list";
import { phraseWords } from "./phrase";

export type Decision = Answers<"stakeholders">["decisions"][number];

/** Decisions as one list, as clauses ("what comes first") or as short nouns ("priorities"); what and why become one. */
export function decisionList(source: Source, rows: readonly Decision[], form: "decisions" | "decision-nouns"): Text {
  const order: readonly string[] = DECISIONS.map(({ value }) => value);
  const ids = new Set(rows.map(({ id }) => id));
  const isBoth = ids.has("what") && ids.has("why");
  const item = ({ id }: Decision, name: DecisionId | "whatAndWhy"): Text =>
    answer(source, "stakeholders", `decisions.${id}`, phraseWords(source, form, name));
  const sorted = rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  if (!isBoth)
    return listText(
      source,
      sorted.map((row) => item(row, row.id as DecisionId)),
    );
  const [first, , ...rest] = sorted;
  const head = item(first!, "whatAndWhy");
  if (rest.length === 0) return head;
  const others = listText(
    source,
    rest.map((row) => item(row, row.id as DecisionId)),
  );
  const between = textOf(others).includes(";") ? "; " : ", ";
  const joint = rest.length === 1 ? `, ${phraseWords(source, "shared", "and")} ` : between;
  return [...head, { text: joint }, ...others];
}

/** The rows in which this role has a right. */
export const withRight = ({ requisition }: Source, right: Right): Decision[] =>
  requisition.stakeholders.decisions.filter((row) => row.right === right);
