import { Glyph } from "../glyph";
import type { Kept } from "./recovery-copy";

/** Whether everything is saved, and if not, where it is kept or why it is not. */
export function SaveState({ given, kept, unsent }: { given: string; kept: Kept; unsent: string | undefined }) {
  if (unsent) {
    return (
      <p className="c-error" role="alert">
        Not saved. {unsent} What you typed is still here; press Save to send it again.
      </p>
    );
  }
  if (kept.state === "failing") {
    return (
      <p className="c-error" role="alert">
        Not saved, and no recovery copy is kept: the server does not answer. Trying again. Keep this page open and press
        Save.
      </p>
    );
  }
  const words = {
    given,
    typed: "Changed; not saved yet",
    kept: `Recovery copy kept ${"at" in kept ? kept.at : ""}; not saved yet`,
  };
  return (
    <p className="c-submit__state">
      <Glyph name="save" />
      <span>
        {words[kept.state]}
        <noscript>. Without scripts, what you type is kept when you press Save</noscript>
      </span>
    </p>
  );
}
