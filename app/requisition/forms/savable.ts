import type { FormValue, FormValues } from "./form";
import { toFormValues } from "./form-values";
import type { AnyAnswers } from "../paths";
import { type FieldProblem, toProblems } from "./problems";
import type { Section } from "../fields/section";

/** The part of a form that can be saved. */
export interface Savable {
  readonly answers: AnyAnswers;
  /** The problems of the rest, each at its field. */
  readonly problems: readonly FieldProblem[];
}

/** Problems of answers beyond their schema. A field is named by its row's position among the answers. */
export type AlsoWrong = (answers: AnyAnswers) => readonly FieldProblem[];

/** Reads a form: its answers, or what is wrong with it. */
export function readAnswers(
  section: Section,
  values: FormValues,
  alsoWrong: AlsoWrong = () => [],
): { readonly answers: AnyAnswers; readonly problems: readonly FieldProblem[] } {
  const draft = section.draft.safeParse(values);
  if (!draft.success) return { answers: {}, problems: toProblems(section, draft.error.issues) };
  const problems = alsoWrong(draft.data).map((problem) => ({
    ...problem,
    field: nameInForm(problem.field, draft.data, values),
  }));
  return { answers: draft.data, problems };
}

/**
 * Checks each field of a form, and each field of its rows, separately. Fields that cannot be saved keep their earlier
 * value. In: the form, and the answers it was made from, which can be saved.
 */
export function savable(section: Section, values: FormValues, known: AnyAnswers, alsoWrong: AlsoWrong): Savable {
  const problemsOf = (form: FormValues) => readAnswers(section, form, alsoWrong).problems;
  const whole = readAnswers(section, values, alsoWrong);
  if (whole.problems.length === 0) return whole;

  let blanks = 0;
  const before = toFormValues(section, known, { newId: () => `blank${(blanks += 1)}` });
  let saved = before;
  const problems = new Map<string, FieldProblem>();
  const put = (name: string, value: FormValue | undefined): readonly FieldProblem[] => {
    const next = { ...saved };
    if (value === undefined) delete next[name];
    else next[name] = value;
    const found = problemsOf(next);
    if (found.length === 0) saved = next;
    return found;
  };
  // Repeats for fields that depend on each other: accepting the second may make the first valid.
  let left = Object.keys(section.fields);
  for (let tried = left.length + 1; left.length < tried;) {
    tried = left.length;
    left = left.filter((name) => put(name, values[name]).length > 0);
  }
  for (const name of left) {
    let value = values[name];
    let found = put(name, value);
    for (const mended = new Set<string>(); found.length > 0; found = put(name, value)) {
      for (const problem of found) if (!problems.has(problem.field)) problems.set(problem.field, problem);
      const cells = found.map(({ field }) => field).filter((field) => !mended.has(field));
      const next = cells.reduce((rows, cell) => withCellOf(rows, before[name], cell, name), value);
      if (next === value) break;
      cells.forEach((cell) => mended.add(cell));
      value = next;
    }
  }
  return { answers: section.draft.parse(saved), problems: [...problems.values()] };
}

const isRow = (value: FormValue | undefined): value is FormValues => typeof value === "object" && !Array.isArray(value);

/**
 * Rows with one cell as it was before, "" if there was none. Returns the same rows if the field is not one of their
 * cells.
 */
function withCellOf(
  rows: FormValue | undefined,
  before: FormValue | undefined,
  field: string,
  list: string,
): FormValue | undefined {
  const [name, index, key] = field.split(".");
  const row = Array.isArray(rows) ? rows[Number(index)] : undefined;
  if (name !== list || key === undefined || key === "id" || !Array.isArray(rows) || !isRow(row)) return rows;
  const was = Array.isArray(before) ? before.filter(isRow).find(({ id }) => id === row.id) : undefined;
  return rows.with(Number(index), { ...row, [key]: was?.[key] ?? "" });
}

/** The form's name for a field. The form counts blank rows, which are not answers. */
function nameInForm(field: string, answers: AnyAnswers, values: FormValues): string {
  const [name = "", index, ...rest] = field.split(".");
  const rows = values[name];
  if (index === undefined || !Array.isArray(rows)) return field;
  const { id } = (answers[name] as readonly { readonly id: string }[])[Number(index)]!;
  const at = rows.findIndex((row) => isRow(row) && row.id === id);
  return at < 0 ? field : [name, at, ...rest].join(".");
}
