import type { Catalogue } from "../catalogue/catalogue";
import { roleName } from "../clarity/names";
import type { TextSubject } from "../clarity/rule";
import type { RoleReading } from "../clarity/reading/verdict";
import type { MarkedPassage } from "../ui/clarity/marked-text";

/** The verdict as a word and what it means. */
export function verdictInWords(
  { verdict, role, blend }: RoleReading,
  catalogue: Catalogue,
): { readonly verdict: string; readonly verdictMeans: string } {
  switch (verdict) {
    case "clear":
      return { verdict: "Clear", verdictMeans: `reads as ${roleName(role ?? "", catalogue)}` };
    case "ambiguous":
      return { verdict: "Ambiguous", verdictMeans: "fits two role types almost equally" };
    case "blended": {
      const [first, second] = blend?.roles ?? ["", ""];
      return {
        verdict: "Blended",
        verdictMeans: `reads as two jobs: ${roleName(first, catalogue)} and ${roleName(second, catalogue)}`,
      };
    }
    case "silent":
      return { verdict: "Silent", verdictMeans: "too few words in English about the work to tell" };
  }
}

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
