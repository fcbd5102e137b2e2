import { type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isBlank } from "../requisition/blank";
import { inWords, rowInWords } from "../requisition/in-words";
import type { AnyAnswers } from "../requisition/paths";
import { EVERY_SECTION } from "../requisition/requisition";
import type { Section } from "../requisition/section";
import { nameRow } from "../requisition/section";
import { countSuggested } from "../requisition/suggestions";
import type { Handle } from "../ui/handle";
import { SectionState } from "../ui/wizard/rail";
import { type Opened, openRequisition } from "./open-requisition.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `Review - ${shown.name}` : "Review"),
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const { stored, name, sections } = opened;
  return {
    id: stored.id,
    name,
    roleType: opened.roleType?.name ?? "None chosen",
    suggestions: countSuggested(stored.suggested),
    sections: sections.map((section, i) => ({
      ...section,
      answers: answersOf(opened, EVERY_SECTION[i]!, stored.requisition[section.slug]),
    })),
  };
}

/** The answers of a section in words; a row of a list is one answer. */
function answersOf({ stored, options }: Opened, section: Section, answers: AnyAnswers) {
  const suggested = stored.suggested[section.slug as keyof typeof stored.suggested] ?? {};
  return Object.entries(section.fields).flatMap(([name, field]) => {
    const label = field.label.replace(/ \(optional\)$/, "");
    if (field.kind !== "rows") {
      return [
        { path: name, label, text: inWords(field, answers[name], options), suggested: Object.hasOwn(suggested, name) },
      ];
    }
    const rows = answers[name] as (AnyAnswers & { id: string })[];
    return rows
      .map((row, i) => ({
        path: `${name}.${row.id}`,
        label: nameRow(field, i),
        text: isBlank(row) ? "" : rowInWords(field, row, options),
        suggested: Object.hasOwn(suggested, `${name}.${row.id}`),
      }))
      .filter(({ text }) => text !== "");
  });
}

export default function Review() {
  const { id, name, roleType, suggestions, sections } = useLoaderData<typeof loader>();
  const address = `/requisitions/${id}`;
  const ready = sections.filter((section) => section.state === "ready").length;
  const missing = sections.reduce((sum, section) => sum + section.missing.length, 0);
  return (
    <>
      <a className="c-back" href={address}>
        Back to Overview
      </a>
      <div className="c-title">
        <p className="c-title__over">{name}</p>
        <h1>Review</h1>
      </div>
      <dl className="c-facts">
        <Fact name="Role type">{roleType}</Fact>
        <Fact name="Sections ready">
          {ready} of {sections.length}
        </Fact>
        <Fact name="Still to do">{missing}</Fact>
        <Fact name="Suggestions to confirm">{suggestions}</Fact>
      </dl>
      <div className="c-submit__acts u-top">
        <a className="c-button is-primary" href={`${address}/documents/job-description`}>
          See the job description
        </a>
        <a className="c-button" href={`${address}/documents/interview-plan`}>
          See the interview plan
        </a>
        {suggestions > 0 ? (
          <form method="post" action={`${address}`}>
            <button className="c-button" name="intent" value="keep-all">
              Keep all {suggestions} suggestions
            </button>
          </form>
        ) : null}
      </div>
      {sections.map(({ slug, title, state, missing: todo, answers }) => (
        <section key={slug} className="l-section l-side" aria-labelledby={slug}>
          <div>
            <h2 id={slug}>{title}</h2>
            <p className="c-tasks__state u-small">
              <SectionState state={state} />
            </p>
            <p className="u-small">
              <a href={`${address}/edit/${slug}?return=review`}>
                Change<span className="u-hidden"> {title}</span>
              </a>
            </p>
          </div>
          <div className="l-stack">
            {todo.length > 0 ? (
              <ul className="c-missing" role="list">
                {todo.map(({ field, ask }) => (
                  <li key={`${field} ${ask}`}>
                    <a href={`${address}/edit/${slug}?return=review#${field}`}>{ask}</a>
                  </li>
                ))}
              </ul>
            ) : null}
            <dl className="c-answers">
              {answers
                .filter(({ text }) => text !== "")
                .map(({ path, label, text, suggested }) => (
                  <div key={path}>
                    <dt>{label}</dt>
                    <dd>
                      {suggested ? <span className="c-chip">Suggested</span> : null} {text}
                    </dd>
                  </div>
                ))}
            </dl>
          </div>
        </section>
      ))}
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
