import type { TextSubject } from "../../../clarity/rule";
import type { MarkedPassage } from "../../../ui/clarity/marked-text";

/** The passages of a text with the phrases that count for one axis. */
export function marksOf(subject: TextSubject, axis: string, whereOf: (at: string) => string): MarkedPassage[] {
  const kinds = new Map(subject.catalogue.passages.kinds.map((kind) => [kind.kind, kind]));
  return subject.passages.map(({ at, kind, text, start }) => {
    const marks = subject.receipts
      .filter((receipt) => receipt.axis === axis && receipt.start >= start && receipt.end <= start + text.length)
      .map((receipt) => ({ axis, weight: receipt.weight, start: receipt.start - start, end: receipt.end - start }));
    const counted = (kinds.get(kind)?.counts ?? 0) > 0 || marks.length > 0;
    return { at, where: whereOf(at), kindName: kinds.get(kind)?.name ?? kind, text, marks, counted };
  });
}
