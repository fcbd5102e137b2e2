import { Glyph } from "../../ui/glyph";
import { FindRoleType } from "../../ui/start/find-role-type";
import { CopyButtons, ExampleButtons } from "../../ui/start/finished";
import { Ways } from "../../ui/start/ways";
import { WHICH_ROLE } from "../../ui/which-role/questions";

import type { SerializeFrom } from "@remix-run/node";
import type { showNew } from "./show.server";

export interface NewPageProps {
  readonly shown: SerializeFrom<typeof showNew>;
}

const BRIEF = "/requisitions/new/brief";

export function NewPage({ shown }: NewPageProps) {
  const { asked, of, found, families, all, copies, examples } = shown;
  return (
    <>
      <div className="c-title">
        <h1>New requisition</h1>
      </div>
      <Ways here="pick" />
      <FindRoleType
        action="/requisitions/new"
        asked={asked}
        found={found}
        of={of}
        families={families}
        hrefOf={(id) => `${BRIEF}?role=${id}`}
      >
        <a href={`${BRIEF}?${new URLSearchParams({ title: asked }).toString()}`}>Start it without suggestions</a>, or{" "}
        <a href={WHICH_ROLE}>answer seven questions</a> to find the closest one.
      </FindRoleType>
      <section className="c-card is-padded c-other" aria-labelledby="other">
        <div>
          <h2 id="other">Another role</h2>
          <p className="u-muted">
            Name it. Choose the closest type to get its suggestions, marked until you keep them.
          </p>
        </div>
        <form action={BRIEF} className="c-grid">
          <div className="c-field">
            <label htmlFor="title">Title</label>
            <input className="c-input" id="title" name="title" autoComplete="off" />
          </div>
          <div className="c-field">
            <label htmlFor="role">Closest role type</label>
            <select className="c-input" id="role" name="role">
              <option value="">None: start empty</option>
              {all.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button className="c-button">Start</button>
        </form>
      </section>
      {copies.length > 0 ? (
        <section className="c-finished" aria-labelledby="copies">
          <h2 id="copies">
            <Glyph name="copy" /> Start from one of yours
          </h2>
          <CopyButtons copies={copies} />
        </section>
      ) : null}
      {examples.length > 0 ? (
        <section className="c-finished" aria-labelledby="examples">
          <h2 id="examples">
            <Glyph name="document" /> Open a finished example
          </h2>
          <ExampleButtons examples={examples} />
        </section>
      ) : null}
      <p className="u-small u-muted u-top">Choosing a role opens the brief. Nothing is stored until you type there.</p>
    </>
  );
}
