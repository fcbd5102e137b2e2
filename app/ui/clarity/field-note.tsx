import { stopped } from "../../documents/wording";
import { Glyph } from "../glyph";
import { levelWord } from "./level";
import type { ShownFinding } from "./shown-finding";

interface FieldNoteProps {
  readonly findings: readonly ShownFinding[];
  /** Use this id in the control's `aria-describedby`: it covers the text of every finding, but not the buttons. */
  readonly id: string;
}

/**
 * The findings of one field, below its control, with the buttons that settle them; renders nothing if there are none.
 */
export function FieldNote({ findings, id }: FieldNoteProps) {
  if (findings.length === 0) return null;
  const several = findings.length > 1;
  return (
    <>
      {/* One id must cover all the text without the buttons in between. */}
      {several ? (
        <p id={id} hidden>
          {findings
            .map(({ severity, found, instead }) => `${levelWord(severity)}: ${stopped(found)} ${stopped(instead)}`)
            .join(" ")}
        </p>
      ) : null}
      {findings.map((finding) => (
        <div key={finding.id} className={`c-note is-${finding.severity}`}>
          <Glyph name={finding.severity} />
          <div>
            <p id={several ? undefined : id}>
              <span className="u-hidden">{levelWord(finding.severity)}: </span>
              <b>{stopped(finding.found)}</b> {stopped(finding.instead)}
            </p>
            {finding.fixes.map(({ label, nth }) => (
              <button key={nth} className="c-button is-small" name="intent" value={`fix:${finding.id}:${nth}`}>
                {label}
              </button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
