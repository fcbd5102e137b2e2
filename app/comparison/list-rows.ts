import { inWords } from "../requisition/in-words";
import { findOption, type Options } from "../requisition/options";
import type { Source } from "../requisition/field";
import type { AnyAnswers } from "../requisition/paths";
import type { RowsField } from "../requisition/rows-field";
import { nameRow } from "../requisition/section";
import { shortened } from "../requisition/shortened";
import { type Subject, align } from "./align";
import type { Entry, RowDraft } from "./row";
import { type RowPart, markRow, rowParts, textOf } from "./row-text";
import { contentWords } from "./similarity";

/** The rows of one list of one requisition. */
export interface Listed {
  readonly rows: readonly AnyAnswers[];
  readonly options: Options;
}

interface Present {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly RowPart[];
}

/** One row for each decision or whatever else everybody is asked, under its own name. */
export function fixedRows(field: RowsField, name: string, lists: readonly Listed[]): RowDraft[] {
  return (field.fixed ?? []).map(({ value, label }) => ({
    label,
    field: name,
    entries: lists.map(({ rows, options }) => {
      const row = rows.find(({ id }) => id === value);
      return toEntry(row ? rowParts(field, row, options) : [], value);
    }),
  }));
}

/** One row for everything the open lists are about, matched by meaning; see `align`. */
export function openRows(field: RowsField, name: string, lists: readonly Listed[]): RowDraft[] {
  const found = lists.map(({ rows, options }) =>
    rows.map((row, at): Present => ({
      id: String(row.id),
      name: nameOf(field, name, row, at, options),
      parts: rowParts(field, row, options),
    })),
  );
  const subjects = lists.map(({ rows }, at) => rows.map((row, i) => toSubject(field, row, found[at]![i]!)));
  return align(subjects).map((match) =>
    toDraft(
      field,
      name,
      match.map((row, at) => found[at]![row ?? -1]),
    ),
  );
}

function toDraft(field: RowsField, list: string, matched: readonly (Present | undefined)[]): RowDraft {
  const present = matched.filter((row) => row !== undefined);
  const label = short(present[0]!.name);
  const toldBy = (part: RowPart) => withoutStop(part.value) === label;
  const told = new Set(Object.keys(field.fields).filter((name) => saysIn(present, name, toldBy)));
  const left = matched.map((row) => row?.parts.filter(({ name }) => !told.has(name)) ?? []);
  // A row that says no more than its label still has to say it.
  const bare = left.some((parts, at) => parts.length === 0 && matched[at]);
  const parts = bare ? matched.map((row) => row?.parts ?? []) : left;
  const entries = parts.map((said, at) => toEntry(said, matched[at]?.id));
  return {
    label,
    field: list,
    open: true,
    entries,
    change: (at, effort) => markRow(field, parts[0]!, parts[at]!, effort),
  };
}

/** True if a field says the same as the label in every row, so that nothing is lost where it is left out. */
const saysIn = (rows: readonly Present[], name: string, toldBy: (part: RowPart) => boolean): boolean =>
  rows.every(({ parts }) => parts.some((part) => part.name === name && toldBy(part)));

const toEntry = (parts: readonly RowPart[], row: string | undefined): Entry => ({
  ...(row === undefined ? {} : { row }),
  text: textOf(parts),
  key: parts.map(({ key }) => key).join("\u0000"),
});

/** What a row is called: what it is about or, where that is picked from a list, what the requisition calls it. */
function nameOf(field: RowsField, list: string, row: AnyAnswers, at: number, options: Options): string {
  const about = field.fields[field.about]!;
  const written = inWords(about, row[field.about], options);
  const known = isSource(list, options) ? findOption(options, list, String(row.id))?.label : undefined;
  return (about.kind === "pick" ? known || written : written || known) || nameRow(field, at);
}

const isSource = (list: string, options: Options): list is Source => Object.hasOwn(options, list);

function toSubject(field: RowsField, row: AnyAnswers, { parts }: Present): Subject {
  const whole = contentWords(textOf(parts));
  const about = parts.find(({ name }) => name === field.about);
  if (!about) return { id: String(row.id), about: whole, whole };
  // Kinds are alike when they are the same; that "design case" and "planning case" share a word means nothing.
  const picked = field.fields[field.about]!.kind === "pick";
  const words = picked ? new Set([about.value]) : contentWords(about.value);
  return { id: String(row.id), about: words, sort: parts.find(({ name }) => name === SORT)?.value ?? "", whole };
}

/** Titles of different functions share most of their words: technical product manager, technical program manager. */
const SORT = "function";

const MOST = 90;
const withoutStop = (text: string): string => text.replace(/(?<=[^.])\.$/, "");

/** A text as a label: one line without a full stop, cut after a word. */
const short = (text: string): string => shortened(withoutStop(text.replace(/\s+/g, " ")), MOST);
