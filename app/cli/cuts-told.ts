import type { DocumentKind } from "../documents/index";
import { phraseWords } from "../documents/sentences/phrase";
import type { ReviewedSource } from "../documents/source";

/** What a document leaves out or shortens. */
export interface CutsTold {
  /** Each with the name of the document: "Job posting: Shortened to fit 650 words: leaves out 3 duties." */
  readonly sentences: readonly string[];
  /** Every text as it was answered and as it is printed, "" if it is left out. */
  readonly cuts: readonly { readonly was: string; readonly is: string }[];
}

/** What was cut so that a document keeps its length, approved or not: the pages of an approved one do not say it. */
export function cutsTold(kind: DocumentKind, source: ReviewedSource): CutsTold {
  const notices = (kind.notices?.(source) ?? []).filter(({ ofLength }) => ofLength);
  const name = phraseWords(source, "every-document", kind.name);
  return {
    sentences: notices.map(({ text }) => `${name}: ${text}`),
    cuts: notices.flatMap(({ cuts = [] }) => cuts.map(({ was, is }) => ({ was, is }))),
  };
}
