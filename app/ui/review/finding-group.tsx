import { count, stopped } from "../../documents/wording";
import type { Options } from "../../requisition/fields/options";
import { levelWord } from "../clarity/level";
import { asTitle } from "../clarity/shown-finding";
import { Glyph } from "../glyph";
import { Dismissal } from "./dismissal";
import { FixButtons } from "./fix-buttons";
import { GroupFields } from "./group-fields";
import { ownWords, type RefusedAnswers, type ShownGroup } from "./shown-group";
import { Why } from "./why";

export interface GroupProps {
  readonly group: ShownGroup;
  readonly options: Options;
  /** The save id of a form on the page. */
  readonly saveId: string;
  /** Answers of this group that were refused. */
  readonly refused: RefusedAnswers | undefined;
  /** A dismissal in this group that was refused. */
  readonly undismissed: { readonly reason: string; readonly problem: string } | undefined;
  /** The addresses for splitting two jobs or declaring a hybrid, for the finding that there are two. */
  readonly ways?: { readonly split: string; readonly hybrid: string } | undefined;
}

/**
 * Findings with the same cause: a title, the answers that settle it, buttons that name their result, and the reason; or
 * a form to dismiss it.
 */
export function FindingGroup({ group, undismissed, ...rest }: GroupProps) {
  const { id, severity, title, instead, where, findings } = group;
  return (
    <section className={`c-card c-group is-${severity}`} id={id} aria-labelledby={`${id}-title`}>
      <div className="c-group__head">
        <Glyph name={severity} />
        <div>
          <h3 id={`${id}-title`}>
            <span className="u-hidden">{severity === "progress" ? "To write" : levelWord(severity)}: </span>
            {asTitle(title)}
          </h3>
          <p>
            {instead} {where ? <a href={where.href}>{where.label}</a> : null}
          </p>
        </div>
      </div>
      <div className="c-group__body">
        <GroupForm group={group} {...rest} />
        <Why findings={findings} />
        {findings.length > 0 ? <Dismissal group={id} findings={findings} refused={undismissed} /> : null}
      </div>
    </section>
  );
}

function GroupForm({ group, options, saveId, refused, ways }: Omit<GroupProps, "undismissed">) {
  const { id, title, saves, fields, findings } = group;
  const [first] = findings;
  if (ways) {
    return (
      <>
        <a className="c-button is-small" href={ways.split}>
          Split into two requisitions
        </a>
        <a className="c-button is-small" href={ways.hybrid}>
          Declare a hybrid
        </a>
      </>
    );
  }
  const unplaced = findings.filter(
    (finding) => !fields.some((field) => field.finding === finding.id) || !ownWords(group, finding).fitsField,
  );
  return (
    <form method="post" className="c-group__form" data-save={saves ? "review/save" : undefined}>
      {saves ? (
        <>
          <input type="hidden" name="group" value={id} />
          <input type="hidden" name="section" value={saves.section} />
          <input type="hidden" name="revision" value={saves.revision} />
          <input type="hidden" name="saveId" value={`${saveId}-${id}`} />
          <GroupFields group={group} options={options} refused={refused} />
        </>
      ) : null}
      {group.links.length > 0 ? (
        <ul className="c-group__lines" role="list">
          {group.links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {unplaced.length > 0 && findings.length > 1 ? <Lines group={group} findings={unplaced} /> : null}
      {saves ? (
        <button className="c-button is-small" name="intent" value="save">
          Save
          <span className="u-hidden">: {asTitle(title)}</span>
        </button>
      ) : null}
      {saves ? <span className="u-small u-muted" role="status" /> : null}
      {first && findings.length === 1 ? <FixButtons finding={first} about={`${id}-title`} /> : null}
    </form>
  );
}

/** The number of findings shown before the rest is collapsed. */
const MOST_LINES = 3;

interface LinesProps {
  readonly group: ShownGroup;
  readonly findings: ShownGroup["findings"];
}

/** The text of findings that have no field in the group, or too much text for it; with their buttons. */
function Lines({ group, findings }: LinesProps) {
  const more = findings.length - MOST_LINES;
  return (
    <>
      <FindingLines group={group} findings={findings.slice(0, MOST_LINES)} />
      {more > 0 ? (
        <details className="c-more">
          <summary>Show {count(more, "more finding")}</summary>
          <FindingLines group={group} findings={findings.slice(MOST_LINES)} />
        </details>
      ) : null}
    </>
  );
}

const FindingLines = ({ group, findings }: LinesProps) => (
  <ul className="c-group__lines" role="list">
    {findings.map((finding) => (
      <li key={finding.id}>
        <p id={`${finding.id}-found`}>
          {stopped(finding.found)} <span className="u-muted">{ownWords(group, finding).instead}</span>
        </p>
        {group.fields.some((field) => field.finding === finding.id) ? null : (
          <FixButtons finding={finding} about={`${finding.id}-found`} />
        )}
      </li>
    ))}
  </ul>
);
