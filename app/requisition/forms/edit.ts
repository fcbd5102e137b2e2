import type { Intent } from "./intent";
import { type AnyAnswers, splitPath, withPart } from "../paths";
import type { Suggested } from "../requisition";
import type { Section } from "../fields/section";
import { keep } from "../suggestions/suggestions";

export interface SectionDraft {
  readonly answers: AnyAnswers;
  readonly suggested: Suggested;
}

/**
 * Applies a button of a section, except for saving. Out: the new section; undefined if the button names a list, a row
 * or an answer that the section does not have.
 */
export function edit(section: Section, draft: SectionDraft, intent: Intent): SectionDraft | undefined {
  switch (intent.kind) {
    case "remove":
      return onRow(section, draft, intent.list, intent.row, (rows, at) => rows.toSpliced(at, 1));
    case "move": {
      const { to } = intent;
      return onRow(section, draft, intent.list, intent.row, (rows, at) => {
        const place = to === "up" ? at - 1 : to === "down" ? at + 1 : to - 1;
        const row = rows[at]!;
        return rows.toSpliced(at, 1).toSpliced(Math.min(Math.max(place, 0), rows.length - 1), 0, row);
      });
    }
    case "add":
      return isOpenList(section, intent.list) ? draft : undefined;
    case "keep":
      return { ...draft, suggested: keep(draft.suggested, intent.path) };
    case "clear": {
      if (!Object.hasOwn(section.fields, splitPath(intent.path)[0])) return undefined;
      return {
        answers: withPart(section, draft.answers, intent.path, undefined),
        suggested: keep(draft.suggested, intent.path),
      };
    }
    default:
      return draft;
  }
}

type AnyRow = { readonly id: string };

/** True for a list whose rows the manager adds and removes. */
function isOpenList(section: Section, name: string): boolean {
  const field = Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
  return field?.kind === "rows" && field.fixed === undefined;
}

function onRow(
  section: Section,
  draft: SectionDraft,
  list: string,
  id: string,
  change: (rows: AnyRow[], at: number) => AnyRow[],
): SectionDraft | undefined {
  if (!isOpenList(section, list)) return undefined;
  const rows = draft.answers[list] as AnyRow[];
  const at = rows.findIndex((row) => row.id === id);
  // A blank row is never stored, so there is nothing to remove or move.
  return at < 0 ? draft : { ...draft, answers: { ...draft.answers, [list]: change(rows, at) } };
}
