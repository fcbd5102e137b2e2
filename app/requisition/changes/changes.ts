import { isBlank } from "../readiness/blank";
import { joinList } from "../texts/join-list";
import { type AnyAnswers, sameAnswer } from "../paths";
import type { Suggested } from "../requisition";
import type { RowsField } from "../fields/rows-field";
import { nameRow } from "../fields/row-names";
import type { Field, Section } from "../fields/section";

/** A section's answers, and which of them are unconfirmed. */
interface SectionState {
  readonly answers: AnyAnswers;
  readonly suggested: Suggested;
}

type AnyRow = AnyAnswers & { readonly id: string };

/** The most changes of one section to list before counting the rest. */
const MOST_TOLD = 3;

/**
 * The changes in a section, on one line for a history: "mission changed; metric 2 removed; metric 1: target changed". A
 * row is named by its current or former position. "" if nothing changed.
 */
export function changesInWords(section: Section, before: SectionState, after: SectionState): string {
  const changed = Object.entries(section.fields).flatMap(([name, field]) =>
    field.kind === "rows"
      ? rowChanges(field, before.answers[name] as AnyRow[], after.answers[name] as AnyRow[])
      : fieldChange(field, before.answers[name], after.answers[name]),
  );
  const marks = markChanges(before.suggested, after.suggested);
  const all = changed.length > 0 ? changed : marks;
  const more = all.length - MOST_TOLD;
  return [...all.slice(0, MOST_TOLD), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

const inSentence = (label: string): string => {
  const bare = label.replace(/ \(optional\)$/, "").replace(/, if .*$/, "");
  return /^[A-Z][^A-Z]/.test(bare) ? bare[0]!.toLowerCase() + bare.slice(1) : bare;
};

/** How an answer changed: "written", "cleared", "changed"; undefined if it did not. */
function becameOf({ kind }: Field, was: unknown, is: unknown): string | undefined {
  if (sameAnswer(was, is)) return undefined;
  if (kind === "tick") return is === true ? "selected" : "cleared";
  return isBlank(was) ? "written" : isBlank(is) ? "cleared" : "changed";
}

function fieldChange(field: Field, was: unknown, is: unknown): string[] {
  const became = becameOf(field, was, is);
  return became ? [`${inSentence(field.label)} ${became}`] : [];
}

function rowChanges(field: RowsField, was: readonly AnyRow[], is: readonly AnyRow[]): string[] {
  const changed: string[] = [];
  const called = (rows: readonly AnyRow[], id: string) =>
    inSentence(
      nameRow(
        field,
        rows.findIndex((row) => row.id === id),
      ),
    );
  const several = (rows: readonly AnyRow[], what: string) => {
    if (rows.length > 2) changed.push(`${rows.length} ${inSentence(field.label)} ${what}`);
    else for (const { id } of rows) changed.push(`${called(what === "removed" ? was : is, id)} ${what}`);
  };
  const [old, now] = [was.map(({ id }) => id), is.map(({ id }) => id)];
  several(
    is.filter(({ id }) => !old.includes(id)),
    "added",
  );
  several(
    was.filter(({ id }) => !now.includes(id)),
    "removed",
  );
  for (const row of is) {
    const earlier = was.find(({ id }) => id === row.id);
    if (earlier) changed.push(...innerChanges(field, called(is, row.id), earlier, row));
  }
  const common = now.filter((id) => old.includes(id));
  if (common.join() !== old.filter((id) => now.includes(id)).join()) changed.push(`${inSentence(field.label)} moved`);
  return changed;
}

/** "metric 1: unit and target changed". */
function innerChanges(field: RowsField, row: string, was: AnyRow, is: AnyRow): string[] {
  const byKind = new Map<string, string[]>();
  for (const [name, inner] of Object.entries(field.fields)) {
    const became = becameOf(inner, was[name], is[name]);
    if (became) byKind.set(became, [...(byKind.get(became) ?? []), inSentence(inner.label)]);
  }
  const parts = [...byKind].map(([became, labels]) => `${joinList(labels)} ${became}`);
  return parts.length > 0 ? [`${row}: ${parts.join(", ")}`] : [];
}

function markChanges(was: Suggested, is: Suggested): string[] {
  const kept = Object.keys(was).filter((path) => !Object.hasOwn(is, path)).length;
  return kept === 0 ? [] : [kept === 1 ? "a suggestion kept" : `${kept} suggestions kept`];
}
