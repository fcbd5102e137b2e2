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
            Your work is saved each time you press a button of a section. Blank answers never stop you; the overview
            says what is still to do.
          </p>
          <p>
            If somebody saved the same section while you were editing, nothing is overwritten: you see both texts and
            choose. A deleted requisition can be brought back with Undo right after.
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
