/** How much of each part a posting prints: words, or items where they are counted. */
export interface PostingFit {
  readonly mission: number;
  readonly duties: { readonly most: number; readonly words: number };
  readonly goals: { readonly most: number; readonly words: number };
  readonly partners: { readonly most: number; readonly words: number };
  /** The words of the sentence on what the role is not; 0 for none. */
  readonly notThis: number;
  /** Names what others decide alone. */
  readonly told: boolean;
  readonly mustHaves: number;
  readonly offer: number;
  /** What moves pay: short is its first clause. */
  readonly movesPay: "whole" | "short" | "none";
  /** Names the rounds of the interview. */
  readonly roundNames: boolean;
}

/** A posting that people read to the end; sources range from 150 to 700 words, and this is a rule of ours. */
export const POSTING_WORDS = { least: 450, most: 650 };

/** All of it: for answers that are short as they are. */
const UNCUT: PostingFit = {
  mission: Infinity,
  duties: { most: 8, words: Infinity },
  goals: { most: 5, words: Infinity },
  partners: { most: 4, words: Infinity },
  notThis: 40,
  told: true,
  mustHaves: Infinity,
  offer: Infinity,
  movesPay: "whole",
  roundNames: true,
};

const CONDENSED: PostingFit = {
  mission: 85,
  duties: { most: 6, words: 88 },
  goals: { most: 4, words: 58 },
  partners: { most: 4, words: 42 },
  notThis: 18,
  told: true,
  mustHaves: 112,
  offer: 84,
  movesPay: "whole",
  roundNames: true,
};

/** From roomy to tight: the first that keeps a posting within its length is taken, and no part is dropped. */
export const POSTING_FITS: readonly PostingFit[] = [
  (fit: PostingFit): PostingFit => ({ ...fit, told: false }),
  (fit: PostingFit): PostingFit => ({ ...fit, duties: { most: 5, words: 78 } }),
  (fit: PostingFit): PostingFit => ({ ...fit, goals: { most: 2, words: 58 } }),
  (fit: PostingFit): PostingFit => ({ ...fit, roundNames: false }),
  (fit: PostingFit): PostingFit => ({ ...fit, partners: { most: 3, words: 40 }, notThis: 12 }),
  (fit: PostingFit): PostingFit => ({ ...fit, duties: { most: 4, words: 82 } }),
  (fit: PostingFit): PostingFit => ({ ...fit, duties: { most: 4, words: 66 } }),
  (fit: PostingFit): PostingFit => ({ ...fit, mission: 60, mustHaves: 90 }),
  (fit: PostingFit): PostingFit => ({
    ...fit,
    duties: { most: 4, words: 50 },
    partners: { most: 2, words: 30 },
    offer: 64,
    movesPay: "short",
  }),
  (fit: PostingFit): PostingFit => ({ ...fit, mission: 45, notThis: 0, mustHaves: 80, movesPay: "none" }),
].reduce<PostingFit[]>((fits, tighten) => [...fits, tighten(fits.at(-1)!)], [UNCUT, CONDENSED]);
