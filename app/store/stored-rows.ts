import * as z from "zod/mini";
import {
  EVERY_SECTION,
  ORIGINS,
  type Requisition,
  type SectionSlug,
  type Suggested,
  findSection,
} from "../requisition/requisition";
import type { SavedSection, StoredRequisition } from "./store";
import { StoreError } from "./store-error";

/** A section as its row holds it. */
export interface SectionRow {
  readonly section: SectionSlug;
  readonly revision: number;
  readonly answers: string;
  readonly suggested: string;
}

/** A requisition beside one of its sections; all of these are null if no section has been saved. */
export interface JoinedRow {
  readonly id: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly section: SectionSlug | null;
  readonly revision: number | null;
  readonly answers: string | null;
  readonly suggested: string | null;
}

const suggestedSchema: z.ZodMiniType<Suggested> = z.record(z.string(), z.enum(ORIGINS));

/**
 * Reads a section's row; answers of an older shape come out in today's. A section without a row is blank at revision 0.
 * Throws a StoreError that names the requisition and the section if the row cannot be read.
 */
export function readSection(id: string, slug: SectionSlug, row: SectionRow | undefined): SavedSection {
  const draft = findSection(slug)!.draft;
  try {
    return {
      answers: draft.parse(row ? JSON.parse(row.answers) : {}) as Requisition[SectionSlug],
      suggested: row ? suggestedSchema.parse(JSON.parse(row.suggested)) : {},
      revision: row?.revision ?? 0,
    };
  } catch (error) {
    throw new StoreError(
      `The section ${slug} of requisition ${id} cannot be read from the database. Keep a copy of the database and report this with the cause.`,
      { cause: error },
    );
  }
}

/** Puts joined rows together, one requisition each, in the order they come in. */
export function readRequisitions(rows: readonly JoinedRow[]): StoredRequisition[] {
  const byId = new Map<string, JoinedRow[]>();
  for (const row of rows) {
    const sameId = byId.get(row.id);
    if (sameId) sameId.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId.values()].map(readRequisition);
}

function readRequisition(rows: readonly JoinedRow[]): StoredRequisition {
  const { id, created_at, updated_at } = rows[0]!;
  const saved = EVERY_SECTION.map(({ slug }) => {
    return [slug, readSection(id, slug, rows.find((row) => row.section === slug) as SectionRow | undefined)] as const;
  });
  const each = <T>(pick: (section: SavedSection) => T) => Object.fromEntries(saved.map(([slug, s]) => [slug, pick(s)]));
  const marked = saved.filter(([, section]) => Object.keys(section.suggested).length > 0);
  return {
    id,
    // EVERY_SECTION has each slug once, which the compiler cannot follow through Object.fromEntries.
    requisition: each((section) => section.answers) as unknown as Requisition,
    suggested: Object.fromEntries(marked.map(([slug, section]) => [slug, section.suggested])),
    revisions: each((section) => section.revision) as StoredRequisition["revisions"],
    createdAt: created_at,
    updatedAt: updated_at,
  };
}
