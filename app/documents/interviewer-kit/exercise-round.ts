import type { RoundKind } from "../../catalogue/shapes/round-kind";
import type { Round } from "../loop/loop-parts";
import type { Source } from "../source";
import { toNumber } from "./exercise-minutes";

/** Words in the preparation of a round that is built around an exercise. */
const SENT = /\b(case|brief|exercise|simulation|you are sent)\b/i;

/** Names of rounds about something prepared, the most certain first; a review may be about many things. */
const NAMES = [
  /\b(take[- ]?home|homework|exercise|assignment|case|simulation|sim|presentation)\b/i,
  /\b(review|challenge|task|test|work[- ]sample|walk-?through|demo|debrief)\b/i,
];

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const NUMBERED = new RegExp(
  `\\b(?:(?:interview )?(?:round|stage|step|interview)(?: no\\.?)? ?#?(\\d{1,2}|one|two|three|four|five|six|seven|eight)\\b|(?:(\\d{1,2})(?:st|nd|rd|th)|(${ORDINALS.join("|")}|last|final)) (?:interview |of the )?(?:rounds?|stage|step|interview)\\b)(?! of (?!interviews?\\b))`,
  "i",
);

/** The round that a text gives by number: "round 3", "the third round", "the last interview". */
function numberedRound(text: string, rounds: readonly Round[]): Round | undefined {
  const found = NUMBERED.exec(text);
  if (!found) return undefined;
  const [, number, place, word] = found;
  if (word === "last" || word === "final") return rounds.at(-1);
  return rounds[(word ? ORDINALS.indexOf(word) + 1 : toNumber((number ?? place)!)) - 1];
}

/**
 * Returns the round of the exercise. Among rounds built around one: the first that the exercise names, else one that it
 * gives by number or whose own name matches its text ("Take-home review"), else the first. Otherwise, any round that it
 * names, or one named after something prepared. Undefined without an exercise or such a round.
 */
export function exerciseRound(source: Source): Round | undefined {
  const { rounds, exercise } = source.requisition.interview;
  const text = exercise.toLowerCase();
  if (text.trim() === "") return undefined;
  const kindOf = ({ kind }: Round): RoundKind | undefined => source.catalogue.roundKinds.get(kind);
  const firstNamed = (among: readonly Round[]): Round | undefined => {
    const named = among.flatMap((round) => {
      const { name = "", short = "" } = kindOf(round) ?? {};
      const names = [round.name, name, short].map((one) => one.trim().toLowerCase()).filter((one) => one !== "");
      const places = names.map((one) => text.indexOf(one)).filter((at) => at >= 0);
      return places.length > 0 ? [{ round, at: Math.min(...places) }] : [];
    });
    return named.sort((a, b) => a.at - b.at)[0]?.round;
  };
  const cases = rounds.filter((round) => kindOf(round)?.case);
  const isNamedAlike = ({ name }: Round) =>
    NAMES.some((called) => {
      const [, word = ""] = called.exec(name) ?? [];
      return word !== "" && new RegExp(`\\b${word}`, "i").test(text);
    });
  const calledSo = (nameOf: (round: Round) => string) =>
    NAMES.flatMap((called) => rounds.find((round) => called.test(nameOf(round))) ?? [])[0];
  return (
    firstNamed(cases) ??
    numberedRound(text, rounds) ??
    rounds.find(isNamedAlike) ??
    cases[0] ??
    firstNamed(rounds) ??
    calledSo(({ name }) => name) ??
    calledSo((round) => kindOf(round)?.name ?? "") ??
    rounds.find((round) => SENT.test(kindOf(round)?.prepare ?? ""))
  );
}

/** True if no round has the exercise, so that nobody discusses it with the candidate. */
export const isExerciseLost = (source: Source): boolean =>
  source.requisition.interview.exercise.trim() !== "" && !exerciseRound(source);
