import { inWords } from "../../requisition/fields/in-words";
import { findOption, type Options } from "../../requisition/fields/options";
import type { Source } from "../../requisition/fields/field";
import type { AnyAnswers } from "../../requisition/paths";
import type { RowsField } from "../../requisition/fields/rows-field";
import { nameRow } from "../../requisition/fields/row-names";
import { shortened } from "../../requisition/texts/shortened";
import { type Match, type Subject, align } from "../alignment/align";
import type { Effort } from "../marking/effort";
import { countPartWords, markedParts, plainParts } from "../marking/marked-parts";
import { type Move, movesOf } from "../alignment/order";
import type { Entry, RowDraft } from "./row";
import { type RowPart, rowParts, textOf } from "./row-text";
import { sharedName, shortName } from "./short-name";
import { contentWords } from "../alignment/similarity";

/** The rows of one list of one requisition. */
export interface Listed {
  readonly rows: readonly AnyAnswers[];
  readonly options: Options;
}

interface Present {
  readonly id: string;
  /** Its short name and its full name. */
  readonly name: string;
  readonly inFull: string;
  readonly parts: readonly RowPart[];
}

/** One row for each fixed item, such as a decision, under its own name. */
export function fixedRows(field: RowsField, name: string, lists: readonly Listed[]): RowDraft[] {
  return (field.fixed ?? []).map(({ value, label }) => {
    const parts = lists.map(({ rows, options }) => {
      const row = rows.find(({ id }) => id === value);
      return row ? rowParts(field, row, options) : [];
    });
    return { label, field: name, ...toEntries(field, parts, () => value) };
  });
}

/** One row for each subject of the open lists, matched by meaning. See `align`. */
export function openRows(field: RowsField, name: string, lists: readonly Listed[]): RowDraft[] {
  const found = lists.map(({ rows, options }) =>
    rows.map((row, at): Present => ({
      id: String(row.id),
      ...namesOf(field, name, row, at, options),
      parts: rowParts(field, row, options),
    })),
  );
  const subjects = lists.map(({ rows }, at) => rows.map((row, i) => toSubject(field, row, found[at]![i]!)));
  const matches = align(subjects);
  const moves = RANKED.has(name) ? movesBetween(matches) : () => undefined;
  const drafts = matches.map((match): RowDraft => {
    const matched = match.map((row, at) => found[at]![row ?? -1]);
    return { ...toDraft(field, name, matched), ...placesOf(match, moves) };
  });
  return drafts.map((draft, i) => {
    const isTwice = drafts.some(({ label }, j) => j !== i && label === draft.label);
    const inFull = matches[i]!.flatMap((row, at) => found[at]![row ?? -1]?.inFull ?? []);
    return isTwice ? { ...draft, label: shortened(sharedName(inFull), MOST) } : draft;
  });
}

function toDraft(field: RowsField, list: string, matched: readonly (Present | undefined)[]): RowDraft {
  const present = matched.filter((row) => row !== undefined);
  const label = sharedName(present.map(({ name }) => name));
  const isSaidByLabel = (part: RowPart) => withoutStop(part.value) === label;
  const inLabel = new Set(Object.keys(field.fields).filter((name) => repeatsLabel(present, name, isSaidByLabel)));
  const left = matched.map((row) => row?.parts.filter(({ name }) => !inLabel.has(name)) ?? []);
  // A row that only repeats its label must still show its text.
  const bare = left.some((parts, at) => parts.length === 0 && matched[at]);
  const parts = bare ? matched.map((row) => row?.parts ?? []) : left;
  return { label, field: list, open: true, list: field.label, ...toEntries(field, parts, (at) => matched[at]?.id) };
}

/** True if a field repeats the label in every row, so that it can be left out. */
const repeatsLabel = (rows: readonly Present[], name: string, isRepeated: (part: RowPart) => boolean): boolean =>
  rows.every(({ parts }) => parts.some((part) => part.name === name && isRepeated(part)));

