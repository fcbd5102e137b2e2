import type { FormEvent, ReactNode } from "react";
import type { QuestionName } from "../../requisition/brief/questions";
import type { FieldProblem } from "../../requisition/forms/problems";
import { Notices } from "../notices";
import { Main } from "../shell";
import type { BriefForm } from "./brief-fields";
import { BriefCards } from "./brief-form";
import { type FilledBrief, remainingInShort, roleTypeChange, type ShownBrief } from "./shown-brief";

interface BriefPageProps {
  readonly shown: ShownBrief;
  /** A new brief is stored from its first save on. */
  readonly isStored: boolean;
  /** The values of the fields. */
  readonly brief: FilledBrief["brief"];
  /** The id of a newly typed stakeholder. */
  readonly newRow: string;
  readonly progress: ShownBrief["progress"];
  readonly problems: readonly FieldProblem[];
  /** Hidden fields sent with every save, by name. */
  readonly hidden: { readonly [name: string]: string };
  /** True if scripts run. */
  readonly hydrated: boolean;
  /** The address for its buttons. */
  readonly action: string;
  attach(form: HTMLFormElement | null): void;
  readonly register: BriefForm["register"];
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  /** Content above the questions: problems, and conflicts to resolve. */
  readonly children: ReactNode;
}

/** The page of a brief: its questions, with the document next to them. */
export function BriefPage(props: BriefPageProps) {
  const {
    shown,
    isStored,
    brief,
    newRow,
    progress: progress,
    problems,
    hidden,
    hydrated,
    action,
    attach,
    register,
  } = props;
  const { onSubmit, children } = props;
  const { newBrief } = shown;
  const form: BriefForm = {
    register,
    numberOf: (name: QuestionName) => shown.questions.indexOf(name) + 1,
    problemOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
    isSuggested: (path: string) => progress.suggested.includes(path),
  };
  return (
    <Main>
      <Notices of={[shown.notice, shown.othersChanged]} />
      <div className="c-title">
        <h1 id="top" tabIndex={-1}>
          {shown.heading}
        </h1>
        <Lead shown={shown} isStored={isStored} />
      </div>
      <form id="view" hidden />
      <div className="l-cols is-brief c-brief">
        <fieldset className="c-switch">
          <legend className="u-hidden">Show</legend>
          <label>
            <input type="radio" name="show" value="questions" form="view" defaultChecked />
            Questions <small>{remainingInShort(progress)}</small>
          </label>
          <label>
            <input type="radio" name="show" value="document" form="view" />
            Document so far
          </label>
        </fieldset>
        <form
          method="post"
          action={action}
          // Makes the router load the route of the form's address now, since it could not while offline.
          data-discover="true"
          id="form"
          className="c-brief__form l-stack"
          noValidate={hydrated}
          // After Back, the form must have the saved values, not those the browser remembers.
          autoComplete={hydrated ? "off" : undefined}
          onSubmit={onSubmit}
          ref={attach}
          data-ready={hydrated}
        >
          {/* Enter in a field presses the first button of a form; without this one it would change a metric. */}
          <button className="u-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
            Save
          </button>
          {/* Browsers restore field values after Back; these fields must keep the page's values. */}
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
          ))}
          {children}
          <BriefCards form={form} shown={shown} brief={brief} newRow={newRow} progress={progress} />
          {progress.gaps > 0 ? (
            <p>
              <a href={`/requisitions/${shown.id}/gaps`}>
                Fill in {progress.gaps === 1 ? "1 more gap" : `${progress.gaps} more gaps`}
              </a>
            </p>
          ) : null}
          {progress.later.length > 0 ? (
            <p className="u-small u-muted">Before approval you’ll also need: {progress.later.join(", ")}.</p>
          ) : null}
          {/* A button pressed before the page has loaded would send an incomplete form; without this field it is
              refused. */}
          <input type="hidden" name="whole" value="yes" autoComplete="off" />
        </form>
        <aside className="c-brief__document l-stick" aria-labelledby="document">
          <div className="l-row l-row--ends">
            <h2 id="document">Your document</h2>
            <p className="c-text is-small u-muted">
              {newBrief ? "So far." : "As last saved."} <span className="is-unconfirmed">Underlined: suggested</span>
            </p>
          </div>
          <div
            className="c-sheet c-text is-small is-draft"
            role="article"
            aria-label="The document so far"
            tabIndex={0}
            dangerouslySetInnerHTML={{ __html: progress.document }}
          />
        </aside>
      </div>
    </Main>
  );
}

function Lead({ shown: { id, newBrief, questions, rest }, isStored }: Pick<BriefPageProps, "shown" | "isStored">) {
  const { stakeholders, decisions, requirements, rounds } = rest;
  return (
    <p>
      {questions.length} questions only you can answer.
      {stakeholders > 0 ? (
        <>
          {" "}
          The role type suggests the rest
          <span className="c-brief__rest">
            : {stakeholders} stakeholders, {decisions} decisions, {requirements} must-haves, {rounds} rounds
          </span>
          .
        </>
      ) : null}{" "}
      {/* Input is stored by the time one of these links is followed, so the page it leads to has to include it. */}
      <a href={isStored ? roleTypeChange(id) : `/requisitions/new?from=${id}`}>Another role</a>
      {!isStored && newBrief && newBrief.role !== "" && !newBrief.bare ? (
        <>
          {" or "}
          <a href={`?role=${newBrief.role}&suggest=no&id=${id}`}>start without suggestions</a>
        </>
      ) : null}
    </p>
  );
}
