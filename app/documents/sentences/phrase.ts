import { choicesOf, piecesOf } from "../../catalogue/phrase-book";
import type { PHRASES } from "../../catalogue/phrases/index";
import type { Catalogue } from "../../catalogue/catalogue";
import { plain, type Text } from "../blocks/document";
import { textOf } from "../blocks/words";

type Books = typeof PHRASES;
type Names<B extends keyof Books> = keyof Books[B] & string;
/** The values for the placeholders of a phrase: each of them, and no others. */
type Values<P> = P extends readonly (infer N extends string)[] ? { readonly [K in N]: string | Text } : never;
type Rest<P> = P extends readonly [] ? [] : [values: Values<P>];

interface Knows {
  readonly catalogue: Catalogue;
}

/** A phrase of `templates/phrases/` with its placeholders filled in. Marks of the answers are kept. */
export function phrase<B extends keyof Books, N extends Names<B>>(
  { catalogue }: Knows,
  book: B,
  name: N,
  ...[values]: Rest<Books[B][N]>
): Text {
  return filled(templateOf(catalogue, book, name), values);
}

const templateOf = <B extends keyof Books>(catalogue: Catalogue, book: B, name: Names<B>): string =>
  (catalogue.phrases[book] as Readonly<Record<string, string>>)[name]!;

function filled(template: string, values: Readonly<Record<string, string | Text>> = {}): Text {
  return merged(
    piecesOf(template).flatMap(({ text, place }): Text => {
      const value = place === undefined ? text! : (values[place] ?? "");
      return typeof value === "string" ? plain(value) : value;
    }),
  );
}

/** The same as a plain string, without marks. */
export function phraseWords<B extends keyof Books, N extends Names<B>>(
  knows: Knows,
  book: B,
  name: N,
  ...values: Rest<Books[B][N]>
): string {
  return textOf(phrase(knows, book, name, ...values));
}

/** The choices of a phrase such as "Hire | No hire", in order. */
export const phraseChoices = <B extends keyof Books>(
  { catalogue }: Knows,
  book: B,
  name: Names<B>,
): readonly string[] => choicesOf(templateOf(catalogue, book, name));

/** A phrase with a singular and a plural form, "{count} row differs | {count} rows differ", for `n` items. */
export function phraseFor<B extends keyof Books, N extends Names<B>>(
  { catalogue }: Knows,
  n: number,
  book: B,
  name: N,
  ...[values]: Rest<Books[B][N]>
): string {
  const [one = "", many = one] = choicesOf(templateOf(catalogue, book, name));
  return textOf(filled(n === 1 ? one : many, values));
}

/** Joins adjacent spans with the same formatting and drops empty ones. */
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
