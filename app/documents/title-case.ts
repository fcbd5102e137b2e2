const ACRONYMS = new Set("ai api b2b ceo cfo coo cpo cto cx hr it pmo qa saas sdk ui ux vp".split(" "));
const SMALL = new Set("a an and for in of on or the to with".split(" "));

const asAcronym = (word: string): string | undefined => (ACRONYMS.has(word) ? word.toUpperCase() : undefined);

/** Words in small letters as a title: "Head of Delivery", "API Product Manager", "Go-to-Market Lead". */
export const inTitleCase = (words: string): string =>
  words.replace(
    /[\p{L}\p{N}'’]+/gu,
    (word, at: number) => asAcronym(word) ?? (at > 0 && SMALL.has(word) ? word : word.replace(/^\p{Ll}/u, upper)),
  );

const upper = (letter: string): string => letter.toUpperCase();
