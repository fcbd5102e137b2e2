import type { Shown } from "./show.server";

/** The head of a section's page: the link back, the section's name, and its purpose. */
export function Head({ shown: { back, title, section } }: { shown: Shown }) {
  return (
    <>
      {back ? (
        <a className="c-back" href={back.address}>
          Back to {back.title}
        </a>
      ) : null}
      <div className="c-title">
        <h1 id="top" tabIndex={-1}>
          {title}
        </h1>
        <p>{section.lead}</p>
      </div>
    </>
  );
}
