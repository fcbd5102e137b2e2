import { EVERY_SECTION, findSection } from "../../requisition/requisition";
import type { Shown } from "./show.server";

/** What is above a section's form: the way back, which section it is, and what it is for. */
export function Head({ shown: { back, place, slug, title }, name }: { shown: Shown; name: string }) {
  return (
    <>
      <a className="c-back" href={back.address}>
        Back to {back.title}
      </a>
      <div className="c-title">
        <p className="c-title__over">
          {name}. Section {place} of {EVERY_SECTION.length}
        </p>
        <h1 id="top" tabIndex={-1}>
          {title}
        </h1>
        <p className="c-title__lead">{findSection(slug)!.lead}</p>
      </div>
    </>
  );
}
