import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkText } from "../clarity/check";
import { countFindings, countsInWords } from "../clarity/finding";
import { withArticle } from "../clarity/names";
import { heldAgainst, profileOf } from "../clarity/role-profile";
import { closenessInWords, closestRoles, verdictInWords } from "../clarity/verdict-in-words";
import { partsOf } from "../requisition/paths";
import { EVERY_SECTION } from "../requisition/requisition";
import { Level } from "../ui/clarity/level";
import { MarkedText } from "../ui/clarity/marked-text";
import { hasSignals, RoleSignals } from "../ui/clarity/role-signals";
import type { Handle } from "../ui/handle";
import { reviewOf } from "./findings.server";
import { notFound, openRequisition } from "./open-requisition.server";
import { marksOf } from "./reading.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => (shown ? `What the text says - ${shown.name}` : "What the text says"),
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const { stored, name } = opened;
  const origin = await context.store.readOrigin(context.actor, stored.id);
  if (!origin) throw notFound("This requisition wasn’t imported. See its overview.");
  const { subject, findings } = checkText(origin.text, context.catalogue);
  const { reading, roleType } = subject;
  const search = new URL(request.url).searchParams;
  const axis =
    context.catalogue.axes.find(({ id }) => id === search.get("axis")) ??
    heaviest(reading.axes, context.catalogue.axes);
  const { approval } = await reviewOf(context, opened);
  const [closest, second] = closestRoles(subject).map(closenessInWords);
  const against = heldAgainst(roleType, reading, context.catalogue);
  return {
    id: stored.id,
    name,
    title: subject.title.text,
    verdict: verdictInWords(subject),
    blended: reading.verdict === "blended",
    closest,
    second,
    counted: countsInWords(countFindings(findings)),
    findings: findings.map(({ id, rule, severity, at, found, instead, why, source }) => {
      return { id, rule, severity, at, found, instead, why, source };
    }),
    signals: profileOf(reading.balance, against, context.catalogue),
    expectedOf: against && withArticle(against.name),
    axis: { id: axis.id, name: axis.name },
    marked: marksOf(subject, axis.id, (at) => at),
    filled: approval.sections.map(({ slug, title, state }, i) => ({
      slug,
      title,
      state,
      answers: partsOf(EVERY_SECTION[i]!, stored.requisition[slug]).length,
    })),
  };
}

function heaviest<T extends { readonly id: string }>(
  weights: { readonly [axis: string]: number },
  axes: readonly T[],
): T {
  return [...axes].sort((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))[0]!;
}

export default function Imported() {
  const shown = useLoaderData<typeof loader>();
  const { id, title, verdict, findings, filled } = shown;
  const address = `/requisitions/${id}`;
  const said = filled.filter(({ answers }) => answers > 0);
  const unsaid = filled.filter(({ answers }) => answers === 0);
  const next = unsaid[0] ?? filled[0]!;
  return (
    <>
      <a className="c-back" href={address}>
        Go to the overview
      </a>
      <div className="c-title">
        <p className="c-title__over">{title || "No title was found"}</p>
        <h1>What the text says</h1>
      </div>
      <dl className="c-facts">
        <Fact name="Verdict" value={verdict.verdict} more={verdict.verdictMeans} />
        {shown.closest === undefined ? null : (
          <Fact name="Closest role type" value={shown.closest} more={shown.second ? `then ${shown.second}` : ""} />
        )}
        <Fact name="Findings" value={String(findings.length)} more={shown.counted} />
        <Fact name="Sections with answers" value={`${said.length} of ${filled.length}`} more="" />
      </dl>

      <section className="l-section l-side" aria-labelledby="next">
        <h2 id="next">What comes next</h2>
        <div className="l-stack u-measure">
          <p>
            {said.length > 0
              ? `${said.map((section) => section.title).join(", ")} ${said.length === 1 ? "has" : "have"} suggestions from the text. Keep, edit or clear them.`
              : "We found no answers in the text. It’s kept with the requisition."}
          </p>
          {unsaid.length > 0 ? (
            <p>The text says nothing for: {unsaid.map((section) => section.title).join(", ")}. You can fill it in.</p>
          ) : null}
          {shown.blended ? (
            <p>
              This reads as two jobs. <a href={`${address}/split`}>Split it into two requisitions</a> now, or later from
              the overview.
            </p>
          ) : null}
          <div className="c-submit__acts">
            <a className="c-button is-primary" href={`${address}/edit/role`}>
              Start with {filled[0]!.title}
            </a>
            {next.slug === "role" ? null : (
              <a className="c-button" href={`${address}/edit/${next.slug}`}>
                Go to {next.title}
              </a>
            )}
          </div>
        </div>
      </section>

      <section className="l-section l-side" aria-labelledby="findings">
        <div>
          <h2 id="findings">Findings in the text</h2>
          <p className="u-small u-muted">
            Findings that still apply also appear in each section, with buttons to fix them.
          </p>
        </div>
        {findings.length === 0 ? (
          <p>No issues found.</p>
        ) : (
          <ol className="c-notes u-measure" role="list">
            {findings.map((finding) => (
              <li key={finding.id}>
                <p>
                  <Level severity={finding.severity} />{" "}
                  <span className="c-notes__where">{finding.at || "whole text"}</span>
                </p>
                <p>
                  <strong>{finding.found}</strong> {finding.instead}
                </p>
                <details className="c-more">
                  <summary>Why this matters</summary>
                  <p>{finding.why}</p>
                  <p>Source: {finding.source}</p>
                </details>
              </li>
            ))}
          </ol>
        )}
      </section>

      <section className="l-section l-side" aria-labelledby="signals">
        <div>
          <h2 id="signals">Role signals</h2>
          {hasSignals(shown.signals) ? (
            <p className="u-small u-muted">Choose a signal to see its phrases in the text below.</p>
          ) : null}
        </div>
        <RoleSignals
          rows={shown.signals}
          expectedOf={shown.expectedOf}
          chosen={shown.axis.id}
          hrefFor={(axis) => `${address}/imported?axis=${axis}#marked`}
        />
      </section>
      <section className="l-section l-side" aria-labelledby="marked">
        <div>
          <h2 id="marked" tabIndex={-1}>
            The text
          </h2>
          {hasSignals(shown.signals) ? (
            <p className="u-small u-muted">Marked phrases count toward {shown.axis.name.toLowerCase()}.</p>
          ) : null}
        </div>
        <MarkedText passages={shown.marked} />
      </section>
    </>
  );
}

function Fact({ name, value, more }: { name: string; value: string; more: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {more ? <small>{more}</small> : null}
      </dd>
    </div>
  );
}
