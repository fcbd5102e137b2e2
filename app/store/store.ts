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

/** The requisitions that are kept; the only module that knows SQL is behind it. Times are milliseconds since 1970 UTC. */
export interface Store {
  /** One page of a shelf. A page costs the same wherever it is, and however many there are. */
  list(owner: Owner, options: ListOptions): Promise<Page>;
  /** A requisition as it is, unless it was deleted. */
  read(owner: Owner, id: string): Promise<StoredRequisition | undefined>;
  /** A requisition as it was; undefined for a version that never was, or is no longer kept. */
  readVersion(owner: Owner, id: string, version: number): Promise<StoredRequisition | undefined>;
  /** Durable when it resolves, all or none. The same id again, by the same owner, changes nothing. */
  create(owner: Owner, ...requisitions: readonly NewRequisition[]): Promise<void>;
  /**
   * One transaction: compares the revision of each section, then writes the sections and their versions. Durable when it
   * resolves. What is saved is on the open shelf again. A form that changes nothing makes no version.
   */
  save(owner: Owner, id: string, save: Save): Promise<SaveResult>;
  /** What was saved when, by whom, newest first; `upTo` a version. */
  history(owner: Owner, id: string, options: { limit: number; upTo?: number | undefined }): Promise<HistoryPage>;
  /**
   * What can be undone: the newest save, or the one before later plain saves, as long as its history entry is open.
   * Undefined if there is none.
   */
  lastAct(owner: Owner, id: string): Promise<LastAct | undefined>;
  /** What a section said at a revision; undefined if that is no longer kept. */
  readRevision(owner: Owner, id: string, section: SectionSlug, revision: number): Promise<SavedSection | undefined>;
  /** What was saved of a section after a revision, oldest first; what is no longer kept is left out. */
  savesSince(owner: Owner, id: string, section: SectionSlug, revision: number): Promise<readonly LaterSave[]>;
  /** Puts a requisition on another shelf; false if there is none, or it is there already. */
  shelve(owner: Owner, id: string, shelf: Shelf): Promise<boolean>;
  /**
   * A requisition that is not on the open shelf: that of this id, or else the one that was shelved last, if nothing was
   * created or saved since.
   */
  shelved(owner: Owner, id?: string): Promise<StoredRequisition | undefined>;
  /** Keeps what is in a form and could not be saved; false if there is no such requisition. */
  keepCopy(owner: Owner, id: string, copy: RecoveryCopy): Promise<boolean>;
  /**
   * What this person typed into forms and did not save, newest first; of one page, or of all. Unreadable copies are
   * left out.
   */
  copies(owner: Owner, id: string, section?: FormPage): Promise<readonly KeptCopy[]>;
  /** Drops the copies of these forms. */
  dropCopies(owner: Owner, id: string, section: FormPage, forms: readonly string[]): Promise<void>;
  /** What was dismissed and approved. */
  readReview(owner: Owner, id: string): Promise<ReviewState>;
  /** Every approval of these versions. */
  approvals(owner: Owner, id: string, versions: readonly number[]): Promise<readonly StoredApproval[]>;
  /** Dismisses a finding with a reason; false if there is no such requisition. */
  dismiss(owner: Owner, id: string, dismissal: { readonly finding: string; readonly reason: string }): Promise<boolean>;
  /** Brings a dismissed finding back; false if it was not dismissed. */
  restoreFinding(owner: Owner, id: string, finding: string): Promise<boolean>;
  /** Approves a version; a later save is a draft again. False if there is no such requisition. */
  approve(owner: Owner, id: string, version: number): Promise<boolean>;
  /** The text it was made from; undefined if it was typed. */
  readOrigin(owner: Owner, id: string): Promise<ImportedFrom | undefined>;
  /** What the owner puts on every document; plain before the first save. */
  readLetterhead(owner: Owner): Promise<Letterhead>;
  /** Of that what every posting says, which costs little to read; nothing before the first save. */
  readBoilerplate(owner: Owner): Promise<Boilerplate>;
  /** Durable when it resolves. */
  saveLetterhead(owner: Owner, letterhead: Letterhead): Promise<void>;
  /** Resolves if the database answers. */
  ping(): Promise<void>;
  /** Finishes what runs, writes the log back into the file and closes it. */
  close(): Promise<void>;
}
