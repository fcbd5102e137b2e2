import type { SectionSlug } from "../requisition/requisition";

/** One row a requisition. Times are milliseconds since 1970 UTC. */
interface RequisitionsTable {
  readonly id: string;
  readonly owner: string;
  readonly created_at: number;
  updated_at: number;
  deleted_at: number | null;
}

/** What a section says now. A section nobody has saved has no row, so that a new section needs no migration. */
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

/** Every save of every section, for good. */
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
}

/** Findings put aside; a finding's name holds its text, so another text is another finding. */
interface DismissalsTable {
  readonly requisition_id: string;
  readonly finding: string;
  reason: string;
  author: string;
  dismissed_at: number;
}

/** The version of a requisition, as the sum of its sections' revisions, that somebody approved. */
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
  saved_at: number;
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
  migrations: MigrationsTable;
}
