import { isBlank } from "../../../requisition/readiness/blank";
import { inWords, rowInWords } from "../../../requisition/fields/in-words";
import type { AnyAnswers } from "../../../requisition/paths";
import { nameRow } from "../../../requisition/fields/row-names";
import type { Section } from "../../../requisition/fields/section";
import type { Opened } from "../../shared/reading/open-requisition.server";

/** The answers of a section as text; each row of a list is one answer. */
export function answersOf({ stored, options }: Opened, section: Section, answers: AnyAnswers) {
  const suggested = stored.suggested[section.slug as keyof typeof stored.suggested] ?? {};
  return Object.entries(section.fields).flatMap(([name, field]) => {
    const label = field.label.replace(/ \(optional\)$/, "");
    if (field.kind !== "rows") {
      return [
        { path: name, label, text: inWords(field, answers[name], options), suggested: Object.hasOwn(suggested, name) },
      ];
    }
    const rows = answers[name] as (AnyAnswers & { id: string })[];
    return rows
      .map((row, i) => ({
        path: `${name}.${row.id}`,
        label: nameRow(field, i),
        text: isBlank(row) ? "" : rowInWords(field, row, options),
        suggested: Object.hasOwn(suggested, `${name}.${row.id}`),
      }))
      .filter(({ text }) => text !== "");
  });
}
