import type { Round } from "../loop-parts";
import type { Source } from "../source";
import type { OwnQuestion } from "./draft";

/**
 * The question that uses what the candidate was asked to prepare for a round; undefined if that is nothing, or if what they
 * prepare is the exercise. It goes under the first competency that it fits of those the round leads on, or under none.
 */
export function openingOf({ catalogue }: Source, round: Round, tested: readonly string[]): OwnQuestion | undefined {
  const { opens, prepare = "" } = catalogue.roundKinds.get(round.kind) ?? {};
  if (!opens) return undefined;
  const { ask, probes, fits = [] } = opens;
  const about = fits.find((id) => tested.includes(id) && round.leads.includes(id));
  return { ask, probes, about, kind: "opens", says: [prepare, ask, ...probes].join(" ") };
}
