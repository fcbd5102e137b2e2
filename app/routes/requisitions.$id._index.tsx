import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { count } from "../documents/wording";
import { DocumentList } from "../ui/document/document-list";
import { GapsLink } from "../ui/gaps/gaps-link";
import type { Handle } from "../ui/handle";
import { Notices } from "../ui/notices";
import { UndoBanner } from "../ui/undo-banner";
import { SectionState } from "../ui/wizard/rail";
import { keepAll, offerSuggestions } from "./draft-actions.server";
import { openRequisition, unreadable } from "./open-requisition.server";
import { showOverview } from "./overview-page.server";
import { readFormData, textOf } from "./read-body.server";
import { undo } from "./undo.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => shown?.name ?? "Requisition",
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showOverview(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const form = await readFormData(request);
  const [intent, version] = textOf(form, "intent").split(":");
  const address = `/requisitions/${opened.stored.id}`;
  switch (intent) {
    case "keep-all":
      await keepAll(context, opened);
      return redirect(textOf(form, "back") === "review" ? `${address}/review?did=kept#approval` : address);
    case "suggest":
      await offerSuggestions(context, opened);
      return redirect(address);
    case "undo": {
      const undone = await undo(context, opened.stored, Number(version));
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
      <Notices of={[shown.did, shown.filled, shown.took]} />
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
        <GapsLink gaps={shown.gaps} address={`${address}/gaps`} />
      </div>
      {shown.gone ? (
        <p className="c-message is-blocker">
          The role type “{shown.gone}” is no longer in the templates of this server. Your answers are kept.{" "}
          <a href={`${address}/role-type`}>Choose another role type</a>
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
            {sections.map(({ slug, title, state, todo, blockers }) => (
              <li key={slug}>
                <a href={`${address}/edit/${slug}`}>{title}</a>
                <span className="c-tasks__state">
                  <SectionState state={state} />
                  {state === "in-progress" && blockers > 0 ? ` (${count(blockers, "blocker")})` : null}
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

      <DocumentList address={address} id={id} documents={documents} />

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
          <a className="c-button is-small" href={`${address}/role-type`}>
            Change the role type
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
            Copy this requisition
          </button>
          <button className="c-button is-small" name="intent" value={`${shown.archived ? "restore" : "archive"}:${id}`}>
            {shown.archived ? "Bring it back" : "Archive this requisition"}
          </button>
          <button className="c-button is-small" name="intent" value={`delete:${id}`}>
            Delete this requisition
          </button>
        </form>
      </section>
    </>
  );
}
