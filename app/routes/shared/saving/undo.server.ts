import type { AppLoadContext } from "@remix-run/node";
import { count } from "../../../documents/wording";
import { changesInWords } from "../../../requisition/changes/changes";
import { sameAnswer } from "../../../requisition/paths";
import { findSection, type Requisition, type SectionSlug } from "../../../requisition/requisition";
import { reversed } from "../../../requisition/changes/reversed";
import type { Act, LastAct, SectionChange, SectionSave, StoredRequisition } from "../../../store/stored";
import type { Undoable } from "../../../ui/undo-banner";

/** The names of acts in the history and in the undo banner; other acts are described by what they changed. */
const CALLED: { readonly [A in Act]?: string } = {
  fix: "Fix applied",
  "role-type": "Role type changed",
  suggest: "Blank answers filled with suggestions",
  "keep-all": "All suggestions kept",
  fill: "Blanks filled in",
  restore: "An earlier version restored",
  undo: "Undone",
};

/** An act as the history shows it. */
export interface ActSummary {
  /** Its name; "" if it is described by what it changed. */
  readonly name: string;
  /** The changes in each section; empty if the name is enough. */
  readonly changes: readonly { readonly slug: SectionSlug; readonly title: string; readonly words: string }[];
}

/** Summarizes an act: the changed answers by section, or else how many suggestions were restored or kept. */
export function summarizeAct(act: Act, changes: readonly SectionChange[]): ActSummary {
  if (act === "create") return { name: createdInWords(changes), changes: [] };
  const name = CALLED[act] ?? "";
  const changed = changes.map((change) => {
    const section = findSection(change.section)!;
    const { before, after } = change;
    return { slug: change.section, title: section.title, words: changesInWords(section, before, after), change };
  });
  if (changes.some(({ before, after }) => !sameAnswer(before.answers, after.answers))) {
    const summary = changed.map(({ change, ...rest }) => ({ ...rest, words: rest.words || suggestionsIn([change]) }));
    return { name, changes: summary.filter(({ words }) => words !== "") };
  }
  const words = act === "keep-all" ? "" : suggestionsIn(changes);
  return { name: capital([name, words].filter(Boolean).join(": ")) || "No answer changed", changes: [] };
}

/** "46 suggestions restored", "2 suggestions kept"; "" if they did not change. */
function suggestionsIn(changes: readonly SectionChange[]): string {
  const more = (from: "before" | "after", to: "before" | "after"): number =>
    changes.reduce((sum, change) => {
      const known = change[from].suggested;
      return sum + Object.keys(change[to].suggested).filter((key) => !Object.hasOwn(known, key)).length;
    }, 0);
  const [back, settled] = [more("before", "after"), more("after", "before")];
  return [
    back > 0 ? `${count(back, "suggestion")} restored` : "",
    settled > 0 ? `${count(settled, "suggestion")} kept` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** An act in a few words: its name, or else its changes. */
function actInWords(act: Act, changes: readonly SectionChange[]): string {
  const summary = summarizeAct(act, changes);
  const words = summary.changes.map((changed) => changed.words);
  if (summary.name === "") return capital(words.join("; "));
  return words.length === 1 ? `${summary.name}: ${words[0]}` : summary.name;
}

/** "Created with 53 suggestions in 7 sections". */
function createdInWords(changes: readonly SectionChange[]): string {
  const suggestions = changes.reduce((sum, { after }) => sum + Object.keys(after.suggested).length, 0);
  if (changes.length === 0) return "Created blank";
  const answers = suggestions > 0 ? count(suggestions, "suggestion") : "answers";
  return `Created with ${answers} in ${count(changes.length, "section")}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Acts in one section, which are only shown there. */
const OF_ONE_SECTION: readonly Act[] = ["remove", "clear"];

/**
 * The newest act, if it can be undone: until the next one, or until its answers are overwritten.
 * In: `on`, the page that shows it. A section shows acts that changed it, and the overview all acts, until a button of
 * the section is pressed. The history shows every act; other pages leave out those of one section.
 */
export async function undoable(
  context: AppLoadContext,
  stored: StoredRequisition,
  on: SectionSlug | "overview" | "history" | "elsewhere",
): Promise<Undoable | undefined> {
  // An undo would end the approval too.
  if (stored.approved) return undefined;
  const last = await context.store.lastAct(context.actor, stored.id);
  if (!last || !isShownOn(on, last) || !withoutAct(stored, last)) return undefined;
  return { version: last.version, sentence: `${actInWords(last.act, last.changes)}.` };
}

function isShownOn(on: Parameters<typeof undoable>[2], { act, changes, pressedIn }: LastAct): boolean {
  if (on === "history") return true;
  const tells = changes.map(({ section }) => section).filter((section) => !pressedIn.includes(section));
  if (on === "overview") return tells.length > 0;
  return on === "elsewhere" ? tells.length > 0 && !OF_ONE_SECTION.includes(act) : tells.includes(on);
}

/**
 * Restores the state before the act that led to a version; false if that is no longer possible, or the version was
 * approved since.
 */
export async function undo(context: AppLoadContext, stored: StoredRequisition, version: number): Promise<boolean> {
  if (stored.approved) return false;
  const last = await context.store.lastAct(context.actor, stored.id);
  const sections = last?.version === version ? withoutAct(stored, last) : undefined;
  if (!sections) return false;
  const save = { act: "undo", sections, saveId: context.newId() } as const;
  return (await context.store.save(context.actor, stored.id, save)).status === "saved";
}

/** The sections without the act but with later saves; undefined if those overwrote what the act changed. */
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
