import { count } from "../../documents/wording";
import { Glyph } from "../glyph";
import type { GroupProps } from "./finding-group";
import { GapsForm } from "./gaps-form";
import { GroupFields } from "./group-fields";
import type { GroupGap, RefusedAnswers, SectionToWrite } from "./shown-group";

interface ToWriteProps extends Pick<GroupProps, "options" | "saveId"> {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly sections: readonly SectionToWrite[];
  /** The first gaps in what is written, and how many there are in all. */
  readonly gaps: readonly GroupGap[];
  readonly allGaps: number;
  readonly refused: RefusedAnswers | undefined;
}

/** What is blank, or has a gap, section by section, to write on the spot; each folds. Nothing if nothing is left to write. */
export function ToWrite({ address, sections, gaps, allGaps, refused, options, saveId }: ToWriteProps) {
  const all = sections.reduce((sum, { asks }) => sum + asks, allGaps);
  if (all === 0) return null;
  return (
    <section className="c-card c-group" aria-labelledby="to-write">
      <div className="c-group__head">
        <Glyph name="progress" />
        <div>
          <h2 id="to-write" tabIndex={-1}>
            {count(all, "answer")} to write
          </h2>
          <p>Only you know them.</p>
        </div>
      </div>
      {allGaps > 0 ? (
        <details open>
          <summary>{allGaps === 1 ? "1 blank" : `${allGaps} blanks`} in your text</summary>
          <GapsForm gaps={gaps} action={`${address}/gaps`} saveId={`${saveId}-gaps`} />
        </details>
      ) : null}
      {sections.map((section, i) => {
        const { id, title, asks, fields, others, saves } = section;
        const own = refused?.group === id ? refused : undefined;
        return (
          <details key={id} id={id} open={own !== undefined || (allGaps === 0 && i === 0)}>
            <summary id={`${id}-title`}>
              {title} <span className="u-muted">{asks}</span>
            </summary>
            <form method="post" className="c-group__body">
              <input type="hidden" name="group" value={id} />
              <input type="hidden" name="section" value={saves.section} />
              <input type="hidden" name="revision" value={saves.revision} />
              <input type="hidden" name="saveId" value={`${saveId}-${id}`} />
              {fields.length > 0 ? (
                <GroupFields
                  group={{ id, fields, findings: [], isSaid: true, instead: "" }}
                  options={options}
                  refused={own}
                />
              ) : null}
              {others.map(({ text, href }) => (
                <p key={text}>
                  <a href={href}>{text}</a>
                </p>
              ))}
              {fields.length > 0 ? (
                <button className="c-button is-small" name="intent" value="save">
                  Save<span className="u-hidden">: {title}</span>
                </button>
              ) : null}
            </form>
          </details>
        );
      })}
    </section>
  );
}
