import { type PlainField, prose } from "../fields/field";
import { LONGEST_ITEM } from "../fields/longest-item";
import type { FormValue, FormValues } from "./form";
import { toFormValues } from "./form-values";
import { type AnyAnswers, sameAnswer } from "../paths";
import { findSection, type Requisition, type SectionSlug } from "../requisition";
import { nameRow } from "../fields/row-names";
import type { Section } from "../fields/section";

/** The answer of a single control in a requisition. */
export interface SingleAnswer {
  readonly section: Section<SectionSlug>;
  readonly field: PlainField;
  /** As a form shows it. */
  readonly value: FormValue;
  /** The name of its row: "Metric 2". */
  readonly row: string | undefined;
}

/**
 * The field for the answer at a path: "role.mission", "metrics.metrics.<row id>.target", or
 * "requirements.responsibilities.2" for the third line of a list. Undefined if the path is not that of a single answer.
 */
export function fieldAt(path: string): Pick<SingleAnswer, "section" | "field"> | undefined {
  const [slug, name = "", key, inner = ""] = path.split(".");
  const section = findSection(slug);
  const field = section && Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
  if (!section || !field) return undefined;
  if (field.kind === "rows") {
    const asked = key && Object.hasOwn(field.fields, inner) ? field.fields[inner] : undefined;
    return asked && { section, field: asked };
  }
  if (key === undefined) return { section, field };
  if (field.kind !== "lines" || !/^\d{1,3}$/.test(key)) return undefined;
  const label = `${field.label.replace(/ \(optional\)$/, "")}, line ${Number(key) + 1}`;
  return { section, field: prose({ label, most: LONGEST_ITEM, height: 1 }) };
}

/** The answer at a path, with its field; undefined if it does not exist. */
export function singleAnswer(requisition: Requisition, path: string): SingleAnswer | undefined {
  const asked = fieldAt(path);
  if (!asked) return undefined;
  const [, name = "", key, inner = ""] = path.split(".");
  const { section } = asked;
  const answers: AnyAnswers = requisition[section.slug];
  const value = toFormValues(section, answers, { newId: () => "" })[name] ?? "";
  const list = section.fields[name]!;
  if (key === undefined) return { ...asked, value, row: undefined };
  if (list.kind !== "rows") {
    const line = (answers[name] as string[])[Number(key)];
    return line === undefined ? undefined : { ...asked, value: line, row: undefined };
  }
  const rows = value as FormValues[];
  const at = rows.findIndex(({ id }) => id === key);
  return at < 0 ? undefined : { ...asked, value: rows[at]![inner] ?? "", row: nameRow(list, at) };
}

/**
 * A section's answers with what was typed into some of them, by path. They are not checked yet: the section's schema
 * reads what was typed, and drops blank lines. Undefined if one of these answers no longer exists.
 */
export function withTyped(
  requisition: Requisition,
  section: Section<SectionSlug>,
  typed: { readonly [path: string]: FormValue },
): AnyAnswers | undefined {
  let answers: AnyAnswers = requisition[section.slug];
  for (const [path, value] of Object.entries(typed)) {
    const found = singleAnswer(requisition, path);
    if (found?.section.slug !== section.slug) return undefined;
    // An unchanged value keeps its type, since a form has only texts.
    if (!sameAnswer(found.value, value)) answers = put(answers, path.split(".").slice(1), value);
  }
  return answers;
}

function put(answers: AnyAnswers, [name = "", key, inner]: readonly string[], value: FormValue): AnyAnswers {
  if (key === undefined) return { ...answers, [name]: value };
  const list = answers[name] as readonly unknown[];
  const changed = list.map((one, i) => {
    if (inner === undefined) return i === Number(key) ? value : one;
    const row = one as AnyAnswers;
    return row.id === key ? { ...row, [inner]: value } : row;
  });
  return { ...answers, [name]: changed };
}
