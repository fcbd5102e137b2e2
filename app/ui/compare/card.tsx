import type { ReactNode } from "react";

interface CardProps {
  readonly id: string;
  readonly title: string;
  /** Explains how to read it. */
  readonly note?: string | undefined;
  /** Additional text for people who see the pictures. */
  readonly pictured?: string | undefined;
  readonly children: ReactNode;
}

/** A card of the analysis. */
export function Card({ id, title, note, pictured, children }: CardProps) {
  return (
    <section className="c-card c-analysis" aria-labelledby={id}>
      <div className="c-card__head">
        <h2 id={id}>{title}</h2>
        {(note ?? pictured) ? (
          <p className="u-small u-muted">
            {note}
            {pictured ? <span className="is-picture">{pictured}</span> : null}
          </p>
        ) : null}
      </div>
      {children}
    </section>
  );
}
