import type { Options } from "../requisition/fields/options";
import type { PlainField } from "../requisition/fields/field";
import type { AnyAnswers } from "../requisition/paths";
import { EVERY_SECTION, type Requisition, type SectionSlug } from "../requisition/requisition";
import type { Field, Section } from "../requisition/fields/section";
import type { Comparison, ComparisonGroup } from "./comparison";
import { Effort } from "./marking/effort";
import { markLines } from "./marking/lines";
import { fixedRows, openRows } from "./rows/list-rows";
import { signed } from "./rows/numbers";
import { type RowDraft, toRow } from "./rows/row";
import { answerInWords, keyOf, plainLabel } from "./rows/row-text";
import { SUMMARIES, SUMMED_UP } from "./rows/summary-rows";
import { ifReadable, markWords } from "./marking/words";

export type { Comparison, ComparisonCell, ComparisonRow } from "./comparison";

export interface Compared {
  readonly requisition: Requisition;
  /** The options that its answers choose from, see `optionsFor`. */
  readonly options: Options;
}

/**
 * Compares two to four requisitions row by row, with the first as the baseline. Throws `RangeError` for fewer or more.
 * Matches answers by field, decisions by id, and rows of open lists by meaning. Compares choices by their labels, and
 * lists with one item per line regardless of order. Leaves out rows that are blank in all.
 */
export function compare(items: readonly Compared[]): Comparison {
  if (items.length < 2 || items.length > 4)
    throw new RangeError(`Compare two to four requisitions, not ${items.length}`);
  const effort = new Effort();
  const groups = EVERY_SECTION.map((section) => toGroup(section, items, effort)).filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const same = rows.filter(({ state }) => state === "same").length;
  return { groups, same, different: rows.length - same };
}

function toGroup(section: Section<SectionSlug>, items: readonly Compared[], effort: Effort): ComparisonGroup {
  const requisitions = items.map(({ requisition }) => requisition);
  const drafts = Object.entries(section.fields).flatMap(([name, field]) => {
    const path = `${section.slug}.${name}`;
    const summary = SUMMARIES[path]?.(requisitions);
    return [
      ...(summary ? [{ ...summary, field: name }] : []),
      ...(SUMMED_UP.has(path) ? [] : fieldRows(section, name, field, items)),
    ];
  });
  const rows = drafts.map((draft) => toRow(draft, effort)).filter((row) => row !== undefined);
  return { section: section.slug, title: section.title, rows };
}

function fieldRows(section: Section<SectionSlug>, name: string, field: Field, items: readonly Compared[]): RowDraft[] {
  const answers = items.map(({ requisition, options }) => {
    const all: AnyAnswers = requisition[section.slug];
    return { value: all[name], options };
  });
  if (field.kind !== "rows")
    return [plainRow(name, LABELS[`${section.slug}.${name}`] ?? plainLabel(field.label), field, answers)];
  const lists = answers.map(({ value, options }) => ({ rows: value as AnyAnswers[], options }));
  return field.fixed ? fixedRows(field, name, lists) : openRows(field, name, lists);
}

/** These labels are clear next to their neighbor in the form, but a table of differences may hide that neighbor. */
const LABELS: { readonly [path: string]: string } = {
  "reporting.reportsToFunction": "Function it reports into",
  "reporting.sitsIn": "Name of the group or team",
};

interface Answer {
  readonly value: unknown;
  readonly options: Options;
}

function plainRow(name: string, label: string, field: PlainField, answers: readonly Answer[]): RowDraft {
  const row = { label, field: name };
  const entries = answers.map(({ value, options }) => ({
    text: answerInWords(field, value, options),
    key: keyOf(field, value, options),
  }));
  const value = (at: number) => answers[at]!.value;
  switch (field.kind) {
    case "prose":
      return {
        ...row,
        entries,
        change: (at, effort) => ifReadable(markWords(entries[0]!.text, entries[at]!.text, effort)),
      };
    case "lines":
      return {
        ...row,
        entries,
        change: (at, effort) => ifReadable(markLines(value(0) as string[], value(at) as string[], effort)),
      };
    case "number":
      return { ...row, entries, delta: (at) => signed((value(at) as number) - (value(0) as number)) };
    default:
      return { ...row, entries };
  }
}
