import * as z from "zod/mini";
import {
  EVERY_SECTION,
  ORIGINS,
  type Requisition,
  type SectionSlug,
  type Suggested,
  findSection,
} from "../../requisition/requisition";
import type { SavedSection, Shelf, StoredRequisition } from "../stored";
import { StoreError } from "../store-error";

/** A section as stored in its row. */
export interface SectionRow {
  readonly section: SectionSlug;
  readonly revision: number;
  readonly answers: string;
  readonly suggested: string;
}

/** A requisition as stored in its row. */
export interface RequisitionRow {
  readonly id: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly shelf: Shelf;
  readonly approved: number;
  readonly version: number;
}

/** A requisition joined with one of its sections, whose columns are null if none has been saved. */
export type JoinedRow = RequisitionRow & { readonly [K in keyof SectionRow]: SectionRow[K] | null };

const suggestedSchema: z.ZodMiniType<Suggested> = z.record(z.string(), z.enum(ORIGINS));

/**
 * Reads a section's row; answers of an older shape are converted. A section without a row is blank at revision 0.
 * Throws a StoreError that names the requisition and the section if the row cannot be read.
 */
export function readSection(id: string, slug: SectionSlug, row: SectionRow | undefined): SavedSection {
  try {
    return { ...read(slug, row?.answers ?? "{}", row?.suggested ?? "{}"), revision: row?.revision ?? 0 };
  } catch (error) {
    throw new StoreError(
      `The section ${slug} of requisition ${id} can’t be read from the database. Keep a copy of the database and report this with the cause.`,
      { cause: error },
    );
  }
}

type Read = Pick<SavedSection, "answers" | "suggested">;

/** Parsed sections by their stored text: each page reads forty other requisitions, and most have not changed. */
const known = new Map<string, Read>();
const MOST_KNOWN = 2_000;
const LONGEST_KNOWN = 20_000;

function read(slug: SectionSlug, answers: string, suggested: string): Read {
  const text = `${slug}\n${answers}\n${suggested}`;
  const found = known.get(text);
  if (found) return found;
  const made = frozen<Read>({
    answers: findSection(slug)!.saved.parse(JSON.parse(answers)) as Requisition[SectionSlug],
    suggested: suggestedSchema.parse(JSON.parse(suggested)),
  });
  if (text.length > LONGEST_KNOWN) return made;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
}

/** Frozen, because several requests share the value. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** Groups joined rows by requisition and keeps their order. */
export function readRequisitions(rows: readonly JoinedRow[]): StoredRequisition[] {
  const byId = new Map<string, JoinedRow[]>();
  for (const row of rows) {
    const sameId = byId.get(row.id);
    if (sameId) sameId.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId.values()].map((same) => {
    return readRequisition(same[0]!, same.filter((row) => row.section !== null) as (RequisitionRow & SectionRow)[]);
  });
}

/** Builds a requisition from its row and the rows of its sections. */
export function readRequisition(row: RequisitionRow, sections: readonly SectionRow[]): StoredRequisition {
  const saved = EVERY_SECTION.map(({ slug }) => {
    return [
      slug,
      readSection(
        row.id,
        slug,
        sections.find(({ section }) => section === slug),
      ),
    ] as const;
  });
  const each = <T>(pick: (section: SavedSection) => T) => Object.fromEntries(saved.map(([slug, s]) => [slug, pick(s)]));
  const marked = saved.filter(([, section]) => Object.keys(section.suggested).length > 0);
  return {
    id: row.id,
    // EVERY_SECTION has each slug once, but the type of Object.fromEntries does not show it.
    requisition: each((section) => section.answers) as unknown as Requisition,
    suggested: Object.fromEntries(marked.map(([slug, section]) => [slug, section.suggested])),
    revisions: each((section) => section.revision) as StoredRequisition["revisions"],
    version: row.version,
    shelf: row.shelf,
    approved: row.approved === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
