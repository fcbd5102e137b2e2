import type { Catalogue } from "../../catalogue/catalogue";
import type { Competency } from "../../catalogue/competency";
import { stem } from "../../clarity/reading/stem";
import { contentWords } from "../../comparison/similarity";
import type { Source } from "../source";

/** A word that is the sign of a competency says more than one of its questions. */
const SIGN = 3;

/**
 * The competency that a text is most about, of those given: the stems it shares with all words of a competency count, a rare
 * one in the whole catalogue more than one that many share. The first of them if no word tells; undefined if there is none.
 */
export function bestMatch(source: Source, ids: readonly string[], text: string): string | undefined {
  const { words, rarity } = indexOf(source.catalogue);
  const stems = [...stemsOf(text)];
  const scored = ids.flatMap((id) => {
    const own = words.get(id);
    if (!own) return [];
    const score = stems.reduce((sum, one) => sum + (own.get(one) ?? 0) * (rarity.get(one) ?? 0), 0);
    return [{ id, score }];
  });
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.id;
}

interface Index {
  /** By competency: its stems, and how much each says. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By stem: 0 if every competency has it, more the fewer do. */
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
  const weighed = (text: string, weight: number) => [...stemsOf(text)].map((one) => [one, weight] as const);
  return new Map([...weighed(all, 1), ...(signs ? weighed(signs, SIGN) : [])]);
}

const stemsOf = (text: string): ReadonlySet<string> => new Set([...contentWords(text)].map(stem));
