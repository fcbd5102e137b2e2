import type { Catalogue } from "../../catalogue/catalogue";
import type { Requisition } from "../../requisition/requisition";
import { oncePer } from "../../requisition/once-per";

/** What separates ordinary words from names: the words of the templates and, where known, the requisition. */
export interface Knows {
  readonly catalogue: Catalogue;
  readonly requisition?: Requisition;
}

/** Words that the templates write in small letters, as far as they are prose: signals and titles are in small letters throughout. */
const wordsOf = oncePer((catalogue: Catalogue): ReadonlySet<string> => {
  const { competencies, roundKinds, pairs, passages, whichRole, statements, examples, phrases, letters } = catalogue;
  const prose = [competencies, roundKinds, statements, examples].flatMap((map) => [...map.values()] as unknown[]);
  const text = JSON.stringify([...prose, pairs, passages, whichRole, phrases]);
  return new Set([...(text.match(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{Ll}-]*(?![\p{L}\p{N}])/gu) ?? []), ...letters.ordinary]);
});

/** How a requisition writes words inside its sentences. */
interface Written {
  /** Words in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital before one in small letters: "our own Epic analysts". */
  readonly capital: ReadonlySet<string>;
}

const writtenIn = oncePer((requisition: Requisition): Written => {
  const text = JSON.stringify(requisition);
  return {
    small: new Set(text.match(/(?<=[^.!?:"\s]\s)\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []),
    capital: new Set(text.match(/(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}*(?=[- ]\p{Ll})/gu) ?? []),
  };
});

/** Words that carry nothing of their own: their capital is only that of a sentence's start. */
const FUNCTION_WORDS = new Set(
  (
    "a an the each every all no any some most fewer less one two three four five six seven eight nine when what where " +
    "who whoever if people our your this these those it they nobody everyone both"
  ).split(" "),
);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/** True for a word that the requisition writes with a capital inside a sentence, "our own Epic analysts", and never without. */
export function isName({ requisition }: Pick<Knows, "requisition">, word: string): boolean {
  if (!requisition) return false;
  const { small, capital } = writtenIn(requisition);
  return capital.has(word) && !small.has(word.toLowerCase());
}

/**
 * True if the capital of a word may be that of a sentence's start alone; one that no one writes in small letters may be
 * a name.
 */
export function isOrdinary(knows: Knows, word: string): boolean {
  const [small, words] = [word.toLowerCase(), wordsOf(knows.catalogue)];
  if (knows.requisition && writtenIn(knows.requisition).small.has(small)) return true;
  return (
    !isName(knows, word) && (/\p{L}{3}ings?$/u.test(small) || words.has(small) || words.has(small.replace(/s$/, "")))
  );
}
