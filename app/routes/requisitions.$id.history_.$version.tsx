import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../ui/handle";
import { restoreVersion, showVersion } from "./history-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => (shown ? `Version ${shown.version} - ${shown.name}` : "Version"),
};

export function loader({ params, context }: LoaderFunctionArgs) {
  return showVersion(context, params.id, params.version);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await restoreVersion(context, params.id, params.version, request);
  return "to" in outcome ? redirect(outcome.to) : data(outcome, { status: 409 });
}

export default function Version() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, version, newest } = shown;
  const address = `/requisitions/${id}`;
  const isNewest = version === newest;
  return (
    <>
      {refused ? (
        <p className="c-message is-blocker" role="alert">
          {refused.message}
        </p>
      ) : null}
      <a className="c-back" href={`${address}/history`}>
        Back to History
      </a>
      <div className="c-title">
        <p className="c-title__over">{shown.name}</p>
        <h1>Version {version}</h1>
        <p className="c-title__lead">
          {isNewest ? "The newest version" : `As it was, to read; the newest is version ${newest}`}. Saved {shown.when}
          {shown.approved ? ", approved" : ""}.
        </p>
      </div>
      {isNewest ? null : (
        <form method="post" className="c-submit__acts">
          <input type="hidden" name="newest" value={newest} />
          {shown.differs > 0 ? (
            <button className="c-button is-primary" name="intent" value="restore">
              Restore this version
            </button>
          ) : (
            <p>It says the same as the newest version.</p>
          )}
          <a className="c-button" href={`/compare?r=${id}@${version}&r=${id}&only=differences`}>
            Compare with the newest
          </a>
          <a className="c-button" href={`${address}/history/${version}/changes.docx`} download>
            Word file with changes since
          </a>
        </form>
      )}
      {shown.sections.map(({ slug, title, answers }) => (
        <section key={slug} className="l-section l-side" aria-labelledby={slug}>
          <h2 id={slug}>{title}</h2>
          {answers.length === 0 ? (
            <p className="u-muted">Nothing was written.</p>
          ) : (
            <dl className="c-answers">
              {answers.map(({ path, label, text, suggested }) => (
                <div key={path}>
                  <dt>{label}</dt>
                  <dd>
                    {suggested ? <span className="c-chip">Suggested</span> : null} {text}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </>
  );
}
