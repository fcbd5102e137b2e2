import { findSection, type Requisition } from "./requisition";
import { nameRow } from "./fields/row-names";

/** The place of a finding: the section, the name of the form field, and both in words. */
export interface Place {
  readonly slug: string | undefined;
  /** "metrics.1.unit", as named in the form; undefined for a whole section. */
  readonly field: string | undefined;
  readonly where: string;
}

/** Reads the place of a finding: "metrics.metrics.<row id>.unit" is "Success metrics, metric 2: unit". */
export function placeOf(at: string, requisition: Requisition): Place {
  const [slug, name, rowId, inner] = at.split(".");
  const section = findSection(slug);
  if (!section) return { slug: undefined, field: undefined, where: "The whole requisition" };
  const field = name !== undefined && Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
  if (!field || name === undefined) return { slug, field: undefined, where: section.title };
  if (field.kind !== "rows") return { slug, field: name, where: `${section.title}: ${plain(field.label)}` };
  const rows = (requisition[section.slug] as unknown as { [list: string]: { id: string }[] })[name] ?? [];
  const index = rows.findIndex(({ id }) => id === rowId);
  if (index < 0) return { slug, field: name, where: section.title };
  const row = `${section.title}, ${lower(nameRow(field, index))}`;
  const shown = inner !== undefined && Object.hasOwn(field.fields, inner) ? field.fields[inner] : undefined;
  if (!shown) return { slug, field: `${name}.${index}`, where: row };
  return { slug, field: `${name}.${index}.${inner}`, where: `${row}: ${plain(shown.label)}` };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const plain = (label: string): string => lower(label.replace(/ \(optional\)$/, ""));
