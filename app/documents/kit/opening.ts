import type { RoundKind } from "../../catalogue/round-kind";
import type { Round } from "../loop-parts";
import type { Source } from "../source";
import { bestMatch } from "./best-match";

/** The question that a round begins with, and the competency it is rated under. */
export interface Opening {
  readonly ask: string;
  readonly probes: readonly string[];
  readonly about: string | undefined;
}

/**
 * The question that uses what the candidate was asked to prepare for a round; undefined if that is nothing, or if what they
 * prepare is the exercise. It goes under the competency it fits best, of those the round leads on if it leads on any.
 */
export function openingOf(source: Source, round: Round, tested: readonly string[]): Opening | undefined {
  const kind: RoundKind | undefined = source.catalogue.roundKinds.get(round.kind);
  if (!kind?.opens) return undefined;
  const led = tested.filter((id) => round.leads.includes(id));
  const about = bestMatch(source, led.length > 0 ? led : tested, `${kind.opens.ask} ${kind.prepare}`);
  return { ...kind.opens, about };
}