/** The text of each requisition in a row, and its parts on request. */
function toEntries(
  field: RowsField,
  all: readonly (readonly RowPart[])[],
  rowAt: (at: number) => string | undefined,
): Required<Pick<RowDraft, "entries" | "parts">> {
  const entries = all.map((parts, at): Entry => {
    const row = rowAt(at);
    const key = parts.map((part) => part.key).join("\u0000");
    return { ...(row === undefined ? {} : { row }), text: textOf(parts), key };
  });
  const wrote = all.filter((parts) => parts.length > 0);
  const keyOf = (parts: readonly RowPart[], name: string) => parts.find((part) => part.name === name)?.key;
  const same = new Set(
    (wrote.length < 2 ? [] : wrote[0]!).flatMap(({ name, key }) =>
      wrote.every((parts) => keyOf(parts, name) === key) ? [name] : [],
    ),
  );
  const parts = (at: number, effort: Effort) => {
    const [before, after] = [all[0]!, all[at]!];
    const isPlain = at === 0 || before.length === 0 || entries[at]!.key === entries[0]!.key;
    if (isPlain) return { parts: plainParts(after, same) };
    const marked = markedParts(field, before, after, same, effort);
    return { parts: marked, words: countPartWords(before, marked) };
  };
  return { entries, parts };
}

/** Lists whose order means priority or sequence. */
const RANKED: ReadonlySet<string> = new Set(["metrics", "rounds"]);

type MovesBetween = (one: number, other: number) => ReadonlyMap<number, Move>;

/** How rows have moved between any two lists, by their indexes in the first of the two. */
function movesBetween(matches: readonly Match[]): MovesBetween {
  return (one, other) =>
    movesOf(
      matches.flatMap((match) => {
        const [from, to] = [match[one], match[other]];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      }),
    );
}

/** How the rows of a match have moved relative to the baseline, and whether any two have different positions. */
function placesOf(match: Match, between: MovesBetween | (() => undefined)): Pick<RowDraft, "moves" | "reordered"> {
  const moveOf = (one: number, other: number) => between(one, other)?.get(match[one] ?? -1);
  const moves = match.map((_, at) => (at === 0 ? undefined : moveOf(0, at)));
  const reordered = match.some((_, one) => match.some((_, other) => other > one && moveOf(one, other)));
  return reordered ? { moves, reordered } : {};
}

/** The field with the short name of a row, if that is not what the row is about: "Release slips: trains that ..." */
const NAMED_BY: { readonly [list: string]: string | undefined } = { metrics: "measure" };

/**
 * The name of a row: its own name, or what it is about. If that is picked from a list, the requisition's name for it.
 */
function namesOf(
  field: RowsField,
  list: string,
  row: AnyAnswers,
  at: number,
  options: Options,
): Pick<Present, "name" | "inFull"> {
  const about = field.fields[field.about]!;
  const written = inWords(about, row[field.about], options);
  const known = isSource(list, options) ? findOption(options, list, String(row.id))?.label : undefined;
  const named = NAMED_BY[list];
  const name = named === undefined ? "" : inWords(field.fields[named]!, row[named], options);
  const called = name || (about.kind === "pick" ? known || written : written || known) || nameRow(field, at);
  return { name: shortName(called, name === "" && about.kind === "prose"), inFull: withoutStop(called) };
}

const isSource = (list: string, options: Options): list is Source => Object.hasOwn(options, list);

function toSubject(field: RowsField, row: AnyAnswers, { parts, name }: Present): Subject {
  const whole = contentWords(parts.map(({ value }) => value).join("\n"));
  const about = parts.find((part) => part.name === field.about);
  if (!about) return { id: String(row.id), about: whole, whole };
  // Kinds match only if they are equal. "design case" and "planning case" sharing a word means nothing.
  const picked = field.fields[field.about]!.kind === "pick";
  const words = picked ? new Set([about.value]) : contentWords(about.value);
  const sort = parts.find((part) => part.name === SORT)?.value ?? "";
  return { id: String(row.id), about: words, name: picked ? words : contentWords(name), sort, whole };
}

/** Titles of different functions share most of their words: technical product manager, technical program manager. */
const SORT = "function";

/** The most characters of a label, if a short one would be the same for two rows. */
const MOST = 90;

const withoutStop = (text: string): string => text.replace(/(?<=[^.])\.$/, "");
