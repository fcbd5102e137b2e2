import type { Catalogue } from "../../catalogue/catalogue";
import type { Requisition } from "../../requisition/requisition";
import { oncePer } from "../../requisition/once-per";

/** Sources that separate ordinary words from names: the words of the templates and, if known, of the requisition. */
export interface Knows {
  readonly catalogue: Catalogue;
  readonly requisition?: Requisition;
}

/** Words that the templates write in lowercase, from prose only, because signals and titles are always in lowercase. */
const wordsOf = oncePer((catalogue: Catalogue): ReadonlySet<string> => {
  const { competencies, roundKinds, pairs, passages, whichRole, statements, examples, phrases, letters } = catalogue;
  const prose = [competencies, roundKinds, statements, examples].flatMap((map) => [...map.values()] as unknown[]);
  const text = JSON.stringify([...prose, pairs, passages, whichRole, phrases]);
  return new Set([...(text.match(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{Ll}-]*(?![\p{L}\p{N}])/gu) ?? []), ...letters.ordinary]);
});

/** How a requisition writes words in the middle of its sentences. */
interface Written {
  /** Words in lowercase. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital before a lowercase word: "our own Epic analysts". */
  readonly capital: ReadonlySet<string>;
}

const writtenIn = oncePer((requisition: Requisition): Written => {
  const text = JSON.stringify(requisition);
  return {
    small: new Set(text.match(/(?<=[^.!?:"\s]\s)\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []),
    capital: new Set(text.match(/(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}*(?=[- ]\p{Ll})/gu) ?? []),
  };
});

/** Function words, whose capital only marks the start of a sentence. */
const FUNCTION_WORDS = new Set(
  (
    "a an the each every all no any some most fewer less one two three four five six seven eight nine when what where " +
    "who whoever if people our your this these those it they nobody everyone both"
  ).split(" "),
);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/** True for a word that the requisition always capitalizes inside sentences: "our own Epic analysts". */
export function isName({ requisition }: Pick<Knows, "requisition">, word: string): boolean {
  if (!requisition) return false;
  const { small, capital } = writtenIn(requisition);
  return capital.has(word) && !small.has(word.toLowerCase());
}

/**
 * True if the capital of a word may only mark the start of a sentence. A word that never appears in lowercase may be a
 * name.
 */
export function isOrdinary(knows: Knows, word: string): boolean {
  const [small, words] = [word.toLowerCase(), wordsOf(knows.catalogue)];
  if (knows.requisition && writtenIn(knows.requisition).small.has(small)) return true;
  return (
    !isName(knows, word) && (/\p{L}{3}ings?$/u.test(small) || words.has(small) || words.has(small.replace(/s$/, "")))
  );
}
