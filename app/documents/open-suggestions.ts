import { splitPath } from "../requisition/paths";
import { EVERY_SECTION, type SectionSlug } from "../requisition/requisition";
import type { Block, Text } from "./document";
import type { Source } from "./source";
import { count } from "./wording";

/** Says which answers of these sections nobody has confirmed, so that a document never carries them silently. */
export function openSuggestions({ suggested }: Source, slugs: readonly SectionSlug[]): Block[] {
  let sum = 0;
  const items = EVERY_SECTION.filter(({ slug }) => slugs.includes(slug)).flatMap((section): Text[] => {
    const paths = Object.keys(suggested[section.slug] ?? {});
    sum += paths.length;
    if (paths.length === 0) return [];
    const fields = paths.map((path) => splitPath(path)[0]);
    const names = [...new Set(fields)].map((name) => {
      const field = section.fields[name];
      const label = field?.label.replace(/ \(optional\)$/, "") ?? name;
      return field?.kind === "rows" ? `${label} (${fields.filter((other) => other === name).length})` : label;
    });
    return [[{ text: `${section.title}: `, strong: true }, { text: names.join(", ") }]];
  });
  if (items.length === 0) return [];
  const title = `Draft: ${count(sum, "answer")} suggested and not confirmed yet, marked with a dotted underline`;
  return [{ type: "callout", tone: "draft", title, items }];
}
