import { type Room, room, stepsFrom } from "../fitting/fit";

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
  readonly informed: boolean;
  readonly mustHaves: Room;
  /** Benefits, with the words around them. */
  readonly offer: Room;
  /** What moves pay: short is its first clause. */
  readonly movesPay: "whole" | "short" | "none";
  /** Names the rounds of the interview. */
  readonly roundNames: boolean;
  readonly about: number;
  /** Of duties, goals, must-haves and benefits the main clause is enough. */
  readonly brief: boolean;
}

/** The length that people read to the end: sources range from 150 to 700 words, so this is our choice. */
export const POSTING_WORDS = { least: 450, most: 650 };

/** All of it: for answers that are short as they are. */
const UNCUT: PostingFit = {
  mission: Infinity,
  duties: room(Infinity, 8),
  goals: room(Infinity, 5),
  partners: room(Infinity, 4),
  notThis: 40,
  informed: true,
  mustHaves: room(Infinity),
  offer: room(Infinity),
  movesPay: "whole",
  roundNames: true,
  about: Infinity,
  brief: false,
};

const CONDENSED: PostingFit = {
  ...UNCUT,
  mission: 85,
  duties: room(88, 6),
  goals: room(58, 4),
  partners: room(42, 4),
  notThis: 18,
  mustHaves: room(112),
  offer: room(84),
};

/**
 * For long answers everywhere: main clauses, and no more of a list than people read. Starts roomier than the step
 * before, as ten main clauses say more than five whole sentences.
 */
const BRIEF: PostingFit = {
  ...CONDENSED,
  mission: 60,
  duties: room(90, 7),
  goals: room(58, 3),
  partners: room(40, 3),
  notThis: 12,
  informed: false,
  mustHaves: room(100, 8),
  offer: room(84, 8),
  movesPay: "short",
  roundNames: false,
  brief: true,
};

/**
 * From roomy to tight: the first that keeps a posting within its length is used. The steps from `CONDENSED` drop no
 * part; those from `BRIEF` also drop whole items, a benefit before a duty or a must-have, and the company's own words
 * last.
 */
export const POSTING_FITS: readonly PostingFit[] = [
  UNCUT,
  ...stepsFrom(CONDENSED, [
    { informed: false },
    { duties: room(78, 5) },
    { goals: room(58, 2) },
    { roundNames: false },
    { partners: room(40, 3), notThis: 12 },
    { duties: room(82, 4) },
    { duties: room(66, 4) },
    { mission: 60, mustHaves: room(90) },
    { duties: room(50, 4), partners: room(30, 2), offer: room(64), movesPay: "short" },
    { mission: 45, notThis: 0, mustHaves: room(80), movesPay: "none" },
  ]),
  ...stepsFrom(BRIEF, [
    { goals: room(58, 2), movesPay: "none" },
    { offer: room(70, 6) },
    { duties: room(72, 6), mustHaves: room(84, 7) },
    { partners: room(30, 2), notThis: 0 },
    { offer: room(50, 5) },
    { duties: room(60, 5), mustHaves: room(72, 6) },
    { mission: 45, offer: room(40, 4) },
    { duties: room(48, 4), mustHaves: room(60, 5) },
    { goals: room(30, 1), offer: room(30, 3) },
    { duties: room(40, 4), mustHaves: room(48, 4), mission: 30 },
    { about: 60 },
    { duties: room(36, 3), mustHaves: room(36, 3), offer: room(20, 2) },
    { about: 30 },
  ]),
];
