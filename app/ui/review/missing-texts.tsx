import { Glyph } from "../glyph";

/** What the posting lacks of what is written in Settings, in a sentence, and the way there. */
export function MissingTexts({ children }: { readonly children: string }) {
  return (
    <p className="u-small">
      <span className="c-level is-warning">
        <Glyph name="warning" />
      </span>{" "}
      {children} <a href="/settings">Open Settings</a>
    </p>
  );
}
