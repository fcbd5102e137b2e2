import type { Letterhead } from "../documents/letterhead";
import type { Boilerplate } from "../requisition/boilerplate/boilerplate";
import type { SectionSlug } from "../requisition/requisition";
import type {
  FormPage,
  HistoryPage,
  ImportedFrom,
  KeptCopy,
  LastAct,
  LaterSave,
  ListOptions,
  NewRequisition,
  Owner,
  Page,
  RecoveryCopy,
  ReviewState,
  StoredApproval,
  Save,
  SavedSection,
  SaveResult,
  Shelf,
  StoredRequisition,
} from "./stored";

/** Stores requisitions. Only the code behind this interface uses SQL. Times are milliseconds since 1970 UTC. */
export interface Store {
  /** One page of a shelf. The cost does not depend on the page or the number of requisitions. */
  list(owner: Owner, options: ListOptions): Promise<Page>;
  /** The current state of a requisition; undefined if it does not exist or was deleted. */
  read(owner: Owner, id: string): Promise<StoredRequisition | undefined>;
  /** A requisition at a version; undefined if there is no such version, or it is no longer kept. */
  readVersion(owner: Owner, id: string, version: number): Promise<StoredRequisition | undefined>;
  /** Durable when it resolves, all or none. Repeating an id of the same owner changes nothing. */
  create(owner: Owner, ...requisitions: readonly NewRequisition[]): Promise<void>;
  /**
   * Saves in one transaction: compares the revision of each section, then writes the sections and their versions.
   * Durable when it resolves. A saved requisition moves back to the open shelf. A form without changes makes no
   * version.
   */
  save(owner: Owner, id: string, save: Save): Promise<SaveResult>;
  /** The saves with their time and author, newest first; `upTo` is a version. */
  history(owner: Owner, id: string, options: { limit: number; upTo?: number | undefined }): Promise<HistoryPage>;
  /**
   * The act that can be undone: the newest save, or one followed only by plain saves while its history entry is open.
   * Undefined if there is none.
   */
  lastAct(owner: Owner, id: string): Promise<LastAct | undefined>;
  /** The answers of a section at a revision; undefined if no longer kept. */
  readRevision(owner: Owner, id: string, section: SectionSlug, revision: number): Promise<SavedSection | undefined>;
  /** The saves of a section after a revision, oldest first; those no longer kept are left out. */
  savesSince(owner: Owner, id: string, section: SectionSlug, revision: number): Promise<readonly LaterSave[]>;
  /** Moves a requisition to another shelf; false if it does not exist or is already there. */
  shelve(owner: Owner, id: string, shelf: Shelf): Promise<boolean>;
  /**
   * A requisition that is not on the open shelf: the one with this id, or else the last one that was shelved, if
   * nothing was created or saved since.
   */
  shelved(owner: Owner, id?: string): Promise<StoredRequisition | undefined>;
  /** Keeps form input that could not be saved; false if there is no such requisition. */
  keepCopy(owner: Owner, id: string, copy: RecoveryCopy): Promise<boolean>;
  /** This person's unsaved form input, newest first; of one page, or of all. Unreadable copies are left out. */
  copies(owner: Owner, id: string, section?: FormPage): Promise<readonly KeptCopy[]>;
  /** Drops the copies of these forms. */
  dropCopies(owner: Owner, id: string, section: FormPage, forms: readonly string[]): Promise<void>;
  /** The dismissals and the newest approval. */
  readReview(owner: Owner, id: string): Promise<ReviewState>;
  /** Every approval of these versions. */
  approvals(owner: Owner, id: string, versions: readonly number[]): Promise<readonly StoredApproval[]>;
  /** Dismisses a finding with a reason; false if there is no such requisition. */
  dismiss(owner: Owner, id: string, dismissal: { readonly finding: string; readonly reason: string }): Promise<boolean>;
  /** Restores a dismissed finding; false if it was not dismissed. */
  restoreFinding(owner: Owner, id: string, finding: string): Promise<boolean>;
  /** Approves a version; a later save makes it a draft again. False if there is no such requisition. */
  approve(owner: Owner, id: string, version: number): Promise<boolean>;
  /** The text it was imported from; undefined if it was not imported. */
  readOrigin(owner: Owner, id: string): Promise<ImportedFrom | undefined>;
  /** The owner's letterhead; the default before the first save. */
  readLetterhead(owner: Owner): Promise<Letterhead>;
  /** Only the texts of every posting, which are quick to read; empty before the first save. */
  readBoilerplate(owner: Owner): Promise<Boilerplate>;
  /** Durable when it resolves. */
  saveLetterhead(owner: Owner, letterhead: Letterhead): Promise<void>;
  /** Resolves if the database answers. */
  ping(): Promise<void>;
  /** Waits for running work, writes the log back into the file and closes it. */
  close(): Promise<void>;
}
