import { useEffect, useRef } from "react";

interface ErrorSummaryProps {
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly title?: string;
  /** Increases with every failed attempt, so that the summary gets the focus again. */
  readonly attempt?: number;
}

/** The problems of a form, above it, in the same words as at the fields; gets the focus when it appears. */
export function ErrorSummary({ problems, title = "There is a problem", attempt = 0 }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) summary.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    // Without scripts the attribute moves the focus here after the form was sent.
    <div className="c-summary" ref={summary} tabIndex={-1} autoFocus aria-labelledby="summary-title" role="group">
      <h2 id="summary-title">{title}</h2>
      <ul role="list">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
