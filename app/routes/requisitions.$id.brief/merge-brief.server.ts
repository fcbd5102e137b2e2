import { merge, takeTheirs } from "../../requisition/merge";
import type { Options } from "../../requisition/options";
import {
  EVERY_SECTION,
  type Requisition,
  type SectionSlug,
  type SuggestedBySection,
} from "../../requisition/requisition";
import type { Draft } from "../../requisition/suggestions";
import type { Overlap } from "../../ui/wizard/conflict";
import { overlapsInWords } from "../requisitions.$id.edit.$section/overlap.server";

/** What becomes of a brief and of what was saved since its page was made; see `merge`. */
export interface MergedBrief {
  readonly draft: Draft;
  /** Places that only the others changed: "role:title". */
  readonly taken: readonly string[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Puts a brief together with what is stored, section by section.
 * In: what the page was made from, if that is still kept; the answers with the brief in them; what is stored; and the places whose
 * saved text is to be taken, "role:title" each.
 */
export function mergeBrief(
  base: Draft | undefined,
  mine: Draft,
  stored: Draft,
  { theirs, options }: { readonly theirs: readonly string[]; readonly options: Options },
): MergedBrief {
  const taken: string[] = [];
  const overlaps: Overlap[] = [];
  const requisition = Object.fromEntries(
    EVERY_SECTION.map((section) => {
      const { slug } = section;
      const [own, current] = [mine.requisition[slug], stored.requisition[slug]];
      const chosen = theirs.flatMap((place) => (place.startsWith(`${slug}:`) ? place.slice(slug.length + 1) : []));
      // Without what both began from, all that differs is an overlap.
      const merged = base
        ? merge(section, base.requisition[slug], own, current)
        : { answers: own, taken: [], overlaps: merge(section, own, own, current).taken };
      const open = merged.overlaps.filter((path) => !chosen.includes(path));
      taken.push(...merged.taken.map((path) => `${slug}:${path}`));
      for (const overlap of overlapsInWords(section, open, merged.answers, current, options)) {
        overlaps.push({ ...overlap, path: `${slug}:${overlap.path}` });
      }
      return [slug, takeTheirs(section, merged.answers, current, chosen)];
    }),
  ) as unknown as Requisition;
  return { draft: { requisition, suggested: marksOf(base, mine, stored) }, taken, overlaps };
}

/** What is stored, without the marks that the brief took off, and with those that it set. */
function marksOf(base: Draft | undefined, mine: Draft, stored: Draft): SuggestedBySection {
  const slugs = EVERY_SECTION.map(({ slug }) => slug);
  const of = (draft: Draft | undefined, slug: SectionSlug) => draft?.suggested[slug] ?? {};
  return Object.fromEntries(
    slugs.map((slug) => {
      const [began, own] = [of(base, slug), of(mine, slug)];
      const left = Object.entries(of(stored, slug)).filter(
        ([path]) => Object.hasOwn(own, path) || !Object.hasOwn(began, path),
      );
      const set = Object.entries(own).filter(([path]) => !Object.hasOwn(began, path));
      return [slug, Object.fromEntries([...left, ...set])];
    }),
  );
}
