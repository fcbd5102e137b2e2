import { SEVERITIES } from "../../clarity/finding";
import type { Remaining } from "../../clarity/approval/remaining";
import type { GlyphName } from "../glyph";

/** One kind of remaining work: the count, the icon and color, and the label. */
export interface RemainingLine {
  readonly kind: string;
  readonly glyph: GlyphName;
  readonly level: string;
  readonly n: number;
  readonly words: string;
}

/** The remaining work by kind, most severe first, without empty kinds. */
export function remainingLines(left: Remaining): RemainingLine[] {
  const plural = (n: number, one: string): string => `${one}${n === 1 ? "" : "s"}`;
  const [blocker, ...others] = SEVERITIES.map((severity): RemainingLine => {
    const n = left[severity];
    return { kind: severity, glyph: severity, level: `c-level is-${severity}`, n, words: plural(n, severity) };
  });
  const { toWrite, toStart, suggested } = left;
  const asks: RemainingLine[] = [
    { kind: "write", glyph: "progress", level: "c-level", n: toWrite, words: `${plural(toWrite, "answer")} to write` },
    { kind: "start", glyph: "none", level: "c-level", n: toStart, words: `${plural(toStart, "section")} to start` },
  ];
  const review: RemainingLine = {
    kind: "review",
    glyph: "spark",
    level: "c-level",
    n: suggested,
    words: `suggested ${plural(suggested, "answer")} to review`,
  };
  return [blocker!, ...asks, ...others, review].filter(({ n }) => n > 0);
}
