import { partsOf, withPart } from "../../requisition/paths";
import { EVERY_SECTION, findSection, type Requisition, type SectionSlug } from "../../requisition/requisition";
import { type Draft, suggestedAfter } from "../../requisition/suggestions/suggestions";
import type { Change, Fix } from "../finding";

/** Gives the parts of a requisition other values, as the button of a finding promises. */
export function applyChanges(requisition: Requisition, changes: readonly Change[]): Requisition {
  return changes.reduce<Requisition>((changed, { section: slug, part, value }) => {
    const section = findSection(slug);
    if (!section) return changed;
    return { ...changed, [slug]: withPart(section, changed[slug], part, value) };
  }, requisition);
}

/**
 * Does what a button says.
 * Out: the draft after it, in which what the button wrote is no suggestion anymore; undefined if a section refuses it,
 * such as a list that would grow too long.
 */
export function applyFix(draft: Draft, { changes }: Pick<Fix, "changes">): Draft | undefined {
  const requisition = applyChanges(draft.requisition, changes);
  const changed = EVERY_SECTION.filter(({ slug }) => requisition[slug] !== draft.requisition[slug]);
  const fits = changed.every((section) => section.draft.safeParse(requisition[section.slug]).success);
  return fits ? { requisition, suggested: suggestedAfter(draft, requisition) } : undefined;
}

/** A button that gives one field of a row another value. */
export function fixRow(
  label: string,
  requisition: Requisition,
  section: SectionSlug,
  part: string,
  fields: { readonly [field: string]: unknown },
): Fix {
  const row = partsOf(findSection(section)!, requisition[section]).find(({ path }) => path === part)?.value;
  return { label, changes: [{ section, part, value: { ...(row as object), ...fields } }] };
}

/** A button that gives one field another value. */
export const fixField = (label: string, section: SectionSlug, part: string, value: unknown): Fix => ({
  label,
  changes: [{ section, part, value }],
});

interface AnyRow {
  readonly id: string;
}

/** A change that adds a row to the given ones of its list, by an id that none of them has. */
export function addRow(section: SectionSlug, list: string, row: AnyRow, given: readonly AnyRow[]): Change {
  const used = new Set(given.map(({ id }) => id));
  let id = row.id;
  for (let i = 2; used.has(id); i += 1) id = `${row.id}-${i}`;
  return { section, part: `${list}.${id}`, value: { ...row, id } };
}
