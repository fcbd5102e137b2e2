import type { Finding, Severity } from "../../clarity/finding";
import { sentencesOf } from "../sentences/cuts";
import type { ReviewedSource } from "../source";
import { approvalFor } from "./missing";

/** Findings of one rule with one thing to do about them: a row of the report. */
export interface Kind {
  readonly findings: readonly Finding[];
  /** False for a row that comes after another of its rule, which has said why already. */
  readonly isFirst: boolean;
}

/** What to do, without what explains it for one place alone. */
export const toDo = ({ instead }: Finding): string => sentencesOf(instead)[0] ?? "";

/**
 * Open findings of one severity as the report lists them: those of a rule together, and a row for each thing to do. Not those of
 * an answer that is still to write: the report lists what is missing by itself.
 */
export function kindsOf(source: ReviewedSource, severity: Severity): Kind[] {
  const rules = new Map<string, Map<string, Finding[]>>();
  for (const finding of approvalFor(source).findings) {
    if (finding.severity !== severity) continue;
    const rows = rules.get(finding.rule) ?? new Map<string, Finding[]>();
    const todo = toDo(finding);
    rules.set(finding.rule, rows.set(todo, [...(rows.get(todo) ?? []), finding]));
  }
  return [...rules.values()].flatMap((rows) =>
    [...rows.values()].map((findings, i) => ({ findings, isFirst: i === 0 })),
  );
}
