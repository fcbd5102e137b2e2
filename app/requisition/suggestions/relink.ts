import { testedIn } from "../loop";
import type { Answers, Requisition } from "../requisition";

type MustHave = Answers<"requirements">["mustHaves"][number];

/**
 * Relinks a suggested must-have in a requisition with other metrics and rounds: it is tested in the round most like its
 * own, and serves no metric until the manager chooses one.
 */
export function relinked(row: MustHave, { metrics, interview }: Requisition, starter: Requisition): MustHave {
  const serves = metrics.metrics.some(({ id }) => id === row.metric) ? row.metric : "";
  return { ...row, metric: serves, round: roundFor(row.round, interview.rounds, starter.interview.rounds) };
}

type Rounds = Answers<"interview">["rounds"];

/** The round itself if it exists, else one of its kind, or one that tests most of what it leads on; "" for none. */
function roundFor(id: string, rounds: Rounds, usual: Rounds): string {
  if (rounds.some((round) => round.id === id)) return id;
  const meant = usual.find((round) => round.id === id);
  if (!meant) return "";
  const alike = rounds.find(({ kind }) => kind === meant.kind);
  if (alike) return alike.id;
  const shared = (round: Rounds[number]) => testedIn(round).filter((one) => meant.leads.includes(one)).length;
  const [best] = [...rounds].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best.id : "";
}
