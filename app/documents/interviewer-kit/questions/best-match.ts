import type { Catalogue } from "../../../catalogue/catalogue";
import type { Competency } from "../../../catalogue/shapes/competency";
import { oncePer } from "../../../requisition/once-per";
import type { Source } from "../../source";
import { subjectOf } from "./subject";

/** The weight of a word that is a sign of a competency; a word from its questions has less. */
const SIGN = 3;
/** The weight at which a word counts by itself: at most a fifth of all competencies have it, or it is a sign. */
const DISTINCTIVE = Math.log(5);
/** The lowest score of a match: two words that a sixth of all competencies share. */
const LEAST = 2 * Math.log(6);

/**
 * Returns the competency, among those given, that a text is most about. The score is the sum of shared word families;
 * words that are rare in the catalogue weigh more. Undefined if none fits or only common words match; of two equal
 * ones, the first. "Why leave where you are?" matches none, although one mentions people who leave. A single word is
 * chance, unless it is a sign.
 */
export function bestMatch(source: Source, ids: readonly string[], text: string): string | undefined {
  const { words, rarity } = indexOf(source.catalogue);
  const all = [...subjectOf(text)];
  const sharedWith = (id: string): Shared[] =>
    all.map((one) => {
      const weight = words.get(id)?.get(one) ?? 0;
      return { score: weight * (rarity.get(one) ?? 0), isSign: weight === SIGN };
    });
  const isMatch = (shared: readonly Shared[]) => {
    const distinctive = shared.filter(({ score }) => score >= DISTINCTIVE);
    return (distinctive.length > 1 || distinctive.some(({ isSign }) => isSign)) && sumOf(distinctive) >= LEAST;
  };
  return ids
    .map((id) => ({ id, shared: sharedWith(id) }))
    .filter(({ shared }) => isMatch(shared))
    .sort((a, b) => sumOf(b.shared) - sumOf(a.shared))[0]?.id;
}

/** A word shared with a competency, and its weight. */
interface Shared {
  readonly score: number;
  readonly isSign: boolean;
}

const sumOf = (shared: readonly Shared[]): number => shared.reduce((sum, { score }) => sum + score, 0);

/** The competency of a round that a text belongs to: the only one that the round rates, or the best match. */
export const competencyFor = (source: Source, tested: readonly string[], text: string): string | undefined =>
  tested.length === 1 ? tested[0] : bestMatch(source, tested, text);

interface Index {
  /** By competency: its word families and their weights. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By word family: 0 if every competency has it, higher the fewer do. */
  readonly rarity: ReadonlyMap<string, number>;
}

const indexOf = oncePer((catalogue: Catalogue): Index => {
  const words = new Map([...catalogue.competencies].map(([id, competency]) => [id, wordsOf(competency)]));
  const counts = new Map<string, number>();
  for (const own of words.values()) for (const one of own.keys()) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rarity = new Map([...counts].map(([one, n]) => [one, Math.log(words.size / n)]));
  return { words, rarity };
});

function wordsOf({ name, about, signs = "", questions, anchors }: Competency): ReadonlyMap<string, number> {
  const asked = questions.flatMap(({ ask, probes }) => [ask, ...probes]);
  const all = [name, about, ...asked, ...Object.values(anchors)].join(" ");
  const weighed = (text: string, weight: number) => [...subjectOf(text)].map((one) => [one, weight] as const);
  return new Map([...weighed(all, 1), ...(signs ? weighed(signs, SIGN) : [])]);
}
