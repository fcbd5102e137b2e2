import type { Room } from "../sentences/main-clause";

/** How much of each part a posting prints: words, or items where they are counted. */
export interface PostingFit {
  readonly mission: number;
  readonly duties: Room;
  /** Two of them are printed, or `most` if that is less, whatever their words. */
  readonly goals: Room;
  readonly partners: Room;
  /** The words of the sentence on what the role is not; 0 for none. */
  readonly notThis: number;
  /** Names what others decide alone. */
  readonly told: boolean;
  readonly mustHaves: Room;
  /** Benefits, with the words of what stands around them. */
  readonly offer: Room;
  /** What moves pay: short is its first clause. */
  readonly movesPay: "whole" | "short" | "none";
  /** Names the rounds of the interview. */
  readonly roundNames: boolean;
  readonly about: number;
  /** Of duties, goals, must-haves and benefits the main clause is enough. */
  readonly brief: boolean;
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
  mustHaves: { most: Infinity, words: Infinity },
  offer: { most: Infinity, words: Infinity },
  movesPay: "whole",
  roundNames: true,
  about: Infinity,
  brief: false,
};

const CONDENSED: PostingFit = {
  ...UNCUT,
  mission: 85,
  duties: { most: 6, words: 88 },
  goals: { most: 4, words: 58 },
  partners: { most: 4, words: 42 },
  notThis: 18,
  mustHaves: { most: Infinity, words: 112 },
  offer: { most: Infinity, words: 84 },
};

/**
 * For long answers everywhere: main clauses, and no more of a list than people read. It begins roomier than what comes before
 * it, as ten main clauses say more than five whole sentences.
 */
const BRIEF: PostingFit = {
  ...CONDENSED,
  mission: 60,
  duties: { most: 7, words: 90 },
  goals: { most: 3, words: 58 },
  partners: { most: 3, words: 40 },
  notThis: 12,
  told: false,
  mustHaves: { most: 8, words: 100 },
  offer: { most: 8, words: 84 },
  movesPay: "short",
  roundNames: false,
  brief: true,
};

/** Fits one after another, each a step tighter than the one before it. */
const stepsFrom = (fit: PostingFit, steps: readonly Partial<PostingFit>[]): PostingFit[] =>
  steps.reduce<PostingFit[]>((fits, step) => [...fits, { ...fits.at(-1)!, ...step }], [fit]);

const most = (n: number, words: number): Room => ({ most: n, words });
const anyOf = (words: number): Room => most(Infinity, words);

/**
 * From roomy to tight: the first that keeps a posting within its length is taken. The steps from `CONDENSED` drop no part; those
 * from `BRIEF` take whole items too, a benefit before a duty or a must-have, and the organization's own words last.
 */
export const POSTING_FITS: readonly PostingFit[] = [
  UNCUT,
  ...stepsFrom(CONDENSED, [
    { told: false },
    { duties: most(5, 78) },
    { goals: most(2, 58) },
    { roundNames: false },
    { partners: most(3, 40), notThis: 12 },
    { duties: most(4, 82) },
    { duties: most(4, 66) },
    { mission: 60, mustHaves: anyOf(90) },
    { duties: most(4, 50), partners: most(2, 30), offer: anyOf(64), movesPay: "short" },
    { mission: 45, notThis: 0, mustHaves: anyOf(80), movesPay: "none" },
  ]),
  ...stepsFrom(BRIEF, [
    { goals: most(2, 58), movesPay: "none" },
    { offer: most(6, 70) },
    { duties: most(6, 72), mustHaves: most(7, 84) },
    { partners: most(2, 30), notThis: 0 },
    { offer: most(5, 50) },
    { duties: most(5, 60), mustHaves: most(6, 72) },
    { mission: 45, offer: most(4, 40) },
    { duties: most(4, 48), mustHaves: most(5, 60) },
    { goals: most(1, 30), offer: most(3, 30) },
    { duties: most(4, 40), mustHaves: most(4, 48), mission: 30 },
    { about: 60 },
    { duties: most(3, 36), mustHaves: most(3, 36), offer: most(2, 20) },
    { about: 30 },
  ]),
];
