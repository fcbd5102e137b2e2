import { DECISIONS, type DecisionId, type Right } from "../../../requisition/decisions";
import type { Answers } from "../../../requisition/requisition";
import type { Text } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { textOf } from "../../blocks/words";
import { listText } from "../list";
import { withoutStop } from "../letter-case";
import { phraseWords } from "../phrase";

export type Decision = Answers<"stakeholders">["decisions"][number];

/** True for a right with a limit, beyond which someone else decides: "up to $50k", "for the coordinator". */
export const isLimit = ({ right, who }: Decision): boolean =>
  right === "decides" && /^(?:for|up to|under|below|only|within)\s/i.test(who);

/**
 * Decisions as one list, as clauses ("what comes first") or as short nouns ("priorities"). "What" and "why" are merged.
 */
export function decisionList(source: Source, rows: readonly Decision[], form: "decisions" | "decision-nouns"): Text {
  const order: readonly string[] = DECISIONS.map(({ value }) => value);
  const ids = new Set(rows.map(({ id }) => id));
  const isBoth = ids.has("what") && ids.has("why") && !rows.some((row) => /^wh/.test(row.id) && isLimit(row));
  const item = (row: Decision, name: DecisionId | "whatAndWhy"): Text => {
    const limit = withoutStop(row.who);
    const limited = isLimit(row) && name !== "whatAndWhy" ? (/[()]/.test(limit) ? `, ${limit}` : ` (${limit})`) : "";
    return answerText(source, "stakeholders", `decisions.${row.id}`, phraseWords(source, form, name) + limited);
  };
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

/** The decisions in which this role has the given right. */
export const withRight = ({ requisition }: Source, right: Right): Decision[] =>
  requisition.stakeholders.decisions.filter((row) => row.right === right);
