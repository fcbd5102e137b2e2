import type { Question } from "../../../catalogue/shapes/competency";
import type { RoundMinutes } from "../round-minutes";
import type { Round } from "../../loop/loop-parts";
import type { MustHaveQuestion } from "./must-have-question";
import type { Slots } from "./question-slots";
import type { AskedAlready } from "./asked-already";
import type { Stories } from "./stories";
import type { Answers } from "../../../requisition/requisition";

export interface ScriptQuestion {
  readonly ask: string;
  readonly followUps: readonly string[];
  readonly kind: Question["kind"] | "opens" | "own" | "screen" | "must-have";
  readonly listen?: readonly string[];
  /** What a question of that kind is about, and what one of another kind draws out. */
  readonly mustHave?: MustHave;
}
/** One competency of a round: what is asked about it, and for how long. */
export interface ScriptPart {
  /** Undefined for questions about nothing that the round rates: the first of its parts, or the last. */
  readonly competency: string | undefined;
  readonly isLed: boolean;
  readonly questions: readonly ScriptQuestion[];
  /** Questions that there is time for and the bank no longer has: every other one is asked in another round. */
  readonly lacking: number;
  /** Of its questions; undefined if no one says how long the round is. */
  readonly minutes: number | undefined;
}
/** What is asked in a round, and when. */
export interface RoundScript {
  readonly round: Round;
  /** In the loop, from 1. */
  readonly place: number;
  readonly minutes: RoundMinutes | undefined;
  readonly parts: readonly ScriptPart[];
  /** Questions for which there is no time, asked if some is left. */
  readonly spare: readonly ScriptQuestion[];
  /** Must-haves that are settled with a word, as pay and place are: travel, a license, a language. */
  readonly conditions: readonly MustHave[];
  /** Must-haves that the round tests and none of its questions covers. */
  readonly unasked: readonly MustHave[];
  /** Competencies that are rated and for which there is no time, in a round without an exercise to rate them by. */
  readonly withoutTime: readonly string[];
  /** How many of its own questions an earlier round asks. */
  readonly repeated: number;
  readonly hasExercise: boolean;
  /** What everyone is asked about the exercise. */
  readonly exerciseQuestions: readonly string[];
  /** The exercise says that it takes longer than the round has for it. */
  readonly isExerciseTooLong: boolean;
  /** It says for sure how long it takes, and the round has that long. */
  readonly isExerciseTimed: boolean;
  readonly isScreen: boolean;
}
/** The opening question of a round, which has probes, or one of the company's own questions. */
export interface OwnQuestion {
  readonly ask: string;
  readonly kind: "opens" | "own" | "screen";
  /** What to listen for, of a question of the screen. */
  readonly listen?: readonly string[];
  readonly about: string | undefined;
  readonly probes?: readonly string[];
  /** All text that says what the question is about. */
  readonly says: string;
  /** The must-have that it draws out already. */
  readonly mustHave?: MustHave;
}
/** A must-have to be asked about. */
export interface AskedMustHave extends MustHaveQuestion {
  readonly mustHave: MustHave;
  readonly about: string | undefined;
}
/** A round with its minutes assigned, before questions from the banks are added. */
export interface Draft extends Pick<
  RoundScript,
  "round" | "place" | "minutes" | "isScreen" | "hasExercise" | "isExerciseTooLong" | "isExerciseTimed" | "repeated"
> {
  readonly tested: readonly string[];
  readonly own: readonly OwnQuestion[];
  readonly mustHaves: readonly AskedMustHave[];
  /** Must-haves of which no one has a story: travel, a license, a language. */
  readonly conditions: readonly MustHave[];
  readonly slots: Slots;
  readonly dealt: Map<string, Question[]>;
}
/** What the candidate was already asked in the loop. */
export interface Repeats {
  readonly asked: AskedAlready;
  readonly stories: Stories;
}
export type MustHave = Answers<"requirements">["mustHaves"][number];
