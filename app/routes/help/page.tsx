import type { ReactNode } from "react";

interface Topic {
  readonly id: string;
  readonly title: string;
  readonly text: ReactNode;
}

const TOPICS: readonly Topic[] = [
  {
    id: "how",
    title: "How it works",
    text: (
      <>
        <p>
          Pick a role and answer the questions only you can answer. The role type suggests the rest. You get a job
          description, a posting, an interview plan and a kit for each interviewer, all for Word.
        </p>
        <p>
          Suggestions are marked until you keep, edit or clear them. A section is ready when nothing blocks it and no
          suggestion is left to review.
        </p>
      </>
    ),
  },
  {
    id: "saving",
    title: "Saving",
    text: (
      <>
        <p>
          Your work is saved as you type, and again when you leave a field or close the page. The bar at the bottom says
          what is saved. Without JavaScript, press the save button in that bar. You can save with blanks.
        </p>
        <p>
          An answer that can&apos;t be saved, for example because it&apos;s too long, is backed up for you. Open the
          section again and it&apos;s filled in.
        </p>
        <p>
          If someone else edits the same section, both sets of changes are kept. Where you both changed the same answer,
          you choose.
        </p>
      </>
    ),
  },
  {
    id: "undo",
    title: "Undo and history",
    text: (
      <>
        <p>
          Undo takes back your last change if it removed or replaced something: a removed row, a fix, a new role type,
          an archived requisition. It works for 10 minutes while you keep typing, or until the next such change.
        </p>
        <p>
          History has every save. Saves to the same section within 10 minutes are grouped. You can read, compare and
          restore any version. Restoring makes a new version, so nothing newer is lost.
        </p>
      </>
    ),
  },
  {
    id: "comparing",
    title: "Comparing",
    text: (
      <p>
        Select 2 to 4 requisitions in the list, or versions in a history. Words that were removed are struck through,
        and words that were added are underlined. A screen reader says which. You can share the link: it opens the same
        comparison.
      </p>
    ),
  },
  {
    id: "files",
    title: "Export and import",
    text: (
      <p>
        Export one requisition from its overview, or several from the list, as YAML or JSON.{" "}
        <a href="/requisitions/new/import">Import</a> makes new requisitions of them. History and approvals are not
        exported. Developers can read the <a href="/requisition.schema.json">JSON Schema</a>.
      </p>
    ),
  },
  {
    id: "privacy",
    title: "Your data",
    text: <p>Everything is in one file where Requisite runs. Nothing is sent anywhere else.</p>,
  },
  {
    id: "accessibility",
    title: "Accessibility",
    text: (
      <p>
        Every page works with the keyboard alone, without JavaScript, at 320 pixels, and in light, dark and forced
        colors. It is built to WCAG 2.2, level AA. In a text field, Enter saves and continues.
      </p>
    ),
  },
];

export function HelpPage() {
  return (
    <>
      <div className="c-title">
        <h1>Help</h1>
      </div>
      <div className="l-side">
        <nav className="c-rail l-stick" aria-label="Topics">
          <ul role="list">
            {TOPICS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="c-card">
          <div className="c-card__lines">
            {TOPICS.map(({ id, title, text }) => (
              <section key={id} className="l-stack u-gap-s" aria-labelledby={id}>
                <h2 id={id}>{title}</h2>
                <div className="l-stack u-gap-s u-measure">{text}</div>
              </section>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
