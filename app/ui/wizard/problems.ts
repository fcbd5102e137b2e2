import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import { type FieldProblem, toProblems } from "../../requisition/problems";
import type { Section } from "../../requisition/section";

/** The form library's tree of errors, from a flat list. */
export function toFieldErrors(problems: readonly FieldProblem[]): FieldErrors {
  const errors: Record<string, unknown> = {};
  for (const { field, message } of problems) {
    const path = field.split(".");
    let node = errors;
    for (const segment of path.slice(0, -1)) node = (node[segment] ??= {}) as Record<string, unknown>;
    const last = path.at(-1)!;
    node[last] = { ...(node[last] as object | undefined), type: "server", message };
  }
  return errors as FieldErrors;
}

/** A flat list from the form library's tree of errors, in the order of the fields. */
export function fromFieldErrors(section: Section, errors: FieldErrors<FieldValues>): FieldProblem[] {
  const issues: { path: string[]; message: string }[] = [];
  const walk = (node: unknown, path: string[]): void => {
    if (typeof node !== "object" || node === null) return;
    const { message, ref: _, ...rest } = node as Record<string, unknown>;
    if (typeof message === "string") {
      issues.push({ path, message });
      return;
    }
    // The library keeps what is wrong with a list itself under "root".
    for (const [key, inner] of Object.entries(rest)) walk(inner, key === "root" ? path : [...path, key]);
  };
  for (const name of Object.keys(section.fields)) walk(errors[name], [name]);
  return toProblems(section, issues);
}

/** Checks a section's form as the form library wants it, with the schema that the server has too. */
export function resolverOf(section: Section): Resolver<FieldValues> {
  return (values) => {
    const draft = section.draft.safeParse(values);
    if (draft.success) return { values, errors: {} };
    return { values: {}, errors: toFieldErrors(toProblems(section, draft.error.issues)) };
  };
}
