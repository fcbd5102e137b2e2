import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countFindings, countsInWords } from "../clarity/finding";
import { verdictInWords } from "../clarity/verdict-in-words";
import { DOCUMENTS } from "../documents/index";
import { nextSection } from "../requisition/readiness";
import { countSuggested } from "../requisition/suggestions";
import type { Handle } from "../ui/handle";
import { UndoBanner } from "../ui/undo-banner";
import { SectionState } from "../ui/wizard/rail";
import { keepAll, offerSuggestions } from "./draft-actions.server";
import { reviewOf } from "./findings.server";
import { openRequisition, unreadable } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";
import { unsavedSections } from "./recovery.server";
import { tookInWords } from "./took.server";
import { undo, undoable } from "./undo.server";
import { when } from "./when.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => shown?.name ?? "Requisition",
};

const DID = new Map([
  ["copied", "This is a copy. Its answers stay marked as suggestions until you keep or edit them."],
  ["example", "This is your own copy of a finished example. Change what you like."],
  ["file", "This requisition was made from a file."],
  ["undone", "Undone."],
  ["late", "Nothing was undone: something was saved since. The history has every version."],
]);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const { stored, roleType, name, sections } = opened;
  const search = new URL(request.url).searchParams;
  const did = search.get("did");
  const { subject, open } = await reviewOf(context, opened);
  return {
    verdict: verdictInWords(subject.reading, context.catalogue),
    findings: countsInWords(countFindings(open)),
    origin: (await context.store.readOrigin(context.actor, stored.id)) !== undefined,
    id: stored.id,
    name,
    roleType: roleType ? { id: roleType.id, name: roleType.name } : undefined,
    gone: roleType ? "" : stored.requisition.role.roleType,
    sections,
    next: nextSection(sections),
    suggestions: countSuggested(stored.suggested),
    documents: DOCUMENTS.map(({ slug, name: called, about }) => ({ slug, name: called, about })),
    changed: when(stored.updatedAt, context.now()),
    did: did === null ? undefined : DID.get(did),
    undoable: await undoable(context, stored.id),
    took: tookInWords(stored.requisition, search.get("took")),
    archived: stored.shelf === "archived",
    unsaved: await unsavedSections(context, stored.id),
    copyId: context.newId(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const form = await readFormData(request);
  const [intent, version] = textOf(form, "intent").split(":");
  const address = `/requisitions/${opened.stored.id}`;
  switch (intent) {
    case "keep-all":
      await keepAll(context, opened);
      return redirect(address);
    case "suggest":
      await offerSuggestions(context, opened);
      return redirect(address);
    case "undo": {
      const undone = await undo(context, opened.stored.id, Number(version));
      const back = ["review", "history"].find((page) => page === textOf(form, "back"));
      return redirect(`${address}${back ? `/${back}` : ""}?did=${undone ? "undone" : "late"}`);
    }
    default:
      throw unreadable("This page has no such button. Nothing was changed.");
  }
}

export default function Overview() {
  const shown = useLoaderData<typeof loader>();
  const { id, name, sections, next, documents, suggestions, roleType } = shown;
  const address = `/requisitions/${id}`;
  const ready = sections.filter((section) => section.state === "ready").length;
  return (
    <>
      {[shown.did, shown.took].map((notice) =>
        notice ? (
          <p key={notice} className="c-message" role="status">
            {notice}
          </p>
        ) : null,
      )}
      <form method="post">
        <UndoBanner undoable={shown.undoable} />
      </form>
      {shown.unsaved.map(({ slug, title, keptAt }) => (
        <p key={slug} className="c-message is-template">
          You have edits in {title} that are not saved, from {keptAt}. <a href={`${address}/edit/${slug}`}>Open them</a>
        </p>
      ))}
      {shown.archived ? (
        <p className="c-message">Archived: it is out of the list. Saving a change of it brings it back.</p>
      ) : null}
      <a className="c-back" href="/requisitions">
        Back to Requisitions
      </a>
      <div className="c-title">
        <p className="c-title__over">{roleType ? roleType.name : "No role type chosen"}</p>
        <h1>{name}</h1>
        <p className="c-title__lead">
          {ready} of {sections.length} sections ready. Changed {shown.changed}.
        </p>
        <p>
          <a href={`${address}/review`}>
            {shown.verdict.verdict}: {shown.verdict.verdictMeans}. Findings: {shown.findings}.
          </a>
        </p>
      </div>
      {shown.gone ? (
        <p className="c-message is-blocker">
          The role type “{shown.gone}” is no longer in the templates of this server. Your answers are kept.{" "}
          <a href={`${address}/edit/role#roleType`}>Choose another role type</a>
        </p>
      ) : null}
      <div className="c-submit__acts">
        <a className="c-button is-primary" href={next ? `${address}/edit/${next.slug}` : `${address}/review`}>
          {next ? `Continue: ${next.title}` : "Review"}
        </a>
        <a className="c-button" href={`${address}/review`}>
          Review all answers
        </a>
      </div>

      <section className="l-section l-side" aria-labelledby="sections">
        <h2 id="sections">Sections</h2>
        <div className="l-stack u-gap-s">
          <p className="u-small u-muted">
            Open them in any order. Your work is saved each time you press Save; a blank never stops you.
          </p>
          <ol className="c-tasks" role="list">
            {sections.map(({ slug, title, state, todo }) => (
              <li key={slug}>
                <a href={`${address}/edit/${slug}`}>{title}</a>
                <span className="c-tasks__state">
                  <SectionState state={state} />
                  {state === "in-progress" && todo.length > 0 ? ` (${todo.length} to do)` : null}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </section>

      <section className="l-section l-side" aria-labelledby="suggestions">
        <h2 id="suggestions">Suggestions</h2>
        <form method="post" className="l-stack">
          <p>
            {suggestions === 0
              ? "No answer is a suggestion."
              : `${suggestions} ${suggestions === 1 ? "answer is" : "answers are"} suggested and not confirmed yet. Documents mark them until you keep or edit them.`}
          </p>
          <div className="c-submit__acts">
            {suggestions > 0 ? (
              <button className="c-button is-small" name="intent" value="keep-all">
                Keep all {suggestions}
              </button>
            ) : null}
            {roleType ? (
              <button className="c-button is-small" name="intent" value="suggest">
                Fill blank answers as typical for a {roleType.name}
              </button>
            ) : null}
          </div>
        </form>
      </section>

      <section className="l-section l-side" aria-labelledby="documents">
        <h2 id="documents">Documents</h2>
        <ul className="c-tasks" role="list">
          {documents.map(({ slug, name: called, about }) => (
            <li key={slug}>
              <div>
                <a href={`${address}/documents/${slug}`}>{called}</a>
                <p className="u-small u-muted">{about}</p>
              </div>
              <a className="c-button is-small" href={`${address}/documents/${slug}.docx`} download>
                Word file<span className="u-hidden"> of the {called.toLowerCase()}</span>
              </a>
            </li>
          ))}
          <li>
            <div>
              <a href={`/pack?r=${id}`}>Several in one file</a>
              <p className="u-small u-muted">With contents and page numbers</p>
            </div>
          </li>
          <li>
            <div>
              <a href={`${address}.yaml`} download>
                The answers as a file
              </a>
              <p className="u-small u-muted">
                YAML, to keep or to send; “New requisition” takes it in again. Also as{" "}
                <a href={`${address}.json`} download>
                  JSON
                </a>
              </p>
            </div>
          </li>
          <li>
            <div>
              <a href={`${address}/debrief`}>Debrief sheet</a>
              <p className="u-small u-muted">From the kits that interviewers filled in, side by side</p>
            </div>
          </li>
        </ul>
      </section>

      <section className="l-section l-side" aria-labelledby="more">
        <h2 id="more">More</h2>
        <form method="post" action="/requisitions" className="c-submit__acts">
          <input type="hidden" name="copyId" value={shown.copyId} />
          <a className="c-button is-small" href={`/compare?r=${id}`}>
            Compare with another
          </a>
          <a className="c-button is-small" href={`${address}/history`}>
            History
          </a>
          <a className="c-button is-small" href={`${address}/split`}>
            Split into two requisitions
          </a>
          {shown.origin ? (
            <a className="c-button is-small" href={`${address}/imported`}>
              What its text says
            </a>
          ) : null}
          <button className="c-button is-small" name="intent" value={`copy:${id}`}>
            Copy
          </button>
          <button className="c-button is-small" name="intent" value={`${shown.archived ? "restore" : "archive"}:${id}`}>
            {shown.archived ? "Bring back" : "Archive"}
          </button>
          <button className="c-button is-small" name="intent" value={`delete:${id}`}>
            Delete
          </button>
        </form>
      </section>
    </>
  );
}
