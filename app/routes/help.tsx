import type { Handle } from "../ui/handle";

export const handle: Handle = { title: () => "Help" };

export default function Help() {
  return (
    <>
      <div className="c-title">
        <h1>Help</h1>
      </div>
      <section className="l-section l-side" aria-labelledby="how">
        <h2 id="how">How it works</h2>
        <div className="l-stack u-measure">
          <p>
            Choose a role type, answer seven sections in any order, and download the job description and the interview
            plan for Word. The preview shows the very words of the files.
          </p>
          <p>
            Suggestions come from the role type or from a requisition you copied. They stay marked, and keep a section
            from being ready, until you keep, edit or clear them.
          </p>
        </div>
      </section>
      <section className="l-section l-side" aria-labelledby="saving">
        <h2 id="saving">Saving</h2>
        <div className="l-stack u-measure">
          <p>
            Your work is saved while you type: 2 seconds after the last key, when you leave a field and when you close
            the page. The bar at the bottom says when, or why not. You can save with blanks. With JavaScript turned off,
            press Save.
          </p>
          <p>
            An answer that can&apos;t be saved, for example because it&apos;s too long, is backed up for you. Open the
            section again and it&apos;s filled in. Editing an approved requisition turns it back into a draft, so
            we&apos;ll ask first.
          </p>
          <p>
            If someone else saved the same section while you were editing, both sets of changes are kept. Where you both
            changed the same answer, nothing is overwritten: you see both texts and choose.
          </p>
        </div>
      </section>
      <section className="l-section l-side" aria-labelledby="undo">
        <h2 id="undo">Undo and history</h2>
        <div className="l-stack u-measure">
          <p>
            Removing, clearing, applying a fix, filling in suggestions, changing the role type, restoring, archiving and
            deleting can be undone until the next save.
          </p>
          <p>
            Every save is a version; those of one section by one person within ten minutes become one. An old version
            can be read, compared and restored, which makes a new version and loses none. Each of the saves that became
            one can still be told apart for a month.
          </p>
        </div>
      </section>
      <section className="l-section l-side" aria-labelledby="comparing">
        <h2 id="comparing">Comparing</h2>
        <div className="l-stack u-measure">
          <p>
            Tick two to four requisitions in the list, press “Compare with another” on one, or choose versions in its
            history. The first is the baseline, A, and the others are described against it. The address holds all that
            is shown, so that it can be kept or sent on. Words that were taken out are struck through and words that
            were put in are underlined; a screen reader says which.
          </p>
        </div>
      </section>
      <section className="l-section l-side" aria-labelledby="files">
        <h2 id="files">Taking requisitions with you</h2>
        <div className="l-stack u-measure">
          <p>
            A requisition leaves as a YAML or JSON file from its overview, and all of them as one zip from the list.{" "}
            <a href="/requisitions/new/import">They are taken in again</a> as new requisitions. History and approvals
            stay here. The shape of the file is its <a href="/requisition.schema.json">JSON Schema</a>.
          </p>
        </div>
      </section>
      <section className="l-section l-side" aria-labelledby="privacy">
        <h2 id="privacy">Where your text is</h2>
        <div className="l-stack u-measure">
          <p>
            In one file on this computer. This server sends nothing anywhere and answers only requests from this
            machine.
          </p>
        </div>
      </section>
      <section className="l-section l-side" aria-labelledby="accessibility">
        <h2 id="accessibility">Accessibility</h2>
        <div className="l-stack u-measure">
          <p>
            Every page works with the keyboard alone, without scripts, at 320 pixels wide, in light, dark and forced
            colors. It is built to WCAG 2.2, level AA. In a text field, Enter means Save and continue.
          </p>
        </div>
      </section>
    </>
  );
}
