import { DECISIONS } from "../requisition/decisions";
import type { Requisition } from "../requisition/requisition";

/** A stretch of text, hidden if it would give the role away. */
export interface Stretch {
  readonly text: string;
  readonly hidden: boolean;
}

/** One requisition of a blind test: what it says about the work, without its title. */
export interface BlindText {
  /** Its index in the comparison, from 0. This is what to guess. */
  readonly place: number;
  /** Its mission, decisions, metrics and stakeholders, as far as it has them, one line per item. */
  readonly parts: readonly { readonly label: string; readonly lines: readonly (readonly Stretch[])[] }[];
}

/** The most lines of each list, so that readers distinguish requisitions by the work and not by their length. */
const MOST_LINES = 5;

/**
 * The texts of a blind test. Their order depends only on the ids, so it is always the same and does not reveal the
 * order of the columns. `hide` removes the names of the roles from a text.
 */
export function blindTexts(
  items: readonly { readonly id: string; readonly requisition: Requisition }[],
  hide: (text: string) => readonly Stretch[],
): BlindText[] {
  const texts = items.map(({ requisition }, place) => ({ place, parts: partsOf(requisition, hide) }));
  const rank = (place: number) => mixed(items[place]!.id);
  return texts.sort((a, b) => rank(a.place) - rank(b.place) || a.place - b.place);
}

function partsOf({ role, stakeholders, metrics }: Requisition, hide: (text: string) => readonly Stretch[]) {
  const decides = DECISIONS.filter(({ value }) =>
    stakeholders.decisions.some(({ id, right }) => id === value && right === "decides"),
  );
  return [
    { label: "What changes because of it", texts: [role.mission] },
    { label: "What it decides", texts: decides.map(({ label }) => label) },
    { label: "What it is measured by", texts: metrics.metrics.map(({ outcome, measure }) => outcome || measure) },
    { label: "Who it works with", texts: stakeholders.stakeholders.map(({ who }) => who) },
  ]
    .map(({ label, texts }) => ({
      label,
      lines: texts
        .filter((text) => text !== "")
        .slice(0, MOST_LINES)
        .map(hide),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** A hash that reveals nothing of its text and is the same on every machine (FNV-1a). */
function mixed(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619) >>> 0;
  return hash;
}
