import type { ReactNode } from "react";
import { Glyph } from "../glyph";

/** The label of a question, after its number. */
export function Numbered({ n, children }: { readonly n: number; readonly children: ReactNode }) {
  return (
    <>
      <span className="c-brief__n">{n}</span> {children}
    </>
  );
}

/** Marks a suggestion of the role type. */
export function Spark() {
  return (
    <span className="c-spark" title="Suggested by the role type">
      <Glyph name="spark" />
      <span className="u-hidden"> suggested</span>
    </span>
  );
}
