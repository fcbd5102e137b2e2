/** Asks before an approved requisition becomes a draft; `intent` is the button to press again. */
export function Reopen({ intent }: { intent: string }) {
  return (
    <section className="c-conflict" aria-labelledby="reopen-title">
      <h2 id="reopen-title" tabIndex={-1} autoFocus>
        This requisition is approved
      </h2>
      <p>Nothing is saved yet. Saving turns the requisition back into a draft. Your edits are below.</p>
      <input type="hidden" name="reopen" value="yes" autoComplete="off" />
      <button className="c-button is-small" name="intent" value={intent}>
        Turn into a draft and save
      </button>
    </section>
  );
}
