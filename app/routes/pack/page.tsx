import { ErrorSummary } from "../../ui/error-summary";
import { ChoiceGroup } from "../../ui/fields/plain-fields";
import { Glyph } from "../../ui/glyph";

import type { SerializeFrom } from "@remix-run/node";
import type { showPack } from "./show.server";

export interface PackPageProps {
  readonly shown: SerializeFrom<typeof showPack>;
}

type ChoicesProps = Omit<Parameters<typeof ChoiceGroup>[0], "type">;

function Choices(props: ChoicesProps) {
  return (
    <div className="c-card is-padded c-choices">
      <ChoiceGroup type="checkbox" {...props} />
    </div>
  );
}

export function PackPage({ shown }: PackPageProps) {
  const { requisitions, documents, problem, most } = shown;
  return (
    <>
      <ErrorSummary problems={problem ? [problem] : []} />
      <div className="c-title">
        <h1>Hiring pack</h1>
        <p>Several documents in one Word file, with contents and page numbers. From one requisition or several.</p>
      </div>
      {requisitions.length === 0 ? (
        <p>
          No requisitions yet. <a href="/requisitions/new">Start one</a>
        </p>
      ) : (
        <form method="get" action="/pack.docx">
          <div className="l-two">
            <Choices
              name="r"
              legend="Requisitions"
              choices={requisitions}
              problem={problem?.field === "r" ? problem.message : undefined}
            />
            <Choices
              name="d"
              legend="Documents"
              choices={documents}
              problem={problem?.field === "d" ? problem.message : undefined}
            />
          </div>
          <div className="c-act">
            <div>
              <p>Up to {most} documents in all. Working out page numbers takes a few seconds.</p>
              <button className="c-button is-primary">
                <Glyph name="download" />
                Download for Word
              </button>
            </div>
          </div>
        </form>
      )}
    </>
  );
}
