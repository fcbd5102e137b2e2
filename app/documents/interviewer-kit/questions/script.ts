import type { Source } from "../../source";
import { phraseChoices } from "../../sentences/phrase";
import { AskedAlready } from "./asked-already";
import { deal } from "./deal";
import { draftsOf } from "./draft";
import type { Draft, OwnQuestion, RoundScript, ScriptPart, ScriptQuestion } from "./rounds";
import { FollowUps } from "./follow-ups";
import { testedBy } from "./must-haves";
import { sharedMinutes } from "../round-minutes";
import { Stories } from "./stories";

/**
 * Returns the questions of a whole loop, with none asked twice, not even in other words. The rounds' own and opening
 * questions come first, then one from the bank for each round in turn until the slots are full or the bank is empty.
 * What the exercise covers counts as asked.
 */
export function scriptsOf(source: Source): RoundScript[] {
  const [asked, stories] = [new AskedAlready(), new Stories(source)];
  const drafts = draftsOf(source, { asked, stories });
  const onExercise = questionsOnExercise(source, drafts, asked);
  deal(source, drafts, { asked, stories });
  // Follow-ups written for a question take precedence over general ones.
  const probesOf = new Map(
    drafts
      .flatMap(({ own, mustHaves, dealt }) => [
        ...own,
        ...mustHaves.map(({ ask, followUps: probes }) => ({ ask, probes })),
        ...[...dealt.values()].flat(),
      ])
      .map(({ ask, probes = [] }) => [ask, probes.filter((probe) => asked.add(probe))]),
  );
  const followUps = new FollowUps(source, asked);
  const ofTheirs = new Set(drafts.flatMap(({ mustHaves }) => mustHaves.map(({ ask }) => ask)));
  return drafts.map((draft) => {
    const followUpsTo: Probes["followUpsTo"] = (ask) => {
      const probes = probesOf.get(ask) ?? [];
      return probes.length > 0 ? probes : followUps.to(ask, draft.hasExercise, ofTheirs.has(ask));
    };
    return toScript(source, draft, { followUpsTo, onExercise: draft.hasExercise ? onExercise : [] });
  });
}

/** Questions about the exercise, without those that its own text asks. */
function questionsOnExercise(source: Source, drafts: readonly Draft[], asked: AskedAlready): string[] {
  if (!drafts.some(({ hasExercise }) => hasExercise)) return [];
  asked.note(source.requisition.interview.exercise);
  return phraseChoices(source, "interviewer-kit", "exerciseQuestions").filter((one) => asked.add(one));
}

interface Probes {
  readonly followUpsTo: (ask: string) => readonly string[];
  readonly onExercise: readonly string[];
}

function toScript(source: Source, draft: Draft, { followUpsTo, onExercise }: Probes): RoundScript {
  const {
    round,
    place,
    tested,
    own,
    minutes,
    slots,
    isScreen,
    hasExercise,
    isExerciseTooLong,
    isExerciseTimed,
    dealt,
    mustHaves,
  } = draft;
  const toOwn = ({ ask, kind, mustHave, listen }: OwnQuestion): ScriptQuestion => ({
    ask,
    followUps: listen ? [] : followUpsTo(ask),
    kind,
    ...(listen ? { listen } : {}),
    ...(mustHave ? { mustHave } : {}),
  });
  const timed = own.slice(0, slots.own);
  const about = slots.mustHaves.map((i) => mustHaves[i]!);
  const wanted = timed.length + about.length + [...slots.bank.values()].reduce((sum, n) => sum + n, 0);
  const shares = minutes && sharedMinutes(minutes.questions, wanted);
  // The company's questions about the exercise come after it.
  const comesFirst = ({ kind }: OwnQuestion) => kind !== "own" || hasExercise;
  // The opening question comes first, whatever it is about. Questions outside the round's competencies open it if there
  // is none, else they end it.
  const opening = timed.filter(({ kind }) => kind === "opens").map((one) => one.about);
  const ofNothing = [...timed, ...about].map((one) => one.about).filter((id) => id === undefined);
  const order = opening.length > 0 ? [...opening, ...tested, ...ofNothing] : [...ofNothing, ...tested];
  const parts = [...new Set(order)].map((id): ScriptPart => {
    const questions: ScriptQuestion[] = [
      ...timed.filter((one) => one.about === id && comesFirst(one)).map(toOwn),
      ...about
        .filter((one) => one.about === id)
        .map(({ ask, mustHave }) => ({ ask, followUps: followUpsTo(ask), kind: "must-have" as const, mustHave })),
      ...timed.filter((one) => one.about === id && !comesFirst(one)).map(toOwn),
      ...(dealt.get(id ?? "") ?? []).map(({ ask, kind }) => ({ ask, followUps: followUpsTo(ask), kind })),
    ];
    const lacking = Math.max(0, (slots.bank.get(id ?? "") ?? 0) - (dealt.get(id ?? "")?.length ?? 0));
    const sum = shares?.splice(0, questions.length + lacking).reduce((all, n) => all + n, 0);
    return { competency: id, isLed: round.leads.includes(id ?? ""), questions, lacking, minutes: sum };
  });
  const inQuestions = parts.flatMap(({ questions }) => questions.flatMap(({ mustHave }) => mustHave?.id ?? []));
  return {
    round,
    place,
    minutes,
    parts,
    spare: own.slice(slots.own).map(toOwn),
    conditions: draft.conditions,
    unasked: testedBy(source, round).filter((one) => !inQuestions.includes(one.id) && !draft.conditions.includes(one)),
    withoutTime: hasExercise ? [] : slots.withoutTime,
    repeated: draft.repeated,
    hasExercise,
    exerciseQuestions: onExercise,
    isExerciseTooLong,
    isExerciseTimed,
    isScreen,
  };
}
