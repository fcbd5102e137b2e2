import type { Shown } from "./show.server";

/** What is above a section's form: the way back to where it was opened from, which section it is, and what it is for. */
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
