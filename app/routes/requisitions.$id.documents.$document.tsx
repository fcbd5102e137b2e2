import { type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DOCUMENTS } from "../documents/index";
import { writeDocument } from "../documents/write-document";
import { DocumentSheet } from "../formats/html";
import { FORMATS } from "../formats/index";
import { countSuggested } from "../requisition/suggestions";
import { Glyph } from "../ui/glyph";
import type { Handle } from "../ui/handle";
import { notFound, openRequisition } from "./open-requisition.server";
import { when } from "./when.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `${shown.document.name} - ${shown.document.title}` : "Document"),
  desk: true,
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { stored, source, sections } = await openRequisition(context, params.id);
  const kind = DOCUMENTS.find(({ slug }) => slug === params.document);
  if (!kind) throw notFound("There is no such document. The overview of the requisition lists all of them.");
  return {
    id: stored.id,
    slug: kind.slug,
    document: writeDocument(kind, source),
    documents: DOCUMENTS.map(({ slug, name }) => ({ slug, name })),
    formats: FORMATS.map(({ ending, name }) => ({ ending, name })),
    suggestions: countSuggested(stored.suggested),
    open: sections.filter((section) => section.state !== "ready").map(({ slug, title }) => ({ slug, title })),
    saved: `Version ${source.stamp.version}, saved ${when(stored.updatedAt, context.now())}`,
  };
}

export default function Preview() {
  const { id, slug, document, documents, formats, suggestions, open, saved } = useLoaderData<typeof loader>();
  const address = `/requisitions/${id}`;
  return (
    <>
      <a className="c-back" href={address}>
        Back to Overview
      </a>
      <div className="l-doc">
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
          </ul>
        </nav>
        <aside className="l-doc__tools" aria-label="Export">
          {formats.map(({ ending, name }) => (
            <a key={ending} className="c-button is-primary" href={`${address}/documents/${slug}.${ending}`} download>
              Download for {name}
            </a>
          ))}
          <section className="c-before" aria-labelledby="before">
            <h2 id="before">Before it leaves</h2>
            <ul role="list">
              {suggestions > 0 ? (
                <li className="is-template">
                  <Glyph name="template" />
                  <span>
                    {suggestions} {suggestions === 1 ? "answer is" : "answers are"} suggested and not confirmed, marked
                    with a dotted line. <a href={`${address}/review`}>Keep or edit them</a>
                  </span>
                </li>
              ) : null}
              {open.length > 0 ? (
                <li className="is-warning">
                  <Glyph name="warning" />
                  <span>
                    {open.length === 1 ? "1 section is" : `${open.length} sections are`} not ready, so the file says{" "}
                    <strong>Draft</strong>:{" "}
                    {open.map((section, i) => (
                      <span key={section.slug}>
                        {i > 0 ? ", " : ""}
                        <a href={`${address}/edit/${section.slug}`}>{section.title}</a>
                      </span>
                    ))}
                  </span>
                </li>
              ) : (
                <li>
                  <Glyph name="ready" />
                  <span>Every section is ready.</span>
                </li>
              )}
            </ul>
          </section>
          <p className="u-xs u-muted">{saved}</p>
        </aside>
        <div className="l-doc__sheet">
          <DocumentSheet
            document={document}
            editAddress={({ section, field }) => `${address}/edit/${section}#${field}`}
          />
        </div>
      </div>
    </>
  );
}
