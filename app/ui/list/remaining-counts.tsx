import type { Remaining } from "../../clarity/approval/remaining";
import { remainingLines } from "../clarity/remaining-lines";
import { Glyph } from "../glyph";

/** The remaining work by kind: an icon and a number each, with a word for those who do not know the icon. */
export function RemainingCounts({ left }: { left: Remaining }) {
  const lines = remainingLines(left);
  if (lines.length === 0) return <span className="u-muted">none</span>;
  return (
    <ul className="c-counts" role="list">
      {lines.map(({ kind, glyph, level, n, words }) => (
        <li key={kind} className={level} title={`${n} ${words}`}>
          <Glyph name={glyph} />
          {n}
          <span className="u-hidden"> {words}</span>
        </li>
      ))}
    </ul>
  );
}
