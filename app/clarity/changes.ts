import { partsOf, withPart } from "../requisition/paths";
import { findSection, type Requisition, type SectionSlug } from "../requisition/requisition";
import type { Change, Fix } from "./finding";

/** Gives the parts of a requisition other values, as the button of a finding promises. */
export function applyChanges(requisition: Requisition, changes: readonly Change[]): Requisition {
  return changes.reduce<Requisition>((changed, { section: slug, part, value }) => {
    const section = findSection(slug);
    if (!section) return changed;
    return { ...changed, [slug]: withPart(section, changed[slug], part, value) };
  }, requisition);
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
