import type { JointStamp } from "./blocks/document";
import { phraseWords } from "./sentences/phrase";
import type { Source } from "./source";

type Knows = Pick<Source, "catalogue">;

/** The most requisitions in a stamp; they fit next to the page number. */
const MOST_NAMED = 4;

/**
 * The stamp of a document from several requisitions or versions: each with its version, and the time of the last save.
 */
export function jointStamp(knows: Knows, stamps: readonly JointStamp[]): JointStamp {
  const shown = stamps.filter(({ requisition }) => requisition !== "");
  const names = [...new Set(shown.map((stamp) => named(knows, stamp)))];
  if (names.length < 2) return shown[0] ?? stamps[0]!;
  const first = names.slice(0, MOST_NAMED).join(", ");
  return {
    requisition:
      names.length > MOST_NAMED ? phraseWords(knows, "every-document", "stampMore", { names: first }) : first,
    savedAt: Math.max(...stamps.map(({ savedAt }) => savedAt)),
  };
}

const named = (knows: Knows, { requisition, version }: JointStamp): string =>
  version === undefined
    ? requisition
    : phraseWords(knows, "every-document", "stampNamed", { requisition, version: String(version) });
