import type { QuestionName } from "../../requisition/brief/questions";
import type { FieldProblem } from "../../requisition/problems";
import { ErrorSummary } from "../error-summary";
import { Glyph } from "../glyph";
import { Notices } from "../notices";
import { Main } from "../shell";
import { UndoBanner } from "../undo-banner";
import { Conflict, type Overlap } from "../wizard/conflict";
import { BriefCards } from "./brief-form";
import type { ShownBrief } from "./shown-brief";

/** A brief that came back as it was sent, and why. */
interface Refused {
  readonly brief: ShownBrief["brief"];
  readonly problems: readonly FieldProblem[];
  readonly version: number;
  readonly overlaps: readonly Overlap[];
}

/** The page of a brief: its questions, the document that grows beside them, and what to do with it. */
export function BriefPage({ shown, refused }: { readonly shown: ShownBrief; readonly refused: Refused | undefined }) {
  const { begun, questions } = shown;
  const brief = refused?.brief ?? shown.brief;
  const problems = refused?.problems ?? [];
  const form = {
    numberOf: (name: QuestionName) => questions.findIndex((question) => question.name === name) + 1,
    problemOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
    isSuggested: (path: string) => shown.brief.suggested.includes(path),
  };
  const changes = shown.begun ? "/requisitions/new" : `/requisitions/${shown.id}/edit/role#roleType`;
  return (
    <>
      <Main>
        <ErrorSummary problems={problems} />
        <Notices of={[shown.took]} />
        <div className="c-title">
          <h1>{shown.heading}</h1>
          <p>
            {shown.of} questions only you can answer.
            {shown.rest.stakeholders > 0 ? <Rest {...shown.rest} /> : null} <a href={changes}>Another role</a>
            {begun && begun.role !== "" && !begun.bare ? (
              <>
                {" or "}
                <a href={`?role=${begun.role}&suggest=no`}>start without suggestions</a>
              </>
            ) : null}
          </p>
        </div>
        <form id="view" hidden />
        <div className="l-cols is-brief c-brief">
          <fieldset className="c-switch">
            <legend className="u-hidden">Show</legend>
            <label>
              <input type="radio" name="show" value="questions" form="view" defaultChecked />
              Questions{" "}
              <small>
                {shown.answered} of {shown.of}
              </small>
            </label>
            <label>
              <input type="radio" name="show" value="document" form="view" />
              Document so far
            </label>
          </fieldset>
          <form method="post" id="form" className="c-brief__form l-stack">
            {/* Enter in a field presses the first button of a form; without this one it would change a metric. */}
            <button className="u-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
              Save
            </button>
            <input type="hidden" name="revision" value={refused?.version ?? shown.version} />
            <input type="hidden" name="saveId" value={shown.saveId} />
            {begun ? <BegunFields {...begun} /> : null}
            {refused && refused.overlaps.length > 0 ? (
              <Conflict overlaps={refused.overlaps} seen={refused.version} asked />
            ) : null}
            <UndoBanner undoable={shown.undoable} />
            <BriefCards form={form} shown={shown} brief={brief} />
            {shown.gaps > 0 && !begun ? (
              <p>
                <a href={`/requisitions/${shown.id}/gaps`}>
                  Fill in {shown.gaps === 1 ? "1 more gap" : `${shown.gaps} more gaps`}
                </a>
              </p>
            ) : null}
            {/* A button pressed before the page has loaded would send half a form; without this field it is refused. */}
            <input type="hidden" name="whole" value="yes" />
          </form>
          <aside className="c-brief__document l-stick" aria-labelledby="document">
            <div className="l-row l-row--ends">
              <h2 id="document">Your document</h2>
              <p className="u-small u-muted">
                {begun ? "So far" : "As last saved"}.{" "}
                <span className="c-text is-small">
                  <span className="is-unconfirmed">Underlined: suggested</span>
                </span>
              </p>
            </div>
            <div
              className="c-sheet c-text is-small"
              role="article"
              aria-label="The document so far"
              tabIndex={0}
              dangerouslySetInnerHTML={{ __html: shown.document }}
            />
          </aside>
        </div>
      </Main>
      <section className="c-act" aria-label="Save and go on">
        <div>
          <p role="status">
            <Glyph name="save" />
            <span>
              <b>
                {shown.answered} of {shown.of} answered.
              </b>{" "}
              {refused
                ? "Not saved: see the top of the page."
                : shown.saved
                  ? `Saved ${shown.saved}.`
                  : "Not saved yet."}
            </span>
          </p>
          <button className="c-button" form="form" name="intent" value="exit">
            Save for later
          </button>
          <button className="c-button is-primary" form="form" name="intent" value="document">
            Make the document
          </button>
        </div>
      </section>
    </>
  );
}

function Rest({ stakeholders, decisions, requirements, rounds }: ShownBrief["rest"]) {
  return (
    <>
      {" "}
      The role type suggests the rest
      <span className="c-brief__rest">
        : {stakeholders} stakeholders, {decisions} decisions, {requirements} must-haves, {rounds} rounds
      </span>
      .
    </>
  );
}

/** What a brief that is not stored yet starts from, to be sent with it. */
function BegunFields({ id, role, title, bare }: NonNullable<ShownBrief["begun"]>) {
  const fields = { id, role, title, suggest: bare ? "no" : "yes" };
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={`begun.${name}`} value={value} />
  ));
}
