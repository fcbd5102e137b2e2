import type { Severity } from "../../clarity/finding";
import { Glyph } from "../glyph";

const WORDS: Record<Severity, readonly [one: string, many: string]> = {
  blocker: ["Blocker", "Blockers"],
  warning: ["Warning", "Warnings"],
  suggestion: ["Suggestion", "Suggestions"],
};

/** The word for a severity, for one finding or for several. */
export const levelWord = (severity: Severity, n = 1): string => WORDS[severity][n === 1 ? 0 : 1];

/** The severity of a finding: an icon, a word and a color. */
export function Level({ severity, n = 1 }: { severity: Severity; n?: number }) {
  return (
    <span className={`c-level is-${severity}`}>
      <Glyph name={severity} />
      {levelWord(severity, n)}
    </span>
  );
}
