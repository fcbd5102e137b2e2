import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../ui/error-summary";
import type { Handle } from "../ui/handle";
import { showPack } from "./pack-page.server";

export const handle: Handle = { title: () => "Hiring pack" };

export function loader({ request, context }: LoaderFunctionArgs) {
  return showPack(context, new URL(request.url).searchParams);
}

export default function Pack() {
  const { requisitions, documents, problem } = useLoaderData<typeof loader>();
  const group = (
    name: "r" | "d",
    legend: string,
    choices: readonly { value: string; name: string; chosen: boolean }[],
  ) => (
    <fieldset className="c-field" id={name}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="c-choice">
          <input className="c-check" type="checkbox" name={name} value={choice.value} defaultChecked={choice.chosen} />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      <a className="c-back" href="/requisitions">
        Back to Requisitions
      </a>
      <ErrorSummary problems={problem ? [{ field: "r", message: problem }] : []} />
      <div className="c-title">
        <h1>Hiring pack</h1>
        <p className="c-title__lead">
          Several documents in one Word file, with contents and page numbers: of one requisition, or of many.
        </p>
      </div>
      {requisitions.length === 0 ? (
        <p>
          There is no requisition yet. <a href="/requisitions/new">Start one</a>
        </p>
      ) : (
        <form method="get" action="/pack.docx" className="l-stack u-measure">
          {group(
            "r",
            "Requisitions",
            requisitions.map(({ id, name, chosen }) => ({ value: id, name, chosen })),
          )}
          {group("d", "Documents", documents)}
          <div className="c-submit">
            <p className="c-submit__state">Up to 60 documents. The page numbers take a few seconds to work out.</p>
            <div className="c-submit__acts">
              <button className="c-button is-primary">Download for Word</button>
            </div>
          </div>
        </form>
      )}
    </>
  );
}
