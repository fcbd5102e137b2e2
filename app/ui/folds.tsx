import type { ReactNode } from "react";
import { Glyph } from "./glyph";

/** A list of collapsible lines, for content that is rarely read. */
export function Folds({ children }: { children: ReactNode }) {
  return (
    <ul className="c-rows is-folds" role="list">
      {children}
    </ul>
  );
}

interface FoldProps {
  readonly title: string;
  /** The text of the line while it is closed. */
  readonly about?: string | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** One line of such a list with its content. */
export function Fold({ title, about, open, children }: FoldProps) {
  return (
    <li>
      <details open={open}>
        <summary>
          <Glyph name="open" />
          <span>
            <b>{title}</b>
            {about ? <span className="c-rows__line">{about}</span> : null}
          </span>
        </summary>
        <div className="c-rows__body l-stack u-measure">{children}</div>
      </details>
    </li>
  );
}
