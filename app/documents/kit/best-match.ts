import type { Competency } from "../../catalogue/competency";
import { contentWords } from "../../comparison/similarity";
import type { Source } from "../source";

/**
 * The competency that a text is most about, of those a round rates: words that few of them share count for more. The first
 * of them if no word tells; undefined if there is none.
 */
export function bestMatch(source: Source, ids: readonly string[], text: string): string | undefined {
  const known = ids.flatMap((id) => {
    const competency = source.catalogue.competencies.get(id);
    return competency ? [{ id, words: wordsOf(competency) }] : [];
  });
  const words = [...contentWords(text)];
  const scored = known.map(({ id, words: own }) => {
    const shared = words.filter((word) => own.has(word));
    return { id, score: shared.reduce((sum, word) => sum + 1 / known.filter((one) => one.words.has(word)).length, 0) };
  });
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.id;
}

function wordsOf({ name, about, questions, anchors }: Competency): ReadonlySet<string> {
  const asked = questions.flatMap(({ ask, probes }) => [ask, ...probes]);
  return contentWords([name, about, ...asked, ...Object.values(anchors)].join(" "));
}
