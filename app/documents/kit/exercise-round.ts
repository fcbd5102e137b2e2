import type { RoundKind } from "../../catalogue/round-kind";
import type { Round } from "../loop-parts";
import { sentencesOf } from "../sentences/cuts";
import type { Source } from "../source";

/** What the preparation of a round speaks of if it is built around an exercise. */
const SENT = /\b(case|brief|exercise|simulation|you are sent)\b/i;

/**
 * The round that the exercise belongs to: of those built around one the first that its text names, else the first of them, else
 * any that its text names; undefined without an exercise or such a round.
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
  return (
    firstNamed(cases) ??
    cases[0] ??
    firstNamed(rounds) ??
    rounds.find((round) => SENT.test(kindOf(round)?.prepare ?? ""))
  );
}

const WORDS = new Map(
  "five:5 ten:10 fifteen:15 twenty:20 twenty-five:25 thirty:30 forty:40 forty-five:45 sixty:60"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
    .map(([word, minutes]) => [word, Number(minutes)]),
);
const SPAN = new RegExp(
  `\\b(?:for|of)\\s+(?:the (?:first|last|next)\\s+)?(?:about\\s+)?(\\d{1,3}|${[...WORDS.keys()].reverse().join("|")})` +
    `(?:[-\\s]minutes?\\b|(?=\\s*[.,;:)]|\\s+(?:you|we|and)\\b))`,
  "gi",
);

/** The minutes an exercise says it takes in its round, "for 5 minutes, and we discuss it for 20" as 25; undefined if it does not say. */
export function exerciseMinutes(exercise: string): number | undefined {
  const sum = sentencesOf(exercise)
    .filter((sentence) => /minute/i.test(sentence) && !/\bprepar/i.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(SPAN)])
    .reduce((minutes, [, said = ""]) => minutes + (WORDS.get(said.toLowerCase()) ?? Number(said)), 0);
  return sum > 0 ? sum : undefined;
}
