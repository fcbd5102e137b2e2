import { testedIn } from "../../../requisition/loop";
import type { Round } from "../../loop/loop-parts";
import type { Source } from "../../source";
import type { OwnQuestion } from "./rounds";
import { exerciseRound } from "../exercise-round";

/**
 * The question about what the candidate prepared for a round; undefined if there is nothing to prepare or it is the
 * exercise. It belongs to the first matching competency that the round leads on, or to none.
 */
export function openingOf({ catalogue }: Source, round: Round, tested: readonly string[]): OwnQuestion | undefined {
  const { opens, prepare = "" } = catalogue.roundKinds.get(round.kind) ?? {};
  if (!opens) return undefined;
  const { ask, fits = [], probesFor = {} } = opens;
  const about = fits.find((id) => tested.includes(id) && round.leads.includes(id));
  const probes = probesFor[about ?? ""] ?? opens.probes;
  return { ask, probes, about, kind: "opens", says: [prepare, ask, ...probes].join(" ") };
}

/** The competencies of a round in the order of its questions: that of the opening question first. */
export function inOrderAsked(source: Source, round: Round): string[] {
  const tested = testedIn(round);
  const first = round === exerciseRound(source) ? undefined : openingOf(source, round, tested)?.about;
  return first === undefined ? tested : [first, ...tested.filter((id) => id !== first)];
}
