import { type Room, room, stepsFrom } from "../fitting/fit";

/** How many words of each part a job description prints; `Infinity` for all of them. */
export interface DescriptionFit {
  readonly mission: number;
  readonly duties: Room;
  readonly mustHaves: Room;
  readonly needs: number;
  /** How many people who rely on the role are named. */
  readonly people: number;
  /** Short drops additions to a benefit. */
  readonly benefits: "whole" | "short" | "none";
  readonly mostBenefits: number;
  /** What the role is not: a separate list, or one sentence among the decisions. */
  readonly notThis: "list" | "sentence";
  /** The most words of that sentence. */
  readonly notThisWords: number;
  /** Whether it says why the role is open now. */
  readonly whyNow: boolean;
  readonly extras: number;
  /** The decider and the number of days, next to the rounds. */
  readonly interview: "whole" | "short";
  readonly sources: boolean;
  readonly goals: number;
  /** Prints only the main clause of duties, goals, must-haves, needs and benefits. */
  readonly brief: boolean;
}

/** The most words in a job description, with headings, that people read and that fit on two pages with few tables. */
export const DESCRIPTION_WORDS = 980;

/** Every part in full. */
export const UNCUT: DescriptionFit = {
  mission: Infinity,
  duties: room(Infinity),
  mustHaves: room(Infinity),
  needs: Infinity,
  people: Infinity,
  benefits: "whole",
  mostBenefits: Infinity,
  notThis: "list",
  notThisWords: 40,
  whyNow: true,
  extras: Infinity,
  interview: "whole",
  sources: true,
  goals: 8,
  brief: false,
};

/**
 * For long answers throughout: main clauses, and short lists. Starts with more room than the step before, because main
 * clauses are shorter.
 */
const BRIEF: DescriptionFit = {
  ...UNCUT,
  mission: 100,
  duties: room(110, 8),
  mustHaves: room(110, 8),
  needs: 60,
  people: 8,
  benefits: "short",
  mostBenefits: 6,
  notThis: "sentence",
  extras: 42,
  interview: "short",
  sources: false,
  goals: 5,
  brief: true,
};

/**
 * From roomy to tight; the first that fits on two pages is used. The first steps shorten every part before they drop
 * one. Those from `BRIEF` drop whole items: first what colleagues find elsewhere, last what the role does and requires.
 */
export const DESCRIPTION_FITS: readonly DescriptionFit[] = [
  ...stepsFrom(UNCUT, [
    { duties: room(120), mustHaves: room(115) },
    { needs: 70, benefits: "short" },
    { notThis: "sentence" },
    { sources: false },
    { extras: 42 },
    { interview: "short" },
    { extras: 26 },
    { needs: 50 },
    { duties: room(100), mission: 120 },
    { benefits: "none" },
    { goals: 5 },
    { needs: 0, mustHaves: room(90), extras: 0 },
  ]),
  ...stepsFrom(BRIEF, [
    { extras: 0, mostBenefits: 4 },
    { needs: 0 },
    { goals: 4 },
    { benefits: "none" },
    { notThisWords: 20, mission: 80 },
    { people: 6 },
    { duties: room(96, 7), mustHaves: room(90, 7) },
    { goals: 3 },
    { mission: 60 },
    { people: 4 },
    { duties: room(84, 6), mustHaves: room(78, 6) },
    { whyNow: false },
    { notThisWords: 0 },
    { duties: room(72, 5), mustHaves: room(66, 5) },
    { mission: 45, goals: 2, people: 3 },
    { duties: room(60, 4), mustHaves: room(54, 4) },
    { mission: 30, duties: room(48, 3), mustHaves: room(42, 3), people: 0 },
  ]),
];
