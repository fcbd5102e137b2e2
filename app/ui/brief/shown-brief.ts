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
  /** The number of stakeholders that were confirmed or added. */
  readonly confirmed: number;
  /** The names of stakeholders by id; one follows the title that the role reports to. */
  readonly called: { readonly [id: string]: string };
  /** The sentences of metrics by id; a sentence changes with its target. */
  readonly outcomes: { readonly [id: string]: string };
  /** The paths of unconfirmed suggestions: "role.title". */
  readonly suggested: readonly string[];
  /** A sentence about the typical pay for the level. */
  readonly band: string | undefined;
  /** The current document as HTML. */
  readonly document: string;
  /** The number of gaps that no question fills. */
  readonly gaps: number;
  /** The labels of answers that approval requires but no question covers; empty if there are many. */
  readonly later: readonly string[];
}

/** "9 left", for the questions of a brief. */
export const remainingInShort = ({ answered, of }: Pick<BriefProgress, "answered" | "of">): string =>
  answered < of ? `${of - answered} left` : "all answered";

/** The address for changing the role type of a requisition, with a preview of the effects. */
export const roleTypeChange = (id: string): string =>
  `/requisitions/${id}/role-type?${new URLSearchParams({ then: `/requisitions/${id}/brief` }).toString()}`;

/** The values in the form of a brief: what is stored, or what was typed. */
export interface FilledBrief {
  readonly brief: Omit<Brief, "suggested"> & { readonly suggested: readonly string[] };
  /** Why it is not completely stored. */
  readonly problems: readonly FieldProblem[];
  /** The revision of each section that it was made from. */
  readonly at: { readonly [slug: string]: string };
  readonly saveId: string;
  /** The id of an additional, newly typed stakeholder. */
  readonly newRow: string;
  /**
   * What it starts from, without a role type that no longer exists; undefined if it was stored when its page was made.
   */
  readonly newBrief: Begun | undefined;
  /** The forms that it continues from. */
  readonly copyOf: string;
}

/** A brief in the format that is sent to its page. */
export const plain = ({ suggested, ...brief }: Brief): FilledBrief["brief"] => ({
  ...brief,
  suggested: [...suggested],
});

/** The data for the page of a brief. */
export interface ShownBrief {
  readonly id: string;
  /** What it starts from, if it is not stored yet. */
  readonly newBrief: Begun | undefined;
  readonly filled: FilledBrief;
  /** Input that could not be saved, here or in another form. */
  readonly unsaved: Unsaved | undefined;
  /** True if a button did not save: the page says why, and the form has the values that were sent. */
  readonly isRefused: boolean;
  readonly heading: string;
  /** The number of each in the requisition. */
  readonly rest: { readonly [what in "stakeholders" | "decisions" | "requirements" | "rounds"]: number };
  readonly questions: readonly QuestionName[];
  /** Levels and titles to choose from; another can be typed. */
  readonly levels: readonly string[];
  readonly lines: readonly string[];
  readonly choices: { readonly [field in "workMode" | "currency" | "day"]: readonly Choice[] };
  /** "Saved at 2:02 PM.", or that nothing is stored yet, or that some input is not. */
  readonly state: string;
  /** A sentence about what a button did. */
  readonly notice: string | undefined;
  readonly othersChanged: string | undefined;
  readonly undoable: Undoable | undefined;
  readonly progress: BriefProgress;
}

/** A brief that was refused: the input, why it was not saved, and the answers it has to be merged with. */
export interface RefusedBrief extends FilledBrief {
  readonly status: 409 | 422;
  /** The text of the bar. */
  readonly state: string;
  /** Answers that both this form and another save changed, with the version of that save. */
  readonly overlaps: readonly Overlap[];
  readonly seen: number;
  /** The button to press again if it would turn an approved requisition back into a draft. */
  readonly reopens: string | undefined;
}

/** The response to an automatically saved brief. */
export interface AutosavedBrief extends FormAnswer {
  /** "at 2:02 PM" */
  readonly savedAt: string;
  readonly problems: readonly FieldProblem[];
  readonly overlaps: readonly Overlap[];
  readonly seen: number;
  /** A sentence about changes by others. */
  readonly othersChanged: string | undefined;
  readonly progress: BriefProgress;
}
