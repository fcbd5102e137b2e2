import { type AnyAnswers, partsOf, withPart } from "../../app/requisition/paths";
import { blankRequisition, EVERY_SECTION, type Requisition } from "../../app/requisition/requisition";
import { suggest } from "../../app/requisition/suggestions/suggestions";
import { catalogue } from "./catalogue";

/** Numbers from 0 to 1; the same sequence for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A requisition without a share of its answers, chosen by `seed`: 0 removes none of them, 1 all. */
export function thinned(requisition: Requisition, share: number, seed: number): Requisition {
  const next = random(seed);
  return Object.fromEntries(
    EVERY_SECTION.map((section) => {
      const answers: AnyAnswers = requisition[section.slug];
      const kept = partsOf(section, answers).reduce<AnyAnswers>((left, { path }) => {
        if (next() >= share) return left;
        return withPart(section, left, path, undefined);
      }, answers);
      return [section.slug, kept];
    }),
  ) as unknown as Requisition;
}

/** The two examples and the starter answers of each role type, by name. */
export const FULL: readonly (readonly [name: string, requisition: Requisition])[] = [
  ...[...catalogue.examples.values()].map(({ slug, requisition }) => [slug, requisition] as const),
  ...[...catalogue.roleTypes.values()].map(
    ({ id, starter }) =>
      [id, suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type").requisition] as const,
  ),
];

/** A hundred requisitions from complete to blank, the same on each run. */
export const HUNDRED: readonly (readonly [name: string, requisition: Requisition])[] = Array.from(
  { length: 100 },
  (_, i) => {
    const [name, requisition] = FULL[i % FULL.length]!;
    const share = i / 99;
    return [`${name} without ${Math.round(share * 100)}%`, thinned(requisition, share, i + 1)] as const;
  },
);
