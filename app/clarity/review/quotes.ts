import type { RequisitionSubject } from "../rule";

/** A run of a sentence. `at` is the place of the answer that it quotes. */
export interface QuotedRun {
  readonly text: string;
  readonly strong?: true;
  readonly at?: string;
}

/** Words of an answer, and its place. */
interface Quote {
  readonly text: string;
  readonly at: string;
}

/** The most characters of an answer to quote in full. From a longer one, only the phrase is quoted. */
const MOST_LETTERS = 100;

/**
 * Quotes the answers with the most weight by `worth`, a factor for each axis, the heaviest first and each once. Quotes
 * only text that has weight.
 */
export function quotesFor(
  { receipts, passages }: Pick<RequisitionSubject, "receipts" | "passages">,
  worth: (axis: string) => number,
  most: number,
): Quote[] {
  const sums = new Map<number, { weight: number; phrase: string; heaviest: number }>();
  for (const { passage, axis, weight, phrase } of receipts) {
    const counted = weight * worth(axis);
    const sum = sums.get(passage) ?? { weight: 0, phrase, heaviest: 0 };
    const heavier = counted > sum.heaviest;
    sums.set(passage, {
      weight: sum.weight + counted,
      phrase: heavier ? phrase : sum.phrase,
      heaviest: heavier ? counted : sum.heaviest,
    });
  }
  const heaviest = [...sums].filter(([, { heaviest: counted }]) => counted > 0);
  heaviest.sort(([, a], [, b]) => b.weight - a.weight);
  return heaviest.slice(0, most).flatMap(([start, { phrase }]) => {
    const passage = passages.find((other) => other.start === start);
    if (!passage) return [];
    const whole = passage.text.trim().replace(/[.;,]$/, "");
    return [{ text: whole.length <= MOST_LETTERS && !whole.includes("\n") ? whole : phrase, at: passage.at }];
  });
}

/** The words in quotation marks; for a decision, who makes it. */
export function quote({ text, at }: Quote): QuotedRun {
  const [, decision] = /^decides: (.+)$/i.exec(text) ?? [];
  return { text: decision === undefined ? `“${text}”` : `“${decision}”, which this role decides,`, at };
}
