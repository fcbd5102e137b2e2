import type { AppLoadContext } from "@remix-run/node";
import { count } from "../documents/wording";
import { changesInWords } from "../requisition/changes";
import { findSection, type Requisition, type SectionSlug } from "../requisition/requisition";
import { reversed } from "../requisition/reversed";
import type { Act, LastAct, SectionChange, SectionSave, StoredRequisition } from "../store/stored";
import type { Undoable } from "../ui/undo-banner";

/** What an act is called in a history and in the banner that undoes it; others are told by what they changed. */
const CALLED: { readonly [A in Act]?: string } = {
  fix: "Fix applied",
  "role-type": "Role type changed",
  suggest: "Blank answers filled with suggestions",
  "keep-all": "All suggestions kept",
  fill: "Blanks filled in",
  restore: "An earlier version restored",
  undo: "Undone",
};

/** What sections changed, each with what became of its answers; "nothing" where a save changed nothing. */
export function changedIn(changes: readonly SectionChange[]): { slug: SectionSlug; title: string; words: string }[] {
  return changes.map(({ section: slug, before, after }) => {
    const section = findSection(slug)!;
    return { slug, title: section.title, words: changesInWords(section, before, after) || "nothing" };
  });
}

/** What an act is called; "" for one that is told by what it changed. */
export const nameOfAct = (act: Act, changes: readonly SectionChange[]): string =>
  act === "create" ? createdInWords(changes) : (CALLED[act] ?? "");

/** An act in a few words: what it was made for, or else what it changed. */
function actInWords(act: Act, changes: readonly SectionChange[]): string {
  const name = nameOfAct(act, changes);
  const words = changedIn(changes).map((changed) => changed.words);
  if (name === "") return capital(words.join("; "));
  return words.length === 1 && act !== "create" ? `${name}: ${words[0]}` : name;
}

/** "Created with 53 suggestions in 7 sections". */
function createdInWords(changes: readonly SectionChange[]): string {
  const suggestions = changes.reduce((sum, { after }) => sum + Object.keys(after.suggested).length, 0);
  if (changes.length === 0) return "Created blank";
  const answers = suggestions > 0 ? count(suggestions, "suggestion") : "answers";
  return `Created with ${answers} in ${count(changes.length, "section")}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Acts of one section, which are told of there. */
const OF_ONE_SECTION: readonly Act[] = ["remove", "clear"];

/**
 * The newest act, if it can be undone: it stays so until the next one, or until its answers are written over.
 * In: `on`, the page that tells of it. A section tells of what changed it, the overview of everything, until a button of
 * the section is pressed; the history always tells; other pages leave out what a section tells.
 */
export async function undoable(
  context: AppLoadContext,
  stored: StoredRequisition,
  on: SectionSlug | "overview" | "history" | "elsewhere",
): Promise<Undoable | undefined> {
  const last = await context.store.lastAct(context.actor, stored.id);
  if (!last || !isToldOn(on, last) || !withoutAct(stored, last)) return undefined;
  return { version: last.version, sentence: `${actInWords(last.act, last.changes)}.` };
}

function isToldOn(on: Parameters<typeof undoable>[2], { act, changes, pressedIn }: LastAct): boolean {
  if (on === "history") return true;
  const tells = changes.map(({ section }) => section).filter((section) => !pressedIn.includes(section));
  if (on === "overview") return tells.length > 0;
  return on === "elsewhere" ? tells.length > 0 && !OF_ONE_SECTION.includes(act) : tells.includes(on);
}

/** Brings back what was there before the act that led to a version; false if that is not to be had any more. */
export async function undo(context: AppLoadContext, stored: StoredRequisition, version: number): Promise<boolean> {
  const last = await context.store.lastAct(context.actor, stored.id);
  const sections = last?.version === version ? withoutAct(stored, last) : undefined;
  if (!sections) return false;
  const save = { act: "undo", sections, saveId: context.newId() } as const;
  return (await context.store.save(context.actor, stored.id, save)).status === "saved";
}

/** The sections without an act, and with what was saved since; undefined if that has written over what the act did. */
function withoutAct(stored: StoredRequisition, { changes }: LastAct): SectionSave[] | undefined {
  const sections = changes.map(({ section: slug, before, after }) => {
    const now = { answers: stored.requisition[slug], suggested: stored.suggested[slug] ?? {} };
    const draft = reversed(findSection(slug)!, { before, after, now });
    if (!draft) return undefined;
    const answers = draft.answers as Requisition[SectionSlug];
    return { section: slug, answers, suggested: draft.suggested, basedOn: stored.revisions[slug] };
  });
  return sections.every((section) => section !== undefined) ? sections : undefined;
}
