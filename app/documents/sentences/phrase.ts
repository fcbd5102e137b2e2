import { piecesOf } from "../../catalogue/phrase-book";
import type { PHRASES } from "../../catalogue/phrases/index";
import type { Catalogue } from "../../catalogue/catalogue";
import { plain, type Text } from "../document";
import { textOf } from "../words";

type Books = typeof PHRASES;
type Names<B extends keyof Books> = keyof Books[B] & string;
/** What goes into the places of a phrase: every place it has, and no other. */
type Values<P> = P extends readonly (infer N extends string)[] ? { readonly [K in N]: string | Text } : never;
type Rest<P> = P extends readonly [] ? [] : [values: Values<P>];

interface Knows {
  readonly catalogue: Catalogue;
}

/** A phrase of `templates/phrases/` with answers in its places; marks of the answers stay on them. */
export function phrase<B extends keyof Books, N extends Names<B>>(
  { catalogue }: Knows,
  book: B,
  name: N,
  ...[values]: Rest<Books[B][N]>
): Text {
  const given = (values ?? {}) as Readonly<Record<string, string | Text>>;
  const template = (catalogue.phrases[book] as Readonly<Record<string, string>>)[name]!;
  return merged(
    piecesOf(template).flatMap(({ text, place }): Text => {
      const value = place === undefined ? text! : (given[place] ?? "");
      return typeof value === "string" ? plain(value) : value;
    }),
  );
}

/** The same as words without marks. */
export function phraseWords<B extends keyof Books, N extends Names<B>>(
  knows: Knows,
  book: B,
  name: N,
  ...values: Rest<Books[B][N]>
): string {
  return textOf(phrase(knows, book, name, ...values));
}

/** Neighbors that look alike as one span, and no empty ones. */
function merged(text: Text): Text {
  return text.reduce<Text>((spans, span) => {
    const last = spans.at(-1);
    if (span.text === "") return spans;
    if (!last || last.suggested !== span.suggested || last.strong !== span.strong || last.control || span.control) {
      return [...spans, span];
    }
    return [...spans.slice(0, -1), { ...last, text: last.text + span.text }];
  }, []);
}
