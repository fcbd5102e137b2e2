import { pairInOrder } from "../../comparison/alignment/pair-in-order";
import { contentWords, similarity } from "../../comparison/alignment/similarity";
import type { Mark } from "../blocks/document";

/** How a part of a document is recognized when two versions are merged. */
export interface Identity {
  /** Parts of different sorts never match. */
  readonly sort: string;
  /** Its name, "" for none; parts with the same name match, whatever their text. */
  readonly name: string;
  /** Its words. */
  readonly text: string;
}

/** How to merge two sequences of parts. */
interface Overlay<Part, Merged> {
  know(part: Part): Identity;
  /** Merges a part that is in both versions. */
  both(was: Part, is: Part): readonly Merged[];
  /** Marks a part that is in only one version. */
  only(part: Part, change: Mark): readonly Merged[];
}

/** Above this share of common words, two unnamed parts are the same part, edited; see comparison/alignment/align.ts. */
const HALF = 0.5;

/** Merges the parts of two versions in the order of both; removed parts come before added ones. */
export function overlaid<Part, Merged>(
  before: readonly Part[],
  after: readonly Part[],
  { know, both, only }: Overlay<Part, Merged>,
): Merged[] {
  const subject = (part: Part) => {
    const { sort, name, text } = know(part);
    let words: ReadonlySet<string> | undefined;
    // Computed only when needed: identical parts are matched by key.
    return { part, key: JSON.stringify(part), sort, name, words: () => (words ??= contentWords(text)) };
  };
  type Subject = ReturnType<typeof subject>;
  const likeness = (was: Subject, is: Subject): number => {
    if (was.key === is.key) return 2;
    if (was.sort !== is.sort) return 0;
    const shared = similarity(was.words(), is.words());
    return was.name !== "" && was.name === is.name ? 1 + shared : shared > HALF ? shared : 0;
  };
  const pairs = pairInOrder(before.map(subject), after.map(subject), ({ key }) => key, likeness);
  return pairs.flatMap(([was, is]) => {
    if (was && is) return both(was.part, is.part);
    return was ? only(was.part, "removed") : only(is.part, "added");
  });
}
