import { DocumentSheet } from "../../../formats/html/sheet";
import { BeforeYouShare } from "../../../ui/document/before-you-share";
import { DocumentSwitch } from "../../../ui/document/document-switch";
import { FormatMenu } from "../../../ui/document/format-menu";

import type { SerializeFrom } from "@remix-run/node";
import type { showDocument } from "./show.server";

export interface DocumentPageProps {
  readonly shown: SerializeFrom<typeof showDocument>;
}

export function DocumentPage({
  shown: { id, slug, document, logo, documents, query, parts, ...shown },
}: DocumentPageProps) {
  const address = `/requisitions/${id}`;
  return (
    <>
      <div className="c-docbar">
        <DocumentSwitch documents={documents} />
        <FormatMenu
          address={`${address}/documents/${slug}`}
          query={query}
          formats={shown.formats}
          packAt={`/pack?r=${id}`}
        />
      </div>
      <div className="l-cols is-document">
        <nav className="c-rail l-stick" aria-label="Contents">
          <ol role="list">
            {parts.map(({ id: part, text }) => (
              <li key={part}>
                <a href={`#${part}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
        <DocumentSheet
          anchored
          document={document}
          logo={logo}
          editAddress={({ section, field }) => `${address}/edit/${section}#${field}`}
        />
        <aside className="l-stack" aria-label="About this document">
          <BeforeYouShare
            address={address}
            suggestions={shown.suggestions}
            open={shown.open}
            approved={shown.approved}
            notices={shown.notices}
          />
          {slug === "interviewer-kit" ? (
            <p className="c-card is-padded">
              Interviews done? <a href={`${address}/debrief`}>Compare the completed kits</a>
            </p>
          ) : null}
          <p className="u-small u-muted">
            {shown.words.toLocaleString("en-US")} words. {shown.saved}.
          </p>
        </aside>
      </div>
    </>
  );
}
