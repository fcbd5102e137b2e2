import { type Room, room, stepsFrom } from "../fitting/fit";

/** How much of each part a posting prints, in words or in items. */
export interface PostingFit {
  readonly mission: number;
  readonly duties: Room;
  /** Two are always printed, or `most` if that is less, whatever their length. */
  readonly goals: Room;
  readonly partners: Room;
  /** The most words of the sentence on what the role is not; 0 for none. */
  readonly notThis: number;
  /** Whether it names what others decide alone. */
  readonly informed: boolean;
  readonly mustHaves: Room;
  /** Benefits, including the words around them. */
  readonly offer: Room;
  /** What moves pay; short is its first clause. */
  readonly movesPay: "whole" | "short" | "none";
  /** Whether it names the rounds of the interview. */
  readonly roundNames: boolean;
  readonly about: number;
  /** Prints only the main clause of duties, goals, must-haves and benefits. */
  readonly brief: boolean;
}

/** The length in words that people read to the end. Sources range from 150 to 700 words, so this is our choice. */
export const POSTING_WORDS = { least: 450, most: 650 };

/** Everything, for short answers. */
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
 * For long answers throughout: main clauses, and short lists. Starts with more room than the step before, because ten
 * main clauses say more than five whole sentences.
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
 * From roomy to tight; the first that stays within the length is used. The steps from `CONDENSED` drop no part. Those
 * from `BRIEF` also drop whole items, benefits before duties and must-haves, and the company's own words last.
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
