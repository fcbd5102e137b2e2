import type { Question } from "../../catalogue/competency";
import type { Source } from "../source";
import type { AskedAlready } from "./asked-already";
import type { Draft } from "./draft";

/** A question of each bank to each round in turn. */
export function deal(source: Source, drafts: readonly Draft[], asked: AskedAlready): void {
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
