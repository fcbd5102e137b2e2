import type { SectionSlug } from "../../requisition/requisition";
import type { Act, FormPage, Shelf } from "../stored";

/** One row a requisition. Times are milliseconds since 1970 UTC. */
interface RequisitionsTable {
  readonly id: string;
  readonly owner: string;
  readonly created_at: number;
  updated_at: number;
  shelf: Shelf;
  /** The title as it is sorted; "" for none. */
  title_key: string;
  /** 1 if someone approved the newest version. */
  approved: number;
  /** The number of its newest version. */
  version: number;
  /** Larger for what was changed later, across all owners; its row in the search index. */
  change_no: number;
}

/** What a section says now. A section no one has saved has no row, so that a new section needs no migration. */
interface SectionsTable {
  readonly requisition_id: string;
  /** A slug; one this version of the code does not know is left alone. */
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
  /** null for what the requisition was created with */
  readonly save_id: string | null;
  readonly answers: string;
  readonly suggested: string;
  readonly saved_at: number;
  /** Counts the saves of the requisition; sections that were saved together have the same. */
  readonly version: number;
  /** The version before the entry of the history that this save belongs to; names the entry. */
  readonly base: number;
  readonly act: Act;
  /** 1 if a later save of the same entry covers it: it is kept for a while, for forms that were made from it. */
  superseded: number;
}

/** Dismissed findings; a finding's id depends on its text, so another text is another finding. */
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

/** What an owner puts on every document. */
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
  /** JSON, see `StyleLine`; null before anybody decided. */
  style_lines: string | null;
  saved_at: number;
}

/** What people typed into forms and have not saved. */
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

/** The terms of every requisition, by its change number. It can be matched, and gives nothing back but that number. */
interface SearchTable {
  readonly rowid: number;
  readonly terms: string;
}

/** How the search index was made, and how far; its one row is missing before it was made at all. */
interface SearchStateTable {
  readonly id: 1;
  made_as: number;
  /** The change number up to which it includes earlier changes. */
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
