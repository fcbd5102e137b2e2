import type { Answers } from "../../requisition/requisition";
import type { Source } from "../source";

/**
 * What a candidate calls a round, inside a sentence: "recruiter screen". Its own name takes precedence over its kind's.
 */
export function roundInShort({ catalogue }: Source, round: Answers<"interview">["rounds"][number]): string {
  const kind = catalogue.roundKinds.get(round.kind);
  if (round.name !== "") return round.name;
  return kind?.short ?? "interview";
}
