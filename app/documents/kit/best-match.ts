import type { Catalogue } from "../../catalogue/catalogue";
import type { Competency } from "../../catalogue/competency";
import type { Source } from "../source";
import { subjectOf } from "./subject";

/** A word that is the sign of a competency says more than one of its questions. */
const SIGN = 3;
/** Less tells nothing: two words that half of all competencies share. */
const LEAST = 2 * Math.log(2);

/**
 * The competency that a text is most about, of those given: the word families it shares with all words of a competency count, a
 * rare one in the whole catalogue more than one that many share. Undefined if none fits; the first of two that fit alike.
 */
export function bestMatch(source: Source, ids: readonly string[], text: string): string | undefined {
  const { words, rarity } = indexOf(source.catalogue);
  const all = [...subjectOf(text)];
  const score = (id: string) =>
    all.reduce((sum, one) => sum + (words.get(id)?.get(one) ?? 0) * (rarity.get(one) ?? 0), 0);
  return ids
    .map((id) => ({ id, score: score(id) }))
    .filter((one) => one.score >= LEAST)
    .sort((a, b) => b.score - a.score)[0]?.id;
}

interface Index {
  /** By competency: its word families, and how much each says. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By word family: 0 if every competency has it, more the fewer do. */
  readonly rarity: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Catalogue, Index>();

function indexOf(catalogue: Catalogue): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const words = new Map([...catalogue.competencies].map(([id, competency]) => [id, wordsOf(competency)]));
  const counts = new Map<string, number>();
  for (const own of words.values()) for (const one of own.keys()) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rarity = new Map([...counts].map(([one, n]) => [one, Math.log(words.size / n)]));
  const index = { words, rarity };
  indexes.set(catalogue, index);
  return index;
}

function wordsOf({ name, about, signs = "", questions, anchors }: Competency): ReadonlyMap<string, number> {
  const asked = questions.flatMap(({ ask, probes }) => [ask, ...probes]);
  const all = [name, about, ...asked, ...Object.values(anchors)].join(" ");
  const weighed = (text: string, weight: number) => [...subjectOf(text)].map((one) => [one, weight] as const);
  return new Map([...weighed(all, 1), ...(signs ? weighed(signs, SIGN) : [])]);
}
