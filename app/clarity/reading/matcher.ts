import { MOST_BETWEEN, parsePhrase } from "../../catalogue/shapes/phrase";
import { ANSWERS, cachedByText } from "./cached-by-text";
import { stem } from "./words/stem";
import { SKIPPED_IN_TEXT, type Token, tokenize } from "./words/tokens";

/** A matched phrase: its first and last token, and the entry it was added for. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  /** The tokens that match a `...`: they lie between the phrase's words but are not part of it. */
  readonly gaps: Gaps;
  readonly entries: readonly T[];
}

type Gaps = readonly (readonly [from: number, to: number])[];
const NO_GAPS: Gaps = [];

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  between?: Node<T>;
  readonly entries: T[];
}

const newNode = <T>(): Node<T> => ({ next: new Map(), entries: [] });

/** More than the number of words in texts of one trade. */
const stemOf = cachedByText(stem, { most: 50_000 });

/** The matches in a text, with its tokens. */
export interface Searched<T> {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match<T>[];
}

/**
 * Finds many phrases in one pass over the words of a text. The phrases are a tree of words, so the time grows with the
 * text and not with the number of phrases, and backtracking is limited to the length of a phrase.
 */
export class Matcher<T> {
  readonly #root = newNode<T>();
  readonly #search = cachedByText((text): Searched<T> => {
    const tokens = tokenize(text, this.skipped);
    return { tokens, matches: this.findAll(tokens) };
  }, ANSWERS);

  constructor(private readonly skipped: ReadonlySet<string> = SKIPPED_IN_TEXT) {}

  search(text: string): Searched<T> {
    return this.#search(text);
  }

  /** Adds a phrase (see `parsePhrase`) for an entry. Throws on an invalid phrase, since files are checked earlier. */
  add(phrase: string, entry: T): this {
    const variants = parsePhrase(phrase.trim());
    if (typeof variants === "string") throw new Error(variants);
    for (const slots of variants) {
      let node = this.#root;
      for (const slot of slots) {
        if (slot === "between") {
          node = node.between ??= newNode();
        } else if (slot.exact || !this.skipped.has(slot.text.toLowerCase())) {
          const key = slot.exact ? `=${slot.text.toLowerCase()}` : stemOf(slot.text);
          let next = node.next.get(key);
          if (!next) node.next.set(key, (next = newNode()));
          node = next;
        }
      }
      if (node !== this.#root && !node.entries.includes(entry)) node.entries.push(entry);
    }
    this.#search.forget();
    return this;
  }

  /** Every occurrence of every phrase, including overlapping ones, in order of their start. */
  findAll(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = [];
    for (let at = 0; at < tokens.length; at += 1) this.#step(this.#root, tokens, at, NO_GAPS, at, found);
    return found;
  }

  #step(node: Node<T>, tokens: readonly Token[], from: number, gaps: Gaps, at: number, found: Match<T>[]): void {
    const token = tokens[at];
    if (!token) return;
    const stemmed = node.next.get(stemOf(token.text));
    if (stemmed) this.#arrive(stemmed, tokens, from, gaps, at, found);
    const exact = node.next.get(`=${token.text.toLowerCase()}`);
    if (exact) this.#arrive(exact, tokens, from, gaps, at, found);
  }

  #arrive(node: Node<T>, tokens: readonly Token[], from: number, gaps: Gaps, at: number, found: Match<T>[]): void {
    if (node.entries.length > 0) found.push({ from, to: at, gaps, entries: node.entries });
    if (node.next.size > 0 && tokens[at + 1]?.before === "none") this.#step(node, tokens, from, gaps, at + 1, found);
    if (!node.between) return;
    for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next += 1) {
      if ((tokens[next]?.before ?? "sentence") === "sentence") return;
      const passed = next === at + 1 ? gaps : [...gaps, [at + 1, next - 1] as const];
      this.#step(node.between, tokens, from, passed, next, found);
    }
  }
}

/**
 * Of matches that share a word, keeps the one with the most words of its own, then the first: "product manager" leaves
 * no "product" to count. Words in the gap of a phrase are free to match: "own the product roadmap and the programs"
 * counts as both.
 */
export function longest<T>(matches: readonly Match<T>[]): Match<T>[] {
  const used = new Set<number>();
  const chosen = [...matches].sort((a, b) => ownWords(b) - ownWords(a) || a.from - b.from);
  return chosen
    .filter((match) => {
      for (let at = match.from; at <= match.to; at += 1) if (used.has(at) && !inGap(match, at)) return false;
      for (let at = match.from; at <= match.to; at += 1) if (!inGap(match, at)) used.add(at);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

const ownWords = ({ from, to, gaps }: Match<unknown>): number =>
  gaps.reduce((words, [first, last]) => words - (last - first + 1), to - from + 1);

const inGap = ({ gaps }: Match<unknown>, at: number): boolean =>
  gaps.length > 0 && gaps.some(([first, last]) => first <= at && at <= last);
