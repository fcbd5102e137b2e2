import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../ui/handle";
import { UndoBanner } from "../ui/undo-banner";
import { showHistory } from "./history-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => (shown ? `History - ${shown.name}` : "History"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showHistory(context, params.id, new URL(request.url).searchParams);
}

export default function History() {
  const shown = useLoaderData<typeof loader>();
  const { id, entries, newest } = shown;
  const address = `/requisitions/${id}`;
  return (
    <>
      <form method="post" action={address}>
        <input type="hidden" name="back" value="history" />
        <UndoBanner undoable={shown.undoable} />
      </form>
      <a className="c-back" href={address}>
        Back to Overview
      </a>
      <div className="c-title">
        <p className="c-title__over">{shown.name}</p>
        <h1>History</h1>
        <p className="c-title__lead">
          Every save is here, those of one section within ten minutes as one version. An old version can be opened,
          compared and restored; nothing newer is lost by that.
        </p>
      </div>
      {entries.length === 0 ? (
        <p>{shown.first ? `Begun ${shown.created}. Nothing was saved since.` : "There is nothing earlier."}</p>
      ) : (
        <form method="get" action="/compare">
          <table className="c-table c-history" role="table">
            <caption className="u-hidden">Versions, newest first</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  <span className="u-hidden">Compare</span>
                </th>
                <th role="columnheader" scope="col">
                  Version
                </th>
                <th role="columnheader" scope="col">
                  What changed
                </th>
                <th role="columnheader" scope="col">
                  When and who
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {entries.map((entry) => (
                <tr key={entry.version} role="row">
                  <td role="cell" className="c-list__pick">
                    <input
                      className="c-check"
                      type="checkbox"
                      name="r"
                      value={`${id}@${entry.version}`}
                      aria-label={`Compare version ${entry.version}`}
                    />
                  </td>
                  <th role="rowheader" scope="row">
                    <a href={`${address}/history/${entry.version}`}>Version {entry.version}</a>
                    {entry.version === newest ? <span className="u-muted"> (newest)</span> : null}
                  </th>
                  <td role="cell">
                    {entry.act}
                    {entry.changes.map(({ slug, title, words }) => (
                      <p key={slug}>
                        <b>{title}</b>: {words}
                      </p>
                    ))}
                  </td>
                  <td role="cell" className="u-muted">
                    {entry.when}, {entry.by}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="c-ticked l-row l-row--ends">
            <button className="c-button">Compare the ticked ones</button>
            <nav className="l-row" aria-label="Pages of the history">
              {shown.first ? null : <a href={`${address}/history`}>Newest</a>}
              {shown.next === undefined ? null : <a href={`${address}/history?upTo=${shown.next}`}>Earlier</a>}
            </nav>
          </div>
        </form>
      )}
    </>
  );
}
