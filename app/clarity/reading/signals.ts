import type { Axis } from "../../catalogue/shapes/axis";
import { type Match, Matcher, longest } from "./matcher";
import type { Passage } from "./passage";
import type { Token } from "./words/tokens";

/** A phrase that counted: its axis, its weight, and its place in the whole text. */
export interface Receipt {
  readonly axis: string;
  readonly phrase: string;
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Offset of its passage. Phrases in one passage belong together. */
  readonly passage: number;
  /** The location of the passage, as in `Passage`. */
  readonly at: string;
}

interface Signal {
  readonly axis: string;
  readonly weight: number;
}

type Entry = Signal | "shield" | "negation";

/** Finds the phrases that count, prepared once from `templates/`. */
export class SignalFinder {
  readonly #matcher = new Matcher<Entry>();

  /**
   * In: the axes; the names of role types and similar names, whose words do not count ("works with product managers");
   * the phrases after which a sentence says what the job is not; and the factor for a repeated phrase.
   */
  constructor(
    axes: readonly Axis[],
    names: readonly string[],
    negations: readonly string[],
    readonly repeated: number,
  ) {
    for (const axis of axes) {
      for (const { weight, phrases } of axis.signals) {
        for (const phrase of phrases) this.#matcher.add(phrase, { axis: axis.id, weight });
      }
      for (const phrase of axis.except) this.#matcher.add(phrase, "shield");
    }
    for (const name of names) this.#matcher.add(name, "shield");
    for (const phrase of negations) this.#matcher.add(phrase, "negation");
  }

  /** The phrases of the passages that count, in text order. `counts` is the factor for each kind of passage. */
  find(passages: readonly Passage[], counts: ReadonlyMap<string, number>): Receipt[] {
    const seen = new Map<string, number>();
    return passages.flatMap((passage) => {
      const factor = counts.get(passage.kind) ?? 0;
      return factor === 0 ? [] : this.#inPassage(passage, factor, seen);
    });
  }

  #inPassage(passage: Passage, factor: number, seen: Map<string, number>): Receipt[] {
    const { tokens, matches } = this.#matcher.search(passage.text);
    let deniedUntil = -1;
    const receipts: Receipt[] = [];
    for (const match of longest(matches)) {
      if (match.entries.includes("negation")) deniedUntil = sentenceEnd(tokens, match.to);
      if (match.from <= deniedUntil || match.entries.some((entry) => typeof entry === "string")) continue;
      if (isInName(tokens, match)) continue;
      const [start, end] = [tokens[match.from]!.start, tokens[match.to]!.end];
      const phrase = passage.text.slice(start, end).replace(/\s+/g, " ");
      for (const entry of heaviestByAxis(match.entries)) {
        const key = `${entry.axis} ${phrase.toLowerCase()}`;
        const times = seen.get(key) ?? 0;
        seen.set(key, times + 1);
        const weight = round(entry.weight * factor * this.repeated ** Math.min(times, 10));
        if (weight === 0) continue;
        receipts.push({
          axis: entry.axis,
          phrase,
          start: passage.start + start,
          end: passage.start + end,
          weight,
          passage: passage.start,
          at: passage.at,
        });
      }
    }
    return receipts;
  }
}

/** "hire" and "hiring" are one word here: phrases that end in the same stems count once for an axis. */
function heaviestByAxis(entries: readonly Entry[]): Iterable<Signal> {
  const heaviest = new Map<string, Signal>();
  for (const entry of entries) {
    if (typeof entry !== "string" && entry.weight > (heaviest.get(entry.axis)?.weight ?? 0))
      heaviest.set(entry.axis, entry);
  }
  return heaviest.values();
}

/** Rounds to hundredths, so that the printed numbers add up to the printed total on any machine. */
export const round = (weight: number): number => Math.round(weight * 100) / 100;

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at + 1 < tokens.length && tokens[at + 1]!.before !== "sentence") at += 1;
  return at;
}

/**
 * True for one word that is part of a proper name, as in "the Digital Analytics Program": it has capitalized words next
 * to it in a sentence.
 */
function isInName(tokens: readonly Token[], { from, to }: Match<unknown>): boolean {
  const token = tokens[from]!;
  if (from !== to || !token.capital || token.before !== "none") return false;
  const before = tokens[from - 1];
  return before !== undefined && before.capital && before.text.length > 1;
}
