import { pairInOrder } from "../../comparison/alignment/pair-in-order";
import { contentWords, similarity } from "../../comparison/alignment/similarity";
import type { Mark } from "../blocks/document";

/** What a part of a document is known by when two versions are laid over each other. */
export interface Identity {
  /** Parts of different sorts are never the same part. */
  readonly sort: string;
  /** What it is called, "" for nothing; two that are called the same are the same part, whatever else they say. */
  readonly name: string;
  /** What it says. */
  readonly text: string;
}

/** How to make one sequence of parts out of two. */
interface Overlay<Part, Merged> {
  know(part: Part): Identity;
  /** The same part in both versions. */
  both(was: Part, is: Part): readonly Merged[];
  /** What only one version has. */
  only(part: Part, change: Mark): readonly Merged[];
}

/** Above this share of words two parts of no name are one that was edited, as in comparison/alignment/align.ts. */
const HALF = 0.5;

/** Lays the parts of two versions over each other, the order of both kept; what was removed stands before what was added. */
export function overlaid<Part, Merged>(
  before: readonly Part[],
  after: readonly Part[],
  { know, both, only }: Overlay<Part, Merged>,
): Merged[] {
  const subject = (part: Part) => {
    const { sort, name, text } = know(part);
    let words: ReadonlySet<string> | undefined;
    // What is the same in both versions is not asked for its words.
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
