import type { Remaining } from "../../clarity/approval/remaining";
import { Glyph } from "../glyph";
import { MissingTexts } from "./missing-texts";

interface ApprovalProps extends Pick<Remaining, "allowed" | "blocker" | "suggested" | "toWrite"> {
  /** "/requisitions/<id>" */
  readonly address: string;
  /** The last approval; not current if the requisition was changed since. */
  readonly approved: { readonly current: boolean; readonly by: string; readonly when: string } | undefined;
  readonly version: number;
  /** Sections that are not started. */
  readonly notBegun: readonly { readonly title: string; readonly href: string }[];
  /** The Word files of every document, and whether each is public. */
  readonly files: readonly { readonly href: string; readonly name: string; readonly isPublic: boolean }[];
  /** A sentence about texts that are missing in Settings and in the posting. */
  readonly lacks: string | undefined;
}

/** The last step: what approval is waiting for, or the button, or afterwards the files to share. */
export function Approval(props: ApprovalProps) {
  const { approved, version } = props;
  const last = approved ? `by ${approved.by}, ${approved.when}` : "";
  return (
    <section className="c-card" aria-labelledby="approval">
      <div className="c-card__head">
        <h2 id="approval" tabIndex={-1}>
          Approval
        </h2>
        {approved?.current ? (
          <span className="c-chip is-ready">
            <Glyph name="ready" />
            Version {version}
          </span>
        ) : null}
      </div>
      <div className="c-card__body l-stack u-gap-s">
        {approved ? <p>{approved.current ? `Approved ${last}.` : `Changed since it was approved ${last}.`}</p> : null}
        {approved?.current ? (
          <Files {...props} />
        ) : props.allowed ? (
          <Approve version={version} />
        ) : (
          <Waits {...props} />
        )}
      </div>
    </section>
  );
}

function Approve({ version }: { version: number }) {
  return (
    <form method="post" className="l-stack u-gap-s">
      <button className="c-button is-primary is-wide" name="intent" value="approve">
        Approve version {version}
      </button>
      <p className="u-small u-muted">Any edit turns it back into a draft.</p>
    </form>
  );
}

function Waits({ address, blocker: blockers, suggested, toWrite, notBegun }: ApprovalProps) {
  return (
    <>
      <button className="c-button is-wide" type="button" disabled aria-describedby="waits">
        Approve
      </button>
      <div id="waits" className="l-stack u-gap-s u-small">
        {blockers > 0 ? (
          <p>
            <a href="#findings">{blockers === 1 ? "1 blocker" : `${blockers} blockers`}</a> left. Fix{" "}
            {blockers === 1 ? "it, or dismiss it" : "each, or dismiss it"} with a reason.
          </p>
        ) : null}
        {toWrite > 0 ? (
          <p>
            <a href="#findings">{toWrite === 1 ? "1 answer" : `${toWrite} answers`}</a> left to write.
          </p>
        ) : null}
        {notBegun.length > 0 ? (
          <p>
            Not started:{" "}
            {notBegun.map(({ title, href }, i) => (
              <span key={href}>
                {i > 0 ? ", " : ""}
                <a href={href}>{title}</a>
              </span>
            ))}
          </p>
        ) : null}
        {suggested > 0 ? (
          <p>
            {suggested === 1 ? "1 suggested answer" : `${suggested} suggested answers`} to review. Keep or edit each in
            its section.
          </p>
        ) : null}
      </div>
      {suggested > 0 ? (
        <form method="post" action={address}>
          <input type="hidden" name="back" value="review" />
          <button className="c-button is-small" name="intent" value="keep-all">
            Keep all {suggested}
          </button>
        </form>
      ) : null}
    </>
  );
}

function Files({ files, lacks }: ApprovalProps) {
  return (
    <ul className="c-files" role="list">
      {files.map(({ href, name, isPublic }) => (
        <li key={href}>
          <a href={href} download>
            <Glyph name="download" />
            {name}
            <span className="u-hidden"> (Word file)</span>
          </a>
          {isPublic && lacks ? <MissingTexts>{lacks}</MissingTexts> : null}
        </li>
      ))}
    </ul>
  );
}
