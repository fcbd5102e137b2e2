import { inWords, rowInWords } from "../../../requisition/fields/in-words";
import type { Options } from "../../../requisition/fields/options";
import type { AnyAnswers } from "../../../requisition/paths";
import { nameRow } from "../../../requisition/fields/row-names";
import type { Section } from "../../../requisition/fields/section";
import type { Overlap } from "../../../ui/wizard/saving/conflict";

type AnyRow = AnyAnswers & { readonly id: string };

/** Places where two edits differ, as returned by `merge`, with both texts. */
export function overlapsInWords(
  section: Section,
  places: readonly string[],
  mine: AnyAnswers,
  saved: AnyAnswers,
  options: Options,
): Overlap[] {
  return places.map((path) => {
    const inMine = textIn(section, mine, path, options);
    const inSaved = textIn(section, saved, path, options);
    return { path, label: labelOf(section, path, mine, saved), mine: inMine, saved: inSaved };
  });
}

/** The label of a place: "Mission", "Metric 2", "Metric 2: target". */
export function labelOf(section: Section, path: string, ...answers: readonly AnyAnswers[]): string {
  const [name = "", id, inner] = path.split(".");
  const field = section.fields[name];
  if (field?.kind !== "rows") return plain(field?.label ?? name);
  const places = answers.map((one) => (one[name] as AnyRow[]).findIndex((row) => row.id === id));
  const row = nameRow(field, places.find((at) => at >= 0) ?? 0);
  return inner === undefined ? row : `${row}: ${plain(field.fields[inner]?.label ?? inner).toLowerCase()}`;
}

const plain = (label: string): string => label.replace(/ \(optional\)$/, "");

function textIn(section: Section, answers: AnyAnswers, path: string, options: Options): string {
  const [name = "", id, inner] = path.split(".");
  const field = section.fields[name];
  if (!field) return "";
  if (field.kind !== "rows") return inWords(field, answers[name], options);
  const row = (answers[name] as AnyRow[]).find((one) => one.id === id);
  if (!row) return "";
  const asked = inner === undefined ? undefined : field.fields[inner];
  return asked ? inWords(asked, row[inner!], options) : rowInWords(field, row, options);
}
