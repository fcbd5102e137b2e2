import type { Readiness } from "../readiness/readiness";
import { findSection, type SectionSlug } from "../requisition";

/** What a brief asks for, by section and field. */
const ASKED: { readonly [slug in SectionSlug]?: readonly string[] } = {
  role: ["title", "level", "area", "mission"],
  reporting: ["reportsTo", "reportsToFunction", "location", "workMode"],
  stakeholders: ["stakeholders"],
  metrics: ["metrics"],
  offer: ["payFrom", "payTo", "currency", "period", "places", "start"],
};

/** More than this is not a remainder, but a requisition without suggestions. */
const MOST_LATER = 4;

/** The labels of answers that an approval requires and that no question of a brief asks for; none if there are many. */
export function leftForLater(sections: readonly Pick<Readiness, "slug" | "missing">[]): string[] {
  const labels = sections.flatMap(({ slug, missing }) => {
    const { fields } = findSection(slug)!;
    const blank = missing.filter(({ gap }) => gap === undefined).map(({ field }) => field.split(".")[0]!);
    const others = [...new Set(blank)].filter((name) => !ASKED[slug]?.includes(name));
    return others.flatMap((name) => (Object.hasOwn(fields, name) ? fields[name]!.label : []));
  });
  return labels.length > MOST_LATER ? [] : labels;
}
