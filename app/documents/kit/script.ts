import type { Question } from "../../catalogue/competency";
import { testedIn } from "../../requisition/loop";
import type { Round } from "../loop-parts";
import type { Source } from "../source";
import { AskedAlready } from "./asked-already";
import { bestMatch } from "./best-match";
import { exerciseMinutes, exerciseRound } from "./exercise-round";
import { followUpsFor } from "./follow-ups";
import { questionSlots, type Slots } from "./question-slots";
import { type RoundMinutes, sharedMinutes, splitMinutes } from "./round-minutes";
import { conditionsOf, screenRound } from "./screen";

export interface ScriptQuestion {
  readonly ask: string;
  readonly followUps: readonly string[];
  readonly kind: Question["kind"] | "own";
}

/** One competency of a round: what is asked about it, and for how long. */
export interface ScriptPart {
  /** Undefined for own questions of a round that rates nothing. */
  readonly competency: string | undefined;
  readonly isLed: boolean;
  readonly questions: readonly ScriptQuestion[];
  /** Questions that there is time for and the bank no longer has: every other one is asked in another round. */
  readonly lacking: number;
  /** Of its questions; undefined if nobody says how long the round is. */
  readonly minutes: number | undefined;
}

/** What is asked in a round, and when. */
export interface RoundScript {
  readonly round: Round;
  /** In the loop, from 1. */
  readonly place: number;
  readonly minutes: RoundMinutes | undefined;
  readonly parts: readonly ScriptPart[];
  /** Own questions for which there is no time, asked if some is left. */
  readonly spare: readonly ScriptQuestion[];
  /** Competencies that are rated and for which there is no time, in a round without an exercise to rate them by. */
  readonly withoutTime: readonly string[];
  /** How many of its own questions an earlier round asks. */
  readonly repeated: number;
  readonly hasExercise: boolean;
  readonly isScreen: boolean;
}

/**
 * The questions of a whole loop, dealt out so that no candidate hears one twice, in other words either: the rounds' own come
 * first, then each round gets one of the bank in turn until all have theirs or the bank is empty.
 */
export function scriptsOf(source: Source): RoundScript[] {
  const { rounds, exercise } = source.requisition.interview;
  const asked = new AskedAlready();
  const [withExercise, screen] = [exerciseRound(source), screenRound(source)];
  const conditions = conditionsOf(source).length;
  const drafts = rounds.map((round, i): Draft => {
    const tested = testedIn(round).filter((id) => source.catalogue.competencies.has(id));
    const own = round.questions.filter((question) => asked.take(question));
    const about = own.map((question) => bestMatch(source, tested, question));
    const [isScreen, hasExercise] = [round === screen, round === withExercise];
    const minutes =
      round.minutes === null
        ? undefined
        : splitMinutes(round.minutes, {
            conditions: isScreen ? conditions : 0,
            exercise: hasExercise ? (exerciseMinutes(exercise) ?? null) : undefined,
          });
    const slots = questionSlots({ tested, leads: round.leads, own: about, minutes: minutes?.questions, isScreen });
    return { round, place: i + 1, tested, own, about, minutes, slots, isScreen, hasExercise, dealt: new Map() };
  });
  deal(source, drafts, asked);
  return drafts.map((draft) => toScript(source, draft, asked));
}

interface Draft extends Pick<RoundScript, "round" | "place" | "minutes" | "isScreen" | "hasExercise"> {
  readonly tested: readonly string[];
  readonly own: readonly string[];
  readonly about: readonly (string | undefined)[];
  readonly slots: Slots;
  readonly dealt: Map<string, Question[]>;
}

/** A question of each bank to each round in turn. */
function deal(source: Source, drafts: readonly Draft[], asked: AskedAlready): void {
  const most = Math.max(0, ...drafts.flatMap(({ slots }) => [...slots.bank.values()]));
  for (let turn = 0; turn < most; turn += 1) {
    for (const { tested, slots, dealt } of drafts) {
      for (const id of tested) {
        if ((slots.bank.get(id) ?? 0) <= turn) continue;
        const given = dealt.get(id) ?? [];
        const question = nextOf(source.catalogue.competencies.get(id)!.questions, given, asked);
        if (question) dealt.set(id, [...given, question]);
      }
    }
  }
}

/** The next question that nobody asks yet; after one about the past, one about a case that is supposed, and the other way. */
function nextOf(bank: readonly Question[], given: readonly Question[], asked: AskedAlready): Question | undefined {
  const last = given.at(-1)?.kind;
  const inOrder = [...bank.filter(({ kind }) => kind !== last), ...bank.filter(({ kind }) => kind === last)];
  return (last ? inOrder : bank).find(({ ask }) => asked.take(ask));
}

function toScript(source: Source, draft: Draft, asked: AskedAlready): RoundScript {
  const { round, place, tested, own, about, minutes, slots, isScreen, hasExercise, dealt } = draft;
  const toOwn = (ask: string): ScriptQuestion => ({
    ask,
    followUps: followUpsFor(source, ask, asked, hasExercise),
    kind: "own",
  });
  const timed = own.slice(0, slots.own);
  const wanted = timed.length + [...slots.bank.values()].reduce((sum, n) => sum + n, 0);
  const shares = minutes && sharedMinutes(minutes.questions, wanted);
  const ids = about.includes(undefined) ? [undefined, ...tested] : tested;
  const parts = ids.map((id): ScriptPart => {
    const questions: ScriptQuestion[] = [
      ...timed.filter((_, i) => about[i] === id).map(toOwn),
      ...(dealt.get(id ?? "") ?? []).map(({ ask, probes, kind }) => ({
        ask,
        followUps: probes.filter((probe) => asked.take(probe)),
        kind,
      })),
    ];
    const lacking = Math.max(0, (slots.bank.get(id ?? "") ?? 0) - (dealt.get(id ?? "")?.length ?? 0));
    const mine = shares?.splice(0, questions.length + lacking);
    const sum = mine?.reduce((all, n) => all + n, 0);
    return { competency: id, isLed: round.leads.includes(id ?? ""), questions, lacking, minutes: sum };
  });
  return {
    round,
    place,
    minutes,
    parts,
    spare: own.slice(slots.own).map(toOwn),
    withoutTime: hasExercise ? [] : slots.withoutTime,
    repeated: round.questions.length - own.length,
    hasExercise,
    isScreen,
  };
}
