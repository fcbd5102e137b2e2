import type { FormValues } from "../requisition/forms/form";
import type { Requisition, SectionSlug, Suggested, SuggestedBySection } from "../requisition/requisition";

/** The owner of a stored requisition; every query names one, and returns only what is theirs. */
export interface Owner {
  readonly id: string;
}

export interface SavedSection {
  readonly answers: Requisition[SectionSlug];
  readonly suggested: Suggested;
  /** 0 before the first save; each save adds one. */
  readonly revision: number;
}

/** Where a requisition is: in the list, archived, or deleted and still restorable. */
export const SHELVES = ["open", "archived", "deleted"] as const;
export type Shelf = (typeof SHELVES)[number];

export interface StoredRequisition {
  readonly id: string;
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  readonly revisions: { readonly [S in SectionSlug]: number };
  /** Names this state for good: 1 as it was created, and one more with each save. */
  readonly version: number;
  readonly shelf: Shelf;
  /** Someone approved this very version. */
  readonly approved: boolean;
  readonly createdAt: number;
  /** When this version was saved. */
  readonly updatedAt: number;
}

export interface NewRequisition {
  readonly id: string;
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  /** The text it was made from. */
  readonly origin?: ImportedFrom | undefined;
}

/** A finding that someone dismissed, and why. */
export interface Dismissal {
  readonly finding: string;
  readonly reason: string;
  /** The id of who did it. */
  readonly by: string;
  readonly at: number;
}

/** An approval, and the version it is for. */
export interface StoredApproval {
  readonly version: number;
  readonly by: string;
  readonly at: number;
}

export interface ReviewState {
  readonly dismissals: readonly Dismissal[];
  /** The newest. */
  readonly approval: StoredApproval | undefined;
}

/** A job description that a requisition was made from, and which sentence each answer came from. */
export interface ImportedFrom {
  readonly text: string;
  readonly sources: readonly {
    readonly section: string;
    /** "mission" or "mustHaves.<row id>" */
    readonly part: string;
    readonly sentence: string;
    readonly at: string;
  }[];
}

/**
 * What a save was made for; "save" and "brief" are for what was typed, into a section or into a brief, and nothing else.
 * "press" is for what a button of a section saved, such as a row that was moved.
 */
export const ACTS = [
  "create",
  "save",
  "press",
  "brief",
  "remove",
  "clear",
  "fix",
  "role-type",
  "suggest",
  "keep-all",
  "fill",
  "restore",
  "undo",
] as const;
export type Act = (typeof ACTS)[number];

export interface SectionSave {
  readonly section: SectionSlug;
  readonly answers: Requisition[SectionSlug];
  readonly suggested: Suggested;
  /** The revision it was made from. */
  readonly basedOn: number;
}

/** One or more sections, saved together or not at all. */
export interface Save {
  readonly act: Act;
  readonly sections: readonly SectionSave[];
  /** Made with the form; the same save sent twice is saved once. */
  readonly saveId: string;
}

export type SaveResult =
  | { readonly status: "saved"; readonly version: number }
  /** Someone saved one of the sections in between; nothing was written. */
  | { readonly status: "conflict"; readonly section: SectionSlug }
  | { readonly status: "absent" };

/** A save of a section after the one a form was made from. */
export interface LaterSave {
  readonly revision: number;
  readonly answers: Requisition[SectionSlug];
  /** null for what the requisition was created with. */
  readonly saveId: string | null;
}

/** A section before and after a change. */
export interface SectionChange {
  readonly section: SectionSlug;
  readonly before: SavedSection;
  readonly after: SavedSection;
}

/** One line of a history: what someone saved at once, or in one section within ten minutes. */
export interface HistoryEntry {
  /** The number of the state it left; that before it is `base`. */
  readonly version: number;
  readonly base: number;
  /** What its last save was made for. */
  readonly act: Act;
  readonly by: string;
  readonly savedAt: number;
  readonly changes: readonly SectionChange[];
}

export interface HistoryPage {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** To go on with: entries up to this version. */
  readonly next: number | undefined;
}

/** What can be undone: the newest act that was made for more than saving. */
export interface LastAct {
  readonly act: Act;
  readonly version: number;
  readonly changes: readonly SectionChange[];
  /** Sections in which buttons have saved since. */
  readonly pressedIn: readonly SectionSlug[];
}

/** The page that a form is of: a section, or the brief, which has answers of several. */
export type FormPage = SectionSlug | "brief";

/** What someone has typed into a form and not saved; no one else sees it. */
export interface RecoveryCopy {
  readonly section: FormPage;
  /** The form that was typed into: two tabs keep two copies. */
  readonly form: string;
  readonly values: FormValues;
  /** The revision of its section; a brief's form says those of all sections itself. */
  readonly basedOn: number;
}

export interface KeptCopy extends RecoveryCopy {
  readonly keptAt: number;
}

/** Where to go on in a list: past the item of this change number, and this title where titles give the order. */
export interface Cursor {
  readonly towards: "after" | "before";
  readonly changeNo: number;
  readonly title: string;
}

/** How many of a list are counted, and sorted by title where words or filters found them. */
export const MOST_FOUND = 1_000;

export interface ListOptions {
  readonly limit: number;
  readonly cursor?: Cursor | undefined;
  readonly shelf?: Shelf | undefined;
  readonly approved?: boolean | undefined;
  readonly roleType?: string | undefined;
  /** Words that all have to be in its title or its answers; if none has the last of them, the beginning of one will do. */
  readonly words?: string | undefined;
  /**
   * By last change, newest first, unless asked otherwise. What words or filters found is sorted by title below
   * `MOST_FOUND`.
   */
  readonly order?: "changed" | "title" | undefined;
}

export interface Page {
  readonly items: readonly StoredRequisition[];
  readonly before: Cursor | undefined;
  readonly after: Cursor | undefined;
  /** How many there are in all; `MOST_FOUND` for as many or more. */
  readonly total: number;
  readonly order: "changed" | "title";
}
