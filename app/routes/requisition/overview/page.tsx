import { DocumentSheet } from "../../../formats/html/sheet";
import { GapsLink } from "../../../ui/gaps/gaps-link";
import { Glyph } from "../../../ui/glyph";
import { Notices } from "../../../ui/notices";
import { FileMenu } from "../../../ui/overview/file-menu";
import { HistoryCard } from "../../../ui/overview/history-card";
import { MoreMenu } from "../../../ui/overview/more-menu";
import { PagePicture } from "../../../ui/overview/page-picture";
import { ReviewCard } from "../../../ui/overview/review-card";
import { SectionsCard } from "../../../ui/overview/sections-card";
import { SuggestionsBar } from "../../../ui/overview/suggestions-bar";
import { UndoBanner } from "../../../ui/undo-banner";

import type { SerializeFrom } from "@remix-run/node";
import type { showOverview } from "./show.server";

export interface OverviewPageProps {
  readonly shown: SerializeFrom<typeof showOverview>;
}

export function OverviewPage({ shown }: OverviewPageProps) {
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
