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
  /** The must-have that a question of that kind asks about, or that a question of another kind covers. */
  readonly mustHave?: MustHave;
}
/** One competency of a round: its questions and minutes. */
export interface ScriptPart {
  /** Undefined for questions outside the round's competencies; they are the first part or the last. */
  readonly competency: string | undefined;
  readonly isLed: boolean;
  readonly questions: readonly ScriptQuestion[];
  /** Number of questions that there is time for but the bank no longer has, because other rounds ask them. */
  readonly lacking: number;
  /** Minutes for its questions; undefined if the round has no duration. */
  readonly minutes: number | undefined;
}
/** The questions and minutes of a round. */
export interface RoundScript {
  readonly round: Round;
  /** Its position in the loop, from 1. */
  readonly place: number;
  readonly minutes: RoundMinutes | undefined;
  readonly parts: readonly ScriptPart[];
  /** Questions without a time slot, asked if time is left. */
  readonly spare: readonly ScriptQuestion[];
  /** Must-haves that a short answer settles, like pay and place: travel, a license, a language. */
  readonly conditions: readonly MustHave[];
  /** Must-haves that the round tests but no question covers. */
  readonly unasked: readonly MustHave[];
  /** Competencies that are rated but have no time, in a round without an exercise to rate them by. */
  readonly withoutTime: readonly string[];
  /** The number of its own questions that an earlier round already asks. */
  readonly repeated: number;
  readonly hasExercise: boolean;
  /** Questions about the exercise, the same for everyone. */
  readonly exerciseQuestions: readonly string[];
  /** The exercise gives a longer time than the round has for it. */
  readonly isExerciseTooLong: boolean;
  /** The exercise gives a definite time, and the round has it. */
  readonly isExerciseTimed: boolean;
  readonly isScreen: boolean;
}
/** The opening question of a round, which has probes, or one of the company's own questions. */
export interface OwnQuestion {
  readonly ask: string;
  readonly kind: "opens" | "own" | "screen";
  /** What to listen for; only for questions of the screen. */
  readonly listen?: readonly string[];
  readonly about: string | undefined;
  readonly probes?: readonly string[];
  /** The text that shows what the question is about. */
  readonly says: string;
  /** The must-have that it already covers. */
  readonly mustHave?: MustHave;
}
/** A must-have that needs a question. */
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
  /** Must-haves that are not about an experience: travel, a license, a language. */
  readonly conditions: readonly MustHave[];
  readonly slots: Slots;
  readonly dealt: Map<string, Question[]>;
}
/** What the candidate has already been asked in the loop. */
export interface Repeats {
  readonly asked: AskedAlready;
  readonly stories: Stories;
}
export type MustHave = Answers<"requirements">["mustHaves"][number];
