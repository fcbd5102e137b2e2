import type { Section } from "../fields/section";

/** What is wrong with one field of a form, and what to do about it. */
export interface FieldProblem {
  /** The name of the form field: "metrics.0.unit". For the list itself, the name of the list. */
  readonly field: string;
  readonly message: string;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The problems of a section's form, at most one per field, each at the field that shows it. */
export function toProblems(section: Section, issues: readonly Issue[]): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const { path, message } of issues) {
    const name = String(path[0]);
    const known = Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
    const field = path.slice(0, known?.kind === "rows" ? 3 : 1).join(".");
    if (!problems.has(field)) problems.set(field, { field, message });
  }
  return [...problems.values()];
}
