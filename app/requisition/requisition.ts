import type { AnswersOf, Fields, Section } from "./fields/section";
import { SECTIONS } from "./sections/index";

type AnySection = (typeof SECTIONS)[number];
export type SectionSlug = AnySection["slug"];
export type Answers<S extends SectionSlug = SectionSlug> =
  Extract<AnySection, { slug: S }> extends Section<S, infer F extends Fields> ? AnswersOf<F> : never;

/** One request to hire: the answers of every section, without anything that can be computed from them. */
export type Requisition = { readonly [S in SectionSlug]: Answers<S> };

/** The origin of an unconfirmed answer. */
export const ORIGINS = ["role-type", "copy", "import"] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * The answers of one section that are still suggestions: "mission" for a field, "metrics.<row id>" for a row.
 * Everything else was typed, kept or edited by the manager.
 */
export type Suggested = { readonly [path: string]: Origin };
export type SuggestedBySection = { readonly [S in SectionSlug]?: Suggested };

/** A section by its slug, without its specific types; undefined for an unknown slug. */
export function findSection(slug: string | undefined): Section<SectionSlug> | undefined {
  return (SECTIONS as readonly unknown[] as readonly Section<SectionSlug>[]).find((section) => section.slug === slug);
}

/** All sections, without their specific types, for code that treats them alike. */
export const EVERY_SECTION: readonly Section<SectionSlug>[] = SECTIONS.map((s) => findSection(s.slug)!);

/** A requisition with every answer blank. */
export function blankRequisition(): Requisition {
  return Object.fromEntries(EVERY_SECTION.map((s) => [s.slug, s.draft.parse({})])) as unknown as Requisition;
}
