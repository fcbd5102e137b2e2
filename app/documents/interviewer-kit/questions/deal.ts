import type { Question } from "../../../catalogue/shapes/competency";
import type { Source } from "../../source";
import type { AskedAlready } from "./asked-already";
import type { Repeats, Draft } from "./rounds";
import { isOfThePast } from "./question-kind";

/**
 * Assigns one question per bank and round in turn, skipping those that ask for a story that a must-have or another
 * question of the loop already asks for.
 */
export function deal(source: Source, drafts: readonly Draft[], { asked, stories }: Repeats): void {
  const most = Math.max(0, ...drafts.flatMap(({ slots }) => [...slots.bank.values()]));
  for (let turn = 0; turn < most; turn += 1) {
    for (const draft of drafts) {
      for (const id of draft.tested) {
        if ((draft.slots.bank.get(id) ?? 0) <= turn) continue;
        const given = draft.dealt.get(id) ?? [];
        const bank = source.catalogue.competencies
          .get(id)!
          .questions.filter((question) => !stories.isRepeated(question));
        const question = nextOf(bank, given.at(-1)?.kind ?? kindBefore(draft, id), asked);
        if (question) draft.dealt.set(id, [...given, question]);
      }
    }
  }
}

/** The next question of a bank, alternating between past and hypothetical questions. */
function nextOf(bank: readonly Question[], last: Question["kind"] | undefined, asked: AskedAlready) {
  const inOrder = [...bank.filter(({ kind }) => kind !== last), ...bank.filter(({ kind }) => kind === last)];
  return (last ? inOrder : bank).find(({ ask }) => asked.add(ask));
}

/** The kind of the last question about a competency before those of its bank; undefined if there is none. */
function kindBefore({ own, mustHaves, slots, hasExercise }: Draft, id: string): Question["kind"] | undefined {
  if (slots.mustHaves.some((i) => mustHaves[i]!.about === id)) return "behavioural";
  const before = own.slice(0, slots.own).findLast(({ about }) => about === id);
  // A question that separates two jobs asks about past work.
  if (before?.kind === "screen") return "behavioural";
  return before && (isOfThePast(before.ask, hasExercise) ? "behavioural" : "situational");
}
