import type { ReactNode } from "react";
import type { Mark, Span, Text } from "../../documents/blocks/document";
import { byMark } from "../../documents/blocks/marks";

/** A text of a document with its changes, gaps and suggestions marked. */
export function Spans({ text }: { text: Text }) {
  return byMark(text).map(({ change, spans }, i) => (
    <Marked key={i} change={change}>
      {spans.map((span, k) => (
        <SpanView key={k} span={span} />
      ))}
    </Marked>
  ));
}

/**
 * Added or removed text, also labeled in words: few screen readers announce ins and del, and not everyone sees their
 * colors.
 */
export function Marked({ change, children }: { change: Mark | undefined; children: ReactNode }) {
  if (!change) return children;
  const Change = change === "added" ? "ins" : "del";
  return (
    <Change>
      <span className="u-hidden"> {change}: </span>
      {children}
    </Change>
  );
}

function SpanView({ span }: { span: Span }) {
  const words = span.text.split("\n").map((line, k) => [k > 0 && <br key={k} />, line]);
  if (span.control) return <span className={span.control.kind === "tick" ? "is-tick" : "is-open"}>{words}</span>;
  if (span.gap) return <mark className="is-gap">{words}</mark>;
  const shown = span.strong ? <strong>{words}</strong> : <span>{words}</span>;
  return span.suggested ? <span className="is-unconfirmed">{shown}</span> : shown;
}
