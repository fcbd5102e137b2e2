import { isBlank } from "./readiness/blank";
import type { Requisition } from "./requisition";
import type { Section } from "./fields/section";

/**
 * The parts of a section that are suggested, kept, compared and merged as a unit: a field, or a row of a list. A path
 * is "mission" for a field and "metrics.<row id>" for a row.
 */
export interface Part {
  readonly path: string;
  readonly value: unknown;
}

export type AnyAnswers = { readonly [name: string]: unknown };

interface AnyRow {
  readonly id: string;
}

/** The parts of a section's answers that have a value, in the order of the form. */
export function partsOf(section: Section, answers: AnyAnswers): Part[] {
  return Object.entries(section.fields).flatMap(([name, field]) => {
    const value = answers[name];
    const parts =
      field.kind === "rows"
        ? (value as AnyRow[]).map((row) => ({ path: `${name}.${row.id}`, value: row }))
        : [{ path: name, value }];
    return parts.filter((part) => !isBlank(part.value));
  });
}

/** Sets one part: `undefined` clears a field or removes a row. A new row is added. */
export function withPart(section: Section, answers: AnyAnswers, path: string, value: unknown): AnyAnswers {
  const [name, rowId] = splitPath(path);
  const field = Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
  if (!field) return answers;
  if (field.kind !== "rows") return { ...answers, [name]: value ?? field.schema.parse(undefined) };
  if (rowId === undefined) return answers;
  const given = answers[name] as AnyRow[];
  const without = given.filter((row) => row.id !== rowId);
  if (value === undefined) return { ...answers, [name]: field.schema.parse(without) };
  const found = given.some((row) => row.id === rowId);
  const next = found ? given.map((row) => (row.id === rowId ? value : row)) : [...given, value];
  return { ...answers, [name]: next };
}

/** The field of a path, and its row if it has one. */
export function splitPath(path: string): [name: string, rowId: string | undefined] {
  const dot = path.indexOf(".");
  return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
}

/** True if two answers are equal. The order of keys does not matter, the order of lists does. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameAnswer((a as AnyAnswers)[key], (b as AnyAnswers)[key]))
  );
}

/**
 * The value at "metrics.metrics.<row id>.unit" or "role.title": an answer, a list, or a row; undefined if there is
 * none.
 */
export const valueAt = (requisition: Requisition, at: string): unknown => answerAt(requisition, at);

/** The same within the answers of a section, or within a form: "metrics.<row id>.unit" or "title". */
export const answerAt = (answers: AnyAnswers, at: string): unknown =>
  at.split(".").reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return (value as AnyRow[]).find((row) => row.id === key);
    return isAnswers(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, answers);

/** The text of a single answer at a path. "" if the place has no text, or more than one: a section, a list, a row. */
export function textAt(requisition: Requisition, at: string): string {
  const found = valueAt(requisition, at);
  return typeof found === "string" ? found : "";
}

const isAnswers = (value: unknown): value is AnyAnswers => typeof value === "object" && value !== null;
