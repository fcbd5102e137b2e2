import type { FormValues } from "../requisition/forms/form";
import type { Requisition, SectionSlug, Suggested, SuggestedBySection } from "../requisition/requisition";

/** The owner of stored requisitions; every query names one and returns only their data. */
export interface Owner {
  readonly id: string;
}

export interface SavedSection {
  readonly answers: Requisition[SectionSlug];
  readonly suggested: Suggested;
  /** 0 before the first save; each save adds one. */
  readonly revision: number;
}

/** The place of a requisition: in the list, archived, or deleted and still restorable. */
export const SHELVES = ["open", "archived", "deleted"] as const;
export type Shelf = (typeof SHELVES)[number];

export interface StoredRequisition {
  readonly id: string;
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  readonly revisions: { readonly [S in SectionSlug]: number };
  /** Identifies this state permanently: 1 at creation, and one more with each save. */
  readonly version: number;
  readonly shelf: Shelf;
  /** True if this exact version was approved. */
  readonly approved: boolean;
  readonly createdAt: number;
  /** When this version was saved. */
  readonly updatedAt: number;
}

export interface NewRequisition {
  readonly id: string;
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  /** The text it was imported from. */
  readonly origin?: ImportedFrom | undefined;
}

/** A dismissed finding and the reason. */
export interface Dismissal {
  readonly finding: string;
  readonly reason: string;
  /** The id of the author. */
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
  /** The newest approval. */
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
 * The purpose of a save. "save" and "brief" only save what was typed into a section or a brief. "press" is a save by a
 * button of a section, such as moving a row.
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
  /** The revision that the answers were edited from. */
  readonly basedOn: number;
}

/** One or more sections, saved together or not at all. */
export interface Save {
  readonly act: Act;
  readonly sections: readonly SectionSave[];
  /** Created with the form; sending the same save twice saves it once. */
  readonly saveId: string;
}

export type SaveResult =
  | { readonly status: "saved"; readonly version: number }
  /** One of the sections was saved in between; nothing was written. */
  | { readonly status: "conflict"; readonly section: SectionSlug }
  | { readonly status: "absent" };

/** A save of a section after the one a form was made from. */
export interface LaterSave {
  readonly revision: number;
  readonly answers: Requisition[SectionSlug];
  /** null for the answers at creation. */
  readonly saveId: string | null;
}

/** A section before and after a change. */
export interface SectionChange {
  readonly section: SectionSlug;
  readonly before: SavedSection;
  readonly after: SavedSection;
}

/** One line of a history: a save, or the saves of one author in one section within ten minutes. */
export interface HistoryEntry {
  /** The version that the entry ends with; `base` is the version before it. */
  readonly version: number;
  readonly base: number;
  /** The act of its last save. */
  readonly act: Act;
  readonly by: string;
  readonly savedAt: number;
  readonly changes: readonly SectionChange[];
}

export interface HistoryPage {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** To continue: entries up to this version. */
  readonly next: number | undefined;
}

/** The act that can be undone: the newest one that did more than save. */
export interface LastAct {
  readonly act: Act;
  readonly version: number;
  readonly changes: readonly SectionChange[];
  /** Sections that buttons have saved since. */
  readonly pressedIn: readonly SectionSlug[];
}

/** The page of a form: a section, or the brief, which has answers of several sections. */
export type FormPage = SectionSlug | "brief";

/** Unsaved form input; only its author can see it. */
export interface RecoveryCopy {
  readonly section: FormPage;
  /** The form that was edited: two tabs keep two copies. */
  readonly form: string;
  readonly values: FormValues;
  /** The revision of its section; a brief's form carries the revisions of all sections itself. */
  readonly basedOn: number;
}

export interface KeptCopy extends RecoveryCopy {
  readonly keptAt: number;
}

/** Where a list continues: after the item with this change number, and this title if the order is by title. */
export interface Cursor {
  readonly towards: "after" | "before";
  readonly changeNo: number;
  readonly title: string;
}

/** The maximum number of results that are counted, and that are sorted by title after a search or filter. */
export const MOST_FOUND = 1_000;

export interface ListOptions {
  readonly limit: number;
  readonly cursor?: Cursor | undefined;
  readonly shelf?: Shelf | undefined;
  readonly approved?: boolean | undefined;
  readonly roleType?: string | undefined;
  /**
   * Words that all have to appear in the title or the answers; if nothing matches the last one, it is used as a prefix.
   */
  readonly words?: string | undefined;
  /**
   * By last change, newest first, unless set otherwise. Results of a search or filter are sorted by title only below
   * `MOST_FOUND`.
   */
  readonly order?: "changed" | "title" | undefined;
}

export interface Page {
  readonly items: readonly StoredRequisition[];
  readonly before: Cursor | undefined;
  readonly after: Cursor | undefined;
  /** The total number of results; `MOST_FOUND` for that many or more. */
  readonly total: number;
  readonly order: "changed" | "title";
}
