import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DismissedList, FindingsList } from "../ui/clarity/findings-list";
import { MarkedText } from "../ui/clarity/marked-text";
import { hasSignals, RoleSignals } from "../ui/clarity/role-signals";
import { VerdictFacts } from "../ui/clarity/verdict-facts";
import { GapsLink } from "../ui/gaps/gaps-link";
import type { Handle } from "../ui/handle";
import { Notices } from "../ui/notices";
import { UndoBanner } from "../ui/undo-banner";
import { SectionState } from "../ui/wizard/rail";
import { openRequisition } from "./open-requisition.server";
import { readFormData } from "./read-body.server";
import { actOnReview } from "./review-actions.server";
import { showReview } from "./review-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "review",
  title: (shown) => (shown ? `Review - ${shown.name}` : "Review"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showReview(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const outcome = await actOnReview(context, opened, await readFormData(request));
  if ("to" in outcome) return redirect(outcome.to);
  return "did" in outcome
    ? redirect(`/requisitions/${opened.stored.id}/review?did=${outcome.did}${outcome.at ?? ""}`)
    : data(outcome, { status: 422 });
}

const DID = new Map([
  ["unfixed", "That finding is gone, or no longer fits the text. Nothing was changed."],
  ["dismissed", "Dismissed with your reason. It comes back when the text changes."],
  ["restored", "The finding is back."],
  ["approved", "Approved. A later change makes it a draft again."],
  ["undone", "Undone."],
  ["late", "Nothing was undone: something was saved since. The history has every version."],
]);

export default function Review() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, name, suggestions, sections, approval, blockers } = shown;
  const address = `/requisitions/${id}`;
  const ready = sections.every((section) => section.state === "ready");
  const did = shown.did === null ? undefined : DID.get(shown.did);
  return (
    <>
      <Notices of={[did, shown.filled]} />
      <form method="post" action={address}>
        <input type="hidden" name="back" value="review" />
        <UndoBanner undoable={refused ? undefined : shown.undoable} />
      </form>
      {refused ? (
        <p className="c-message is-blocker" role="alert">
          {refused.message}
        </p>
      ) : null}
      <a className="c-back" href={address}>
        Back to Overview
      </a>
      <div className="c-title">
        <p className="c-title__over">{name}</p>
        <h1>Check, fix and approve</h1>
        <GapsLink gaps={shown.gaps} address={`${address}/gaps?return=review`} />
      </div>
      <VerdictFacts {...shown.facts} />

      <form method="post" className="l-section" aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        {shown.blended ? (
          <p className="c-message u-top">
            These answers read as two jobs. <a href={`${address}/split`}>Split into two requisitions</a>, or{" "}
            <a href={`${address}/edit/role?return=review#hybridWith`}>declare a hybrid</a>.
          </p>
        ) : null}
        <FindingsList findings={shown.findings} problem={refused?.finding} />
        <DismissedList dismissed={shown.dismissed} />
      </form>

      <section className="l-section l-side" aria-labelledby="signals">
        <div>
          <h2 id="signals">Role signals</h2>
          {hasSignals(shown.signals) ? (
            <p className="u-small u-muted">
              What the words of this requisition count for, axis by axis
              {shown.expectedOf ? `, against what is expected of ${shown.expectedOf}` : null}.
              {shown.isChosen || !shown.expectedOf ? null : " No role type is chosen yet; this one is the closest."}{" "}
              Choose an axis to see its phrases.
            </p>
          ) : null}
        </div>
        <div className="l-stack">
          <RoleSignals
            rows={shown.signals}
            expectedOf={shown.expectedOf}
            chosen={shown.axis?.id}
            hrefFor={(axis) => `${address}/review?axis=${axis}#marked`}
          />
          {shown.axis ? (
            <section aria-labelledby="marked">
              <h3 id="marked" tabIndex={-1}>
                What counts for {shown.axis.name.toLowerCase()}
              </h3>
              {shown.marked.length > 0 ? <MarkedText passages={shown.marked} /> : <p>No phrase counts for it.</p>}
            </section>
          ) : null}
        </div>
      </section>

      <section className="l-section l-side" aria-labelledby="approval">
        <h2 id="approval">Approval</h2>
        <div className="l-stack">
          {approval ? (
            <p>
              {approval.current ? "Approved" : "Changed since it was approved"} by {approval.by}, {approval.when}.
            </p>
          ) : null}
          {blockers > 0 ? (
            <p>
              {blockers === 1 ? "One blocker stands" : `${blockers} blockers stand`} between this requisition and
              approval. Fix each, or dismiss it with a reason.
            </p>
          ) : null}
          {!ready || suggestions > 0 ? (
            <p>Approval waits until every section is ready and no answer is a mere suggestion.</p>
          ) : null}
          <div className="c-submit__acts">
            <form method="post">
              <button className="c-button is-primary" name="intent" value="approve">
                Approve
              </button>
            </form>
            <a className="c-button" href={`${address}/documents/job-description`}>
              See the job description
            </a>
            <a className="c-button" href={`${address}/documents/interview-plan`}>
              See the interview plan
            </a>
            {suggestions > 0 ? (
              <form method="post" action={address}>
                <button className="c-button" name="intent" value="keep-all">
                  Keep all {suggestions} suggestions
                </button>
              </form>
            ) : null}
          </div>
        </div>
      </section>

      {sections.map(({ slug, title, state, todo, answers }) => (
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
