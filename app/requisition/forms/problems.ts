import type { Section } from "../fields/section";

/** What is wrong with one field of a form, in words that say what to do. */
export interface FieldProblem {
  /** The name of the form field: "metrics.0.unit"; the name of a list for the list itself. */
  readonly field: string;
  readonly message: string;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The problems of a section's form, each at the field that shows it; one a field. */
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
