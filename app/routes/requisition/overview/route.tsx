import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DocumentSheet } from "../../../formats/html/sheet";
import { GapsLink } from "../../../ui/gaps/gaps-link";
import { Glyph } from "../../../ui/glyph";
import type { Handle } from "../../../ui/handle";
import { Notices } from "../../../ui/notices";
import { FileMenu } from "../../../ui/overview/file-menu";
import { HistoryCard } from "../../../ui/overview/history-card";
import { MoreMenu } from "../../../ui/overview/more-menu";
import { PagePicture } from "../../../ui/overview/page-picture";
import { ReviewCard } from "../../../ui/overview/review-card";
import { SectionsCard } from "../../../ui/overview/sections-card";
import { SuggestionsBar } from "../../../ui/overview/suggestions-bar";
import { UndoBanner } from "../../../ui/undo-banner";
import { keepAll, offerSuggestions } from "../../shared/saving/draft-actions.server";
import { openRequisition, unreadable } from "../../shared/reading/open-requisition.server";
import { showOverview } from "./show.server";
import { readFormData, textOf } from "../../shared/saving/read-body.server";
import { undo } from "../../shared/saving/undo.server";

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
      return redirect(
        textOf(form, "back") === "review" ? `${address}/review?did=kept#approval` : `${address}?did=kept`,
      );
    case "suggest":
      await offerSuggestions(context, opened);
      return redirect(address);
    case "undo": {
      const undone = await undo(context, opened.stored, Number(version));
      const back = ["review", "history"].find((page) => page === textOf(form, "back"));
      return redirect(`${address}${back ? `/${back}` : ""}?did=${undone ? "undone" : "late"}`);
    }
    default:
      throw unreadable("This page doesn’t have that button. Nothing changed.");
  }
}

export default function Overview() {
  const shown = useLoaderData<typeof loader>();
  const { id, sections, next, picture } = shown;
  const address = `/requisitions/${id}`;
  return (
    <>
      <Notices of={[shown.did, shown.filled, shown.othersChanged]} />
      <form method="post">
        <UndoBanner undoable={shown.undoable} />
      </form>
      {shown.unsaved.map(({ page, title, keptAt }) => (
        <p key={page} className="c-message">
          You edited {title} {keptAt}. Not all of it is saved. <a href={`${address}/${page}`}>Open</a>
        </p>
      ))}
      {shown.archived ? <p className="c-message">Archived. Editing it restores it.</p> : null}
      {shown.gone ? (
        <p className="c-message is-blocker">
          The role type “{shown.gone}” is no longer available. Your answers are kept.{" "}
          <a href={`${address}/role-type`}>Choose another role type</a>
        </p>
      ) : null}
      <div className="c-head">
        <div className="c-title">
          <h1>{shown.name}</h1>
          <p>{shown.about}</p>
        </div>
        <MoreMenu
          address={address}
          id={id}
          copyId={shown.copyId}
          hasText={shown.hasText}
          archived={shown.archived}
          canSuggest={shown.roleType !== undefined}
        />
      </div>
      <div className="l-cols is-picture">
        <section className="c-first" aria-label="Job description">
          <PagePicture
            href={`${address}/documents/job-description`}
            label="Open the job description"
            letter={shown.letter}
          >
            <DocumentSheet document={picture} />
          </PagePicture>
          <div className="c-first__acts">
            <a className="c-button is-primary" href={`${address}/documents/job-description.docx`} download>
              <Glyph name="download" />
              Download for Word
            </a>
            <FileMenu address={address} id={id} documents={shown.documents} />
          </div>
          <GapsLink gaps={shown.gaps} address={`${address}/gaps`} />
        </section>
        <div className="l-stack">
          <SectionsCard address={address} sections={sections} next={next} />
          <SuggestionsBar
            suggestions={shown.suggestions}
            canSuggest={shown.roleType !== undefined && sections.some(({ state }) => state === "not-started")}
          />
          <div className="l-two">
            <ReviewCard href={`${address}/review`} sentence={shown.sentence} left={shown.left} />
            <HistoryCard href={`${address}/history`} entries={shown.entries} />
          </div>
        </div>
      </div>
    </>
  );
}
