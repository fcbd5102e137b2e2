import { type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DocumentSheet } from "../formats/html/sheet";
import { BeforeItLeaves } from "../ui/document/before-it-leaves";
import { ExportMenu } from "../ui/document/export-menu";
import type { Handle } from "../ui/handle";
import { showDocument } from "./document-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "document",
  title: (shown) => (shown ? `${shown.document.name} - ${shown.document.title}` : "Document"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showDocument(context, params, new URL(request.url).searchParams);
}

export default function Preview() {
  const { id, slug, edition, document, logo, documents, editions, ...shown } = useLoaderData<typeof loader>();
  const address = `/requisitions/${id}`;
  const query = edition === undefined ? "" : `?edition=${edition}`;
  return (
    <>
      <a className="c-back" href={address}>
        Back to Overview
      </a>
      <div className="l-cols is-document">
        <nav className="l-doc__side c-pages" aria-label="Documents">
          <h2 className="c-doc__h">Documents</h2>
          <ul role="list">
            {documents.map((other) => (
              <li key={other.slug}>
                <a href={`${address}/documents/${other.slug}`} aria-current={other.slug === slug ? "page" : undefined}>
                  {other.name}
                </a>
              </li>
            ))}
            <li>
              <a href={`/pack?r=${id}`}>Several in one file</a>
            </li>
          </ul>
        </nav>
        <aside className="l-doc__tools" aria-label="Export">
          {editions.length > 0 ? (
            <nav className="c-editions" aria-label="For whom">
              {editions.map((one) => (
                <a
                  key={one.name}
                  href={`${address}/documents/${slug}${one.id === undefined ? "" : `?edition=${one.id}`}`}
                  aria-current={one.id === edition ? "page" : undefined}
                >
                  <strong>{one.name}</strong>
                  <span>{one.about}</span>
                </a>
              ))}
            </nav>
          ) : null}
          <ExportMenu address={`${address}/documents/${slug}`} query={query} formats={shown.formats} />
          {slug === "interviewer-kit" ? (
            <p className="u-small">
              <a className="u-hit" href={`${address}/debrief`}>
                Read filled kits into a debrief sheet
              </a>
            </p>
          ) : null}
          <BeforeItLeaves
            address={address}
            suggestions={shown.suggestions}
            open={shown.open}
            approved={shown.approved}
            notices={shown.notices}
          />
          <p className="u-xs u-muted">
            {shown.words.toLocaleString("en-US")} words. {shown.saved}
          </p>
        </aside>
        <div className="l-doc__sheet">
          <DocumentSheet
            document={document}
            logo={logo}
            editAddress={({ section, field }) => `${address}/edit/${section}#${field}`}
          />
        </div>
      </div>
    </>
  );
}
