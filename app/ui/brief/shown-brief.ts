import type { Brief } from "../../requisition/brief/brief";
import type { QuestionName } from "../../requisition/brief/questions";
import type { Choice } from "../../requisition/fields/field";
import type { FieldProblem } from "../../requisition/forms/problems";
import type { Undoable } from "../undo-banner";
import type { Overlap } from "../wizard/saving/conflict";
import type { Unsaved } from "../wizard/saving/unsaved-edits";
import type { FormAnswer } from "../wizard/saving/use-autosave";

interface Begun {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  readonly bare: boolean;
  readonly gone: string | undefined;
}

/** The progress shown next to the questions of a brief; updated after each save. */
export interface BriefProgress {
  readonly name: string;
  readonly answered: number;
  readonly of: number;
  /** Stakeholders that someone has confirmed, or named. */
  readonly confirmed: number;
  /** What stakeholders are called, by their ids: one follows the title that the role reports to. */
  readonly called: { readonly [id: string]: string };
  /** What metrics say, by their ids: a sentence follows its target. */
  readonly outcomes: { readonly [id: string]: string };
  /** What no one has confirmed, by the paths of its answers: "role.title". */
  readonly suggested: readonly string[];
  /** What pay is typical for the level, in a sentence. */
  readonly band: string | undefined;
  /** The document so far, as HTML. */
  readonly document: string;
  /** Gaps that none of the questions fills. */
  readonly gaps: number;
  /** Answers that approval requires and none of the questions asks for, by their labels; none if they are many. */
  readonly later: readonly string[];
}

/** "9 left", of the questions of a brief. */
export const remainingInShort = ({ answered, of }: Pick<BriefProgress, "answered" | "of">): string =>
  answered < of ? `${of - answered} left` : "all answered";

/** Where another role type is chosen for a requisition, with what that replaces, keeps and adds. */
export const roleTypeChange = (id: string): string =>
  `/requisitions/${id}/role-type?${new URLSearchParams({ then: `/requisitions/${id}/brief` }).toString()}`;

/** What is in the form of a brief: what is stored, or what was typed. */
export interface FilledBrief {
  readonly brief: Omit<Brief, "suggested"> & { readonly suggested: readonly string[] };
  /** Why not all of it is stored. */
  readonly problems: readonly FieldProblem[];
  /** The revision of each section that it was made from. */
  readonly at: { readonly [slug: string]: string };
  readonly saveId: string;
  /** The id of another stakeholder that is typed in. */
  readonly newRow: string;
  /** What it starts from, without a role type that is gone; undefined if it was stored when its page was made. */
  readonly newBrief: Begun | undefined;
  /** The forms that it continues from. */
  readonly copyOf: string;
}

/** A brief as it travels to its page. */
export const plain = ({ suggested, ...brief }: Brief): FilledBrief["brief"] => ({
  ...brief,
  suggested: [...suggested],
});

/** What the page of a brief shows. */
export interface ShownBrief {
  readonly id: string;
  /** What it starts from, if nothing of it is stored yet. */
  readonly newBrief: Begun | undefined;
  readonly filled: FilledBrief;
  /** What was typed and could not be saved, here or in another form. */
  readonly unsaved: Unsaved | undefined;
  /** The page says why a button did not save: the form is filled in as sent. */
  readonly isRefused: boolean;
  readonly heading: string;
  /** How many of each the requisition has. */
  readonly rest: { readonly [what in "stakeholders" | "decisions" | "requirements" | "rounds"]: number };
  readonly questions: readonly QuestionName[];
  /** Levels and titles to choose from, or to type another. */
  readonly levels: readonly string[];
  readonly lines: readonly string[];
  readonly choices: { readonly [field in "workMode" | "currency" | "day"]: readonly Choice[] };
  /** "Saved at 2:02 PM.", that nothing is stored yet, or that something typed is not. */
  readonly state: string;
  /** What a button did, in a sentence. */
  readonly notice: string | undefined;
  readonly othersChanged: string | undefined;
  readonly undoable: Undoable | undefined;
  readonly progress: BriefProgress;
}

/** A brief that came back: what was typed, why it was not saved, and what it must be saved on top of. */
export interface RefusedBrief extends FilledBrief {
  readonly status: 409 | 422;
  /** What the bar says. */
  readonly state: string;
  /** What both this form and a save that came in between have changed, and the version of that save. */
  readonly overlaps: readonly Overlap[];
  readonly seen: number;
  /** The button that would turn an approved requisition back into a draft, to be pressed again. */
  readonly reopens: string | undefined;
}

/** The response to a brief that was sent automatically. */
export interface AutosavedBrief extends FormAnswer {
  /** "at 2:02 PM" */
  readonly savedAt: string;
  readonly problems: readonly FieldProblem[];
  readonly overlaps: readonly Overlap[];
  readonly seen: number;
  /** What others have changed, in a sentence. */
  readonly othersChanged: string | undefined;
  readonly progress: BriefProgress;
}
