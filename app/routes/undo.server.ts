import type { AppLoadContext } from "@remix-run/node";
import { count } from "../documents/wording";
import { changesInWords } from "../requisition/changes";
import { findSection, type SectionSlug } from "../requisition/requisition";
import type { Act, SectionChange } from "../store/stored";
import type { Undoable } from "../ui/undo-banner";

/** What an act is called in a history and in the banner that undoes it; others are told by what they changed. */
const CALLED: { readonly [A in Act]?: string } = {
  fix: "Fix applied",
  "role-type": "Role type changed",
  suggest: "Blank answers filled with suggestions",
  "keep-all": "All suggestions kept",
  fill: "Gaps filled",
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
  if (changes.length === 0) return "Begun blank";
  const answers = suggestions > 0 ? count(suggestions, "suggestion") : "answers";
  return `Created with ${answers} in ${count(changes.length, "section")}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The newest save, if it can be undone: it stays so until the next one. */
export async function undoable(context: AppLoadContext, id: string): Promise<Undoable | undefined> {
  const last = await context.store.lastAct(context.actor, id);
  return last && { version: last.version, sentence: `${actInWords(last.act, last.changes)}.` };
}

/** Brings back what was there before the act that led to a version; false if something was saved since. */
export async function undo(context: AppLoadContext, id: string, version: number): Promise<boolean> {
  const last = await context.store.lastAct(context.actor, id);
  if (last?.version !== version) return false;
  const sections = last.changes.map(({ section, before, after }) => ({
    section,
    answers: before.answers,
    suggested: before.suggested,
    basedOn: after.revision,
  }));
  const save = { act: "undo", sections, saveId: context.newId() } as const;
  return (await context.store.save(context.actor, id, save)).status === "saved";
}
