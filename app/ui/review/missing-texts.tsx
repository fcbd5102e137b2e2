import { Glyph } from "../glyph";

/** A sentence about texts that are missing in Settings and in the posting, with a link. */
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
