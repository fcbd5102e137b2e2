import { renderToStaticMarkup } from "react-dom/server";
import { withGapsMarked } from "../../../documents/blocks/gaps";
import { descriptionBlocks } from "../../../documents/job-description/job-description";
import { PLAIN_LETTERHEAD } from "../../../documents/letterhead";
import { printedTitle } from "../../../documents/titles/title";
import { DocumentBlocks } from "../../../formats/html/sheet";
import type { Question, QuestionName } from "../../../requisition/brief/questions";
import type { Opened } from "../../shared/reading/open-requisition.server";

/** The label of a blank in the document next to the questions. */
const BLANKS: { readonly [N in QuestionName]?: string } = {
  level: "level",
  area: "team",
  place: "place",
  workMode: "work mode",
  pay: "pay range",
  start: "start",
};

/**
 * The current job description as HTML: answers, suggestions and blanks. Rendered here, so that browsers need not
 * download the code for documents.
 */
export function documentOf({ source, settings, roleType }: Opened, questions: readonly Question[]): string {
  const { role } = source.requisition;
  const house = { boilerplate: settings, paper: PLAIN_LETTERHEAD.paper };
  const blocks = withGapsMarked(descriptionBlocks({ ...source, letterhead: house }));
  const blanks = questions.flatMap(({ name, answered }) => (answered ? [] : (BLANKS[name] ?? [])));
  const title = printedTitle(source, role.title, roleType);
  const facts = [
    ["area", role.area],
    ["level", role.level],
  ].filter(([, text]) => text !== "");
  return renderToStaticMarkup(
    <>
      <p className="c-draft__title" dir="auto">
        <Said suggested={Object.hasOwn(source.suggested.role ?? {}, "title")}>{title}</Said>
      </p>
      {facts.length + blanks.length > 0 ? (
        <p className="c-draft__facts">
          {facts.map(([path = "", text = ""]) => (
            <Said key={path} suggested={Object.hasOwn(source.suggested.role ?? {}, path)}>
              {text}
            </Said>
          ))}
          {blanks.map((blank) => (
            <mark key={blank} className="is-gap">
              {blank}
            </mark>
          ))}
        </p>
      ) : null}
      <DocumentBlocks blocks={blocks} />
    </>,
    { identifierPrefix: "draft" },
  );
}

const Said = ({ suggested, children }: { readonly suggested: boolean; readonly children: string }) => (
  <span className={suggested ? "is-unconfirmed" : undefined}>{children}</span>
);
