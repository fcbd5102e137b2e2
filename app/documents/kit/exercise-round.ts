import type { RoundKind } from "../../catalogue/round-kind";
import type { Round } from "../loop-parts";
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
