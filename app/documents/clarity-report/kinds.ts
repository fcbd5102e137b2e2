import type { Finding, Severity } from "../../clarity/finding";
import { sentencesOf } from "../sentences/cuts";

/** Findings of one rule with the same thing to do: a row of the report. */
export interface Kind {
  readonly findings: readonly Finding[];
  /** False for a row after another of the same rule, which already has the reason. */
  readonly isFirst: boolean;
}

/** What to do, without explanations for a single place. */
export const toDo = ({ instead }: Finding): string => sentencesOf(instead)[0] ?? "";

/** Findings of one severity as the report lists them: grouped by rule, with a row for each thing to do. */
export function kindsOf(open: readonly Finding[], severity: Severity): Kind[] {
  const rules = new Map<string, Map<string, Finding[]>>();
  for (const finding of open) {
    if (finding.severity !== severity) continue;
    const rows = rules.get(finding.rule) ?? new Map<string, Finding[]>();
    const todo = toDo(finding);
    rules.set(finding.rule, rows.set(todo, [...(rows.get(todo) ?? []), finding]));
  }
  return [...rules.values()].flatMap((rows) =>
    [...rows.values()].map((findings, i) => ({ findings, isFirst: i === 0 })),
  );
}
