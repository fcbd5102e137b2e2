import { merge, withTheirs } from "../../../requisition/changes/merge";
import type { Options } from "../../../requisition/fields/options";
import { answerAt, sameAnswer } from "../../../requisition/paths";
import {
  EVERY_SECTION,
  type Requisition,
  type SectionSlug,
  type SuggestedBySection,
} from "../../../requisition/requisition";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import type { Overlap } from "../../../ui/wizard/saving/conflict";
import { overlapsInWords } from "../../shared/saving/overlap.server";
import type { KnownBrief } from "./known-brief.server";

/** A brief merged with what was saved since its page was made; see `merge`. */
export interface MergedBrief {
  readonly draft: Draft;
  /** Places that only the others changed: "role:title". */
  readonly theirs: readonly string[];
  /** Places that both changed; the draft has the form's answers there. */
  readonly overlaps: readonly Overlap[];
}

interface Chosen {
  /** Places where the user chose the saved text: "role:title". */
  readonly theirs: readonly string[];
  /** What was stored when both texts were shown; `theirs` only applies where that has not changed since. */
  readonly seen: Draft | undefined;
}

/** Merges a brief with what is stored, section by section. `mine` is the known draft with the form's answers. */
export function mergeBrief(
  known: KnownBrief,
  mine: Draft,
  stored: Draft,
  { theirs, seen, options }: Chosen & { readonly options: Options },
): MergedBrief {
  const fromOthers: string[] = [];
  const overlaps: Overlap[] = [];
  const sections = EVERY_SECTION.map((section) => {
    const { slug } = section;
    const [own, current] = [mine.requisition[slug], stored.requisition[slug]];
    const chosen = theirs.flatMap((place) => (place.startsWith(`${slug}:`) ? place.slice(slug.length + 1) : []));
    // Without a common base, every difference is an overlap.
    const merged = known.lost.has(slug)
      ? { answers: own, theirs: [], overlaps: merge(section, own, own, current).theirs }
      : merge(section, known.draft.requisition[slug], own, current);
    const isOpen = (place: string): boolean =>
      !chosen.includes(place) &&
      !(seen && sameAnswer(answerAt(seen.requisition[slug], place), answerAt(current, place)));
    const open = merged.overlaps.filter(isOpen);
    fromOthers.push(...merged.theirs.map((place) => `${slug}:${place}`));
    for (const overlap of overlapsInWords(section, open, merged.answers, current, options)) {
      overlaps.push({ ...overlap, path: `${slug}:${overlap.path}` });
    }
    return [slug, withTheirs(section, merged.answers, current, chosen)];
  });
  const requisition = Object.fromEntries(sections) as unknown as Requisition;
  return { draft: { requisition, suggested: marksOf(known.draft, mine, stored) }, theirs: fromOthers, overlaps };
}

/** The merged draft without the overlaps: where both sides changed an answer, the stored one is kept. */
export function aroundOverlaps({ draft, overlaps }: MergedBrief, stored: Draft): Draft {
  const sections = EVERY_SECTION.map((section) => {
    const { slug } = section;
    const places = overlaps.flatMap(({ path }) => (path.startsWith(`${slug}:`) ? path.slice(slug.length + 1) : []));
    return [slug, withTheirs(section, draft.requisition[slug], stored.requisition[slug], places)];
  });
  return { ...draft, requisition: Object.fromEntries(sections) as Requisition };
}

/** The stored marks without those that the brief removed, and with those that it set. */
function marksOf(known: Draft, mine: Draft, stored: Draft): SuggestedBySection {
  const of = (draft: Draft, slug: SectionSlug) => draft.suggested[slug] ?? {};
  return Object.fromEntries(
    EVERY_SECTION.map(({ slug }) => {
      const [began, own] = [of(known, slug), of(mine, slug)];
      const left = Object.entries(of(stored, slug)).filter(
        ([path]) => Object.hasOwn(own, path) || !Object.hasOwn(began, path),
      );
      const set = Object.entries(own).filter(([path]) => !Object.hasOwn(began, path));
      return [slug, Object.fromEntries([...left, ...set])];
    }),
  );
}
