import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DocumentSheet } from "../formats/html/sheet";
import { ErrorSummary } from "../ui/error-summary";
import { FileField } from "../ui/fields/plain-fields";
import type { Handle } from "../ui/handle";
import { MOST_KITS, readDebrief } from "./debrief-page.server";
import { openRequisition } from "./open-requisition.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "document",
  title: (shown) => (shown ? `Debrief - ${shown.name}` : "Debrief"),
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { stored, name } = await openRequisition(context, params.id);
  return { id: stored.id, name, most: MOST_KITS };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = await readDebrief(request, context, params.id);
  if (typeof read === "string") return data({ problem: read, sheet: undefined, left: [] }, { status: 422 });
  const { letterhead: _, ...sheet } = read.document;
  return data({ problem: undefined, sheet, left: read.problems });
}

export default function Debrief() {
  const { id, name, most } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problem = answer?.problem;
  return (
    <>
      <a className="c-back" href={`/requisitions/${id}/documents/interviewer-kit`}>
        Back to Interviewer kit
      </a>
      <ErrorSummary problems={problem ? [{ field: "kits", message: problem }] : []} />
      <div className="c-title">
        <p className="c-title__over">{name}</p>
        <h1>Debrief of one candidate</h1>
        <p className="c-title__lead">
          Upload the completed kits. You’ll see all ratings side by side, where they differ and what’s missing.
        </p>
      </div>
      <form method="post" encType="multipart/form-data" className="l-stack u-measure">
        <FileField
          multiple
          name="kits"
          label="Completed kits"
          hint={`Up to ${most} Word files of this requisition, 1 MB each`}
          accept=".docx"
          problem={problem}
        />
        <div className="c-submit">
          <p className="c-submit__state">We don’t store candidate data. Files are read and discarded.</p>
          <div className="c-submit__acts">
            <button className="c-button is-primary">Show the debrief sheet</button>
            <button className="c-button" formAction={`/requisitions/${id}/debrief.docx`}>
              Download for Word
            </button>
          </div>
        </div>
      </form>
      {answer?.left.map((sentence) => (
        <p key={sentence} className="c-message is-warning" role="status">
          Left out: {sentence}
        </p>
      ))}
      {answer?.sheet ? <DocumentSheet document={answer.sheet} /> : null}
    </>
  );
}
