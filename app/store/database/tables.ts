import type { SectionSlug } from "../../requisition/requisition";
import type { Act, FormPage, Shelf } from "../stored";

/** One row per requisition. Times are milliseconds since 1970 UTC. */
interface RequisitionsTable {
  readonly id: string;
  readonly owner: string;
  readonly created_at: number;
  updated_at: number;
  shelf: Shelf;
  /** The title in the form used for sorting; "" for none. */
  title_key: string;
  /** 1 if someone approved the newest version. */
  approved: number;
  /** The number of its newest version. */
  version: number;
  /** Increases with each change, across all owners; also the row id in the search index. */
  change_no: number;
}

/** The current answers of a section. A section that was never saved has no row, so a new section needs no migration. */
interface SectionsTable {
  readonly requisition_id: string;
  /** A slug. Rows with a slug that this version of the code does not know are left alone. */
  readonly section: SectionSlug;
  revision: number;
  /** JSON */
  answers: string;
  /** JSON */
  suggested: string;
  saved_at: number;
}

/** Every save of every section. */
interface VersionsTable {
  readonly requisition_id: string;
  readonly section: SectionSlug;
  readonly revision: number;
  readonly author: string;
  /** null for the answers at creation */
  readonly save_id: string | null;
  readonly answers: string;
  readonly suggested: string;
  readonly saved_at: number;
  /** Counts the saves of the requisition; sections saved together share the number. */
  readonly version: number;
  /** The version before the history entry that this save belongs to; identifies the entry. */
  readonly base: number;
  readonly act: Act;
  /** 1 if a later save of the same entry replaces it. It is kept for a while, for forms that were made from it. */
  superseded: number;
}

/** Dismissed findings. A finding's id depends on its text, so changed text makes a new finding. */
interface DismissalsTable {
  readonly requisition_id: string;
  readonly finding: string;
  reason: string;
  author: string;
  dismissed_at: number;
}

/** The version of a requisition that someone approved. */
interface ApprovalsTable {
  readonly requisition_id: string;
  readonly version: number;
  readonly author: string;
  readonly approved_at: number;
}

/** The job description a requisition was made from. */
interface OriginsTable {
  readonly requisition_id: string;
  readonly text: string;
  /** JSON */
  readonly sources: string;
}

/** An owner's letterhead, which appears on every document. */
interface LetterheadsTable {
  readonly owner: string;
  organization: string;
  color: string;
  paper: string;
  logo: Uint8Array | null;
  logo_width: number | null;
  logo_height: number | null;
  style_source: Uint8Array | null;
  style_source_name: string | null;
  about: string;
  equal_opportunity: string;
  adjustments: string;
  apply: string;
  /** JSON */
  benefits: string;
  workplace: string;
  /** JSON, see `StyleLine`; null before the first decision. */
  style_lines: string | null;
  saved_at: number;
}

/** Unsaved form input. */
interface RecoveryCopiesTable {
  readonly requisition_id: string;
  readonly section: FormPage;
  readonly author: string;
  readonly form: string;
  /** JSON, see `FormValues` */
  form_values: string;
  based_on: number;
  kept_at: number;
}

/** The search terms of every requisition, by its change number. A query returns only that number. */
interface SearchTable {
  readonly rowid: number;
  readonly terms: string;
}

/** The state of the search index, in one row; the row is missing before the index is first built. */
interface SearchStateTable {
  readonly id: 1;
  made_as: number;
  /** The index covers changes up to this change number. */
  done_to: number;
}

interface MigrationsTable {
  readonly name: string;
  readonly applied_at: number;
}

/** The database as Kysely sees it. */
export interface Tables {
  requisitions: RequisitionsTable;
  sections: SectionsTable;
  versions: VersionsTable;
  dismissals: DismissalsTable;
  approvals: ApprovalsTable;
  origins: OriginsTable;
  letterheads: LetterheadsTable;
  recovery_copies: RecoveryCopiesTable;
  search: SearchTable;
  search_state: SearchStateTable;
  migrations: MigrationsTable;
}
