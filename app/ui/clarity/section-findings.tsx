import { Glyph } from "../glyph";
import { levelWord } from "./level";
import { asTitle, type ShownFinding } from "./shown-finding";

interface SectionFindingsProps {
  readonly findings: readonly ShownFinding[];
  /** The section's title, which is omitted from the places in it. */
  readonly section: string;
}

/** The findings of one section next to its form: severity, text, and a link to the field with the buttons. */
export function SectionFindings({ findings, section }: SectionFindingsProps) {
  return (
    <ol className="c-card__lines" role="list">
      {findings.map(({ id, severity, found, where, href }) => (
        <li key={id} className={`c-pane__finding is-${severity}`}>
          <Glyph name={severity} />
          <p>
            <a className="u-hit" href={href}>
              {asTitle(found)}
            </a>
            <small>
              {levelWord(severity)}. {where.startsWith(section) ? within(where.slice(section.length)) : where}
            </small>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Turns ", metric 2: target" into "Metric 2: target". */
const within = (rest: string): string => {
  const place = rest.replace(/^[,:] /, "");
  return place.charAt(0).toUpperCase() + place.slice(1);
};
