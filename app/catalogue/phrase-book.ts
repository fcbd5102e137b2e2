import * as z from "zod/mini";

/** The phrases of a document by name, each with its placeholders. */
export type PhraseShape = { readonly [name: string]: readonly string[] };

/** The phrases as written in `templates/phrases/`. */
export type PhraseBook<S extends PhraseShape> = { readonly [N in keyof S]: string };

/** "You report to {person}." has the placeholder "person". */
const PLACE = /\{([a-zA-Z]+)\}/g;

/** The placeholders of a phrase, in order. */
export const placesIn = (phrase: string): string[] => [...phrase.matchAll(PLACE)].map((match) => match[1]!);

/**
 * The schema of a phrase file: exactly the phrases that the document uses, each with exactly the placeholders that the
 * document fills.
 */
export function phraseFile<const S extends PhraseShape>(shape: S): z.ZodMiniType<PhraseBook<S>, unknown> {
  const entries = Object.entries(shape).map(([name, places]) => {
    const room = places.length === 0 ? "no place in braces" : places.map((place) => `{${place}}`).join(", ");
    const phrase = z.string(`write this phrase, with ${room}`).check(
      z.minLength(1, "write this phrase; it is empty"),
      z.refine((text) => {
        const found = new Set(placesIn(text));
        return found.size === places.length && places.every((place) => found.has(place));
      }, `this phrase needs ${room}, and nothing else in braces`),
    );
    return [name, phrase] as const;
  });
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodMiniType<PhraseBook<S>, unknown>;
}

export interface Piece {
  readonly text?: string;
  readonly place?: string;
}

/** Caches the result of `read` for each phrase, since phrases are few and used often. */
function once<T>(read: (phrase: string) => T): (phrase: string) => T {
  const known = new Map<string, T>();
  return (phrase) => {
    const found = known.get(phrase) ?? read(phrase);
    known.set(phrase, found);
    return found;
  };
}

/** A phrase split into text and placeholders. */
export const piecesOf: (phrase: string) => readonly Piece[] = once((phrase) =>
  phrase
    .split(/(\{[a-zA-Z]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{[a-zA-Z]+\}$/.test(piece) ? { place: piece.slice(1, -1) } : { text: piece })),
);

/** The choices of a phrase: "round | rounds" is singular and plural. */
export const choicesOf: (phrase: string) => readonly string[] = once((phrase) =>
  phrase.split("|").map((choice) => choice.trim()),
);
