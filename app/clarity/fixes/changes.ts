import { partsOf, withPart } from "../../requisition/paths";
import { EVERY_SECTION, findSection, type Requisition, type SectionSlug } from "../../requisition/requisition";
import { type Draft, suggestedAfter } from "../../requisition/suggestions/suggestions";
import type { Change, Fix } from "../finding";

/** Sets parts of a requisition to new values, as a fix button does. */
export function applyChanges(requisition: Requisition, changes: readonly Change[]): Requisition {
  return changes.reduce<Requisition>((changed, { section: slug, part, value }) => {
    const section = findSection(slug);
    if (!section) return changed;
    return { ...changed, [slug]: withPart(section, changed[slug], part, value) };
  }, requisition);
}

/**
 * Applies a fix. Returns the new draft, in which the written answers are no longer suggestions, or undefined if a
 * section rejects the change, such as when a list would get too long.
 */
export function applyFix(draft: Draft, { changes }: Pick<Fix, "changes">): Draft | undefined {
  const requisition = applyChanges(draft.requisition, changes);
  const changed = EVERY_SECTION.filter(({ slug }) => requisition[slug] !== draft.requisition[slug]);
  const fits = changed.every((section) => section.draft.safeParse(requisition[section.slug]).success);
  return fits ? { requisition, suggested: suggestedAfter(draft, requisition) } : undefined;
}

/** A button that sets one field of a row. */
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

/** A button that sets one field. */
export const fixField = (label: string, section: SectionSlug, part: string, value: unknown): Fix => ({
  label,
  changes: [{ section, part, value }],
});

interface AnyRow {
  readonly id: string;
}

/** A change that appends a row to a list, with an id that is not used in it. */
export function addRow(section: SectionSlug, list: string, row: AnyRow, given: readonly AnyRow[]): Change {
  const used = new Set(given.map(({ id }) => id));
  let id = row.id;
  for (let i = 2; used.has(id); i += 1) id = `${row.id}-${i}`;
  return { section, part: `${list}.${id}`, value: { ...row, id } };
}
