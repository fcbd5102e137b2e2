import type { DocumentKind } from "../documents/index";
import { phraseWords } from "../documents/sentences/phrase";
import type { ReviewedSource } from "../documents/source";
import { noticesFor } from "../documents/write-document";

/** The messages for an exported document. */
export interface ExportNotices {
  /** Each with the name of the document: "Job posting: Shortened to fit 650 words: leaves out 3 duties." */
  readonly sentences: readonly string[];
  /** Every shortened text: the answer, and the printed text, "" if it is left out. */
  readonly cuts: readonly { readonly was: string; readonly is: string }[];
}

/**
 * What people who share a document have to know and its pages do not say: for a draft what was shortened, for an
 * approved version everything.
 */
export function exportNotices(kind: DocumentKind, source: ReviewedSource): ExportNotices {
  const notices = noticesFor(kind, source).filter(({ ofLength }) => ofLength || source.approved);
  const name = phraseWords(source, "every-document", kind.name);
  return {
    sentences: notices.flatMap(({ text, withheld = [] }) => [
      `${name}: ${text}`,
      ...withheld.map((was) => `left out: ${was}`),
    ]),
    cuts: notices.flatMap(({ cuts = [] }) => cuts.map(({ was, is }) => ({ was, is }))),
  };
}
