import { DocumentSheet } from "../../../formats/html/sheet";
import { ErrorSummary } from "../../../ui/error-summary";
import { FileField } from "../../../ui/fields/plain-fields";
import { Glyph } from "../../../ui/glyph";

import type { SerializeFrom } from "@remix-run/node";
import type { ShownDebrief } from "./show.server";

export interface DebriefPageProps {
  readonly shown: { readonly id: string; readonly most: number };
  readonly answer: SerializeFrom<ShownDebrief> | undefined;
}

export function DebriefPage({ shown, answer }: DebriefPageProps) {
  const { id, most } = shown;
  const problem = answer?.problem;
  return (
    <>
      <ErrorSummary problems={problem ? [{ field: "kits", message: problem }] : []} />
      <div className="c-title">
        <h1>Debrief one candidate</h1>
        <p>
          Upload the completed kits. You’ll see all ratings side by side, where they differ and what’s missing.{" "}
          <a href={`/requisitions/${id}/documents/interviewer-kit`}>Open the interviewer kit</a>
        </p>
      </div>
      <form method="post" encType="multipart/form-data" className="c-card is-padded u-measure">
        <FileField
          multiple
          name="kits"
          label="Completed kits"
          hint={`Word files of this requisition, up to ${most}, 1 MB each`}
          accept=".docx"
          problem={problem}
        />
        <div className="l-row">
          <button className="c-button is-primary">Show the debrief</button>
          <button className="c-button" formAction={`/requisitions/${id}/debrief.docx`}>
            <Glyph name="download" />
            Download for Word
          </button>
        </div>
        <p className="u-small u-muted u-top">We don’t store candidate data. Files are read and discarded.</p>
      </form>
      {answer?.left.map((sentence) => (
        <p key={sentence} className="c-message is-warning u-top" role="status">
          Left out: {sentence}
        </p>
      ))}
      {answer?.sheet ? (
        <div className="u-top">
          <DocumentSheet document={answer.sheet} />
        </div>
      ) : null}
    </>
  );
}
