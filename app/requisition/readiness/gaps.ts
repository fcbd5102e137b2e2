import { mapTexts } from "../texts/map-texts";
import type { AnyAnswers } from "../paths";
import { placeOf } from "../place";
import { toProblems } from "../forms/problems";
import { EVERY_SECTION, type Requisition, type SectionSlug } from "../requisition";
import type { Section } from "../fields/section";
import { slotsIn, withSlotsFilled } from "./slots";

/** An unfilled slot, by name, and every place where it appears. */
export interface Gap {
  readonly name: string;
  readonly places: readonly GapPlace[];
}

export interface GapPlace {
  readonly section: SectionSlug;
  /** The form field: "metrics.0.unit". */
  readonly field: string;
  /** "Success metrics, metric 1: unit" */
  readonly where: string;
  /** The line around the slot. The slot is `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The values for slots, by name. */
export type GapValues = ReadonlyMap<string, string>;

/** The gaps of a requisition, in the order of its sections. Slots with the same name are one gap. */
export function gapsIn(requisition: Requisition): Gap[] {
  const gaps = new Map<string, GapPlace[]>();
  for (const { slug, fields } of EVERY_SECTION) {
    mapTexts(fields, requisition[slug], (text, { at, field }) => {
      for (const { name, start, end } of slotsIn(text)) {
        const { where } = placeOf(`${slug}.${at}`, requisition);
        const from = text.lastIndexOf("\n", start) + 1;
        const line = text.slice(from).split("\n", 1)[0]!;
        const place = { section: slug, field, where, text: line, start: start - from, end: end - from };
        gaps.set(name, [...(gaps.get(name) ?? []), place]);
      }
      return text;
    });
  }
  return [...gaps].map(([name, places]) => ({ name, places }));
}

/** A section's answers with their slots filled, see `withSlotsFilled`. */
export const withGapsFilled = ({ fields }: Section, answers: AnyAnswers, values: GapValues): AnyAnswers =>
  mapTexts(fields, answers, (text) => withSlotsFilled(text, values));

export interface GapProblem {
  /** The name of the gap. */
  readonly name: string;
  readonly message: string;
}

/** What is wrong with a value by itself, and what to write; undefined if nothing is. */
export function problemOfValue(value: string): string | undefined {
  if (/[\n\r]/.test(value)) return "Write this in one line";
  if (/[[\]]/.test(value)) return "Write this without square brackets. They mark gaps to fill in";
  return undefined;
}

/**
 * Fills gaps everywhere. Out: the new requisition, or the values that do not fit, each at the longest value in the
 * field that rejects it.
 */
export function fillGaps(
  requisition: Requisition,
  values: GapValues,
): { readonly filled: Requisition } | { readonly problems: readonly GapProblem[] } {
  const gaps = gapsIn(requisition).filter(({ name }) => values.has(name));
  const problems: GapProblem[] = [];
  const sections = EVERY_SECTION.map((section) => {
    const answers = withGapsFilled(section, requisition[section.slug], values);
    const read = section.draft.safeParse(answers);
    if (read.success) return [section.slug, read.data];
    for (const { field, message } of toProblems(section, read.error.issues)) {
      const isIn = (place: GapPlace) => place.section === section.slug && place.field === field;
      const [gap] = gaps
        .filter(({ places }) => places.some(isIn))
        .sort((a, b) => values.get(b.name)!.length - values.get(a.name)!.length);
      const place = gap?.places.find(isIn);
      if (gap && place) problems.push({ name: gap.name, message: `This doesn’t fit in ${place.where}. ${message}` });
    }
    return [section.slug, answers];
  });
  return problems.length > 0 ? { problems } : { filled: Object.fromEntries(sections) as Requisition };
}
