import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../ui/error-summary";
import { ChoiceGroup } from "../ui/fields/plain-fields";
import type { Handle } from "../ui/handle";
import { showPack } from "./pack-page.server";

export const handle: Handle = { title: () => "Hiring pack" };

export function loader({ request, context }: LoaderFunctionArgs) {
  return showPack(context, new URL(request.url).searchParams);
}

export default function Pack() {
  const { requisitions, documents, problem, most } = useLoaderData<typeof loader>();
  return (
    <>
      <a className="c-back" href="/requisitions">
        Back to Requisitions
      </a>
      <ErrorSummary problems={problem ? [problem] : []} />
      <div className="c-title">
        <h1>Hiring pack</h1>
        <p className="c-title__lead">
          Several documents in one Word file, with contents and page numbers. From one requisition or many.
        </p>
      </div>
      {requisitions.length === 0 ? (
        <p>
          No requisitions yet. <a href="/requisitions/new">Start one</a>
        </p>
      ) : (
        <form method="get" action="/pack.docx" className="l-stack u-measure">
          <ChoiceGroup
            type="checkbox"
            name="r"
            legend="Requisitions"
            choices={requisitions}
            problem={problem?.field === "r" ? problem.message : undefined}
          />
          <ChoiceGroup
            type="checkbox"
            name="d"
            legend="Documents"
            choices={documents}
            problem={problem?.field === "d" ? problem.message : undefined}
          />
          <div className="c-submit">
            <p className="c-submit__state">Up to {most} documents in all. This takes a few seconds.</p>
            <div className="c-submit__acts">
              <button className="c-button is-primary">Download for Word</button>
            </div>
          </div>
        </form>
      )}
    </>
  );
}
