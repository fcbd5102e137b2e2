import type { Answers } from "../../requisition/requisition";
import type { Source } from "../source";

/**
 * The short name of a round inside a sentence for candidates: "recruiter screen". Its own name takes precedence over
 * that of its kind.
 */
export function roundInShort({ catalogue }: Source, round: Answers<"interview">["rounds"][number]): string {
  const kind = catalogue.roundKinds.get(round.kind);
  if (round.name !== "") return round.name;
  return kind?.short ?? "interview";
}
