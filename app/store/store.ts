import type { Letterhead } from "../documents/letterhead";
import type { Requisition, SectionSlug, Suggested, SuggestedBySection } from "../requisition/requisition";

/** Who a stored requisition belongs to; every question names one, and the answer holds only what is theirs. */
export interface Owner {
  readonly id: string;
}

export interface SavedSection {
  readonly answers: Requisition[SectionSlug];
  readonly suggested: Suggested;
  /** 0 before the first save; each save adds one. */
  readonly revision: number;
}

export interface StoredRequisition {
  readonly id: string;
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  readonly revisions: { readonly [S in SectionSlug]: number };
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface NewRequisition {
  readonly id: string;
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  /** The text it was made from. */
  readonly origin?: ImportedFrom | undefined;
}

/** A finding that somebody put aside, and why. */
export interface Dismissal {
  readonly finding: string;
  readonly reason: string;
  /** The id of who did it. */
  readonly by: string;
  readonly at: number;
}

export interface ReviewState {
  readonly dismissals: readonly Dismissal[];
  /** The newest approval, and the version it is for: the sum of the sections' revisions. */
  readonly approval: { readonly version: number; readonly by: string; readonly at: number } | undefined;
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

export interface SectionSave {
  readonly section: SectionSlug;
  readonly answers: Requisition[SectionSlug];
  readonly suggested: Suggested;
  /** The revision the form was opened with. */
  readonly basedOn: number;
  /** Made with the form; the same save sent twice is saved once. */
  readonly saveId: string;
}

export type SaveResult =
  | { readonly status: "saved"; readonly revision: number }
  /** Somebody saved in between; nothing was written. */
  | { readonly status: "conflict"; readonly current: SavedSection; readonly savedAt: number }
  | { readonly status: "absent" };

/** Where to go on in a list: the last item seen. */
export interface Cursor {
  readonly updatedAt: number;
  readonly id: string;
}

export interface Page {
  readonly items: readonly StoredRequisition[];
  readonly next: Cursor | undefined;
}

/** The requisitions that are kept; the only module that knows SQL is behind it. Times are milliseconds since 1970 UTC. */
export interface Store {
  /** Newest change first; deleted ones are left out. */
  list(owner: Owner, options: { limit: number; after?: Cursor | undefined }): Promise<Page>;
  read(owner: Owner, id: string): Promise<StoredRequisition | undefined>;
  /** Durable when it resolves. The same id again, by the same owner, changes nothing. */
  create(owner: Owner, requisition: NewRequisition): Promise<void>;
  /** One transaction: compares the revision, then writes the section and its version. Durable when it resolves. */
  save(owner: Owner, id: string, save: SectionSave): Promise<SaveResult>;
  /** Hides a requisition; false if there is none. */
  remove(owner: Owner, id: string): Promise<boolean>;
  /** Takes a removal back; false if there is nothing to take back. */
  restore(owner: Owner, id: string): Promise<boolean>;
  /** What was dismissed and approved. */
  readReview(owner: Owner, id: string): Promise<ReviewState>;
  /** Puts a finding aside with a reason; false if there is no such requisition. */
  dismiss(owner: Owner, id: string, dismissal: { readonly finding: string; readonly reason: string }): Promise<boolean>;
  /** Brings a dismissed finding back; false if it was not dismissed. */
  bringBack(owner: Owner, id: string, finding: string): Promise<boolean>;
  /** Approves a version; a later save is a draft again. False if there is no such requisition. */
  approve(owner: Owner, id: string, version: number): Promise<boolean>;
  /** The text it was made from; undefined if it was typed. */
  readOrigin(owner: Owner, id: string): Promise<ImportedFrom | undefined>;
  /** What the owner puts on every document; plain before the first save. */
  readLetterhead(owner: Owner): Promise<Letterhead>;
  /** Durable when it resolves. */
  saveLetterhead(owner: Owner, letterhead: Letterhead): Promise<void>;
  /** Resolves if the database answers. */
  ping(): Promise<void>;
  /** Finishes what runs, writes the log back into the file and closes it. */
  close(): Promise<void>;
}
