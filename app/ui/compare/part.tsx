import type { ReactNode } from "react";

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** What to know before reading it. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the comparison with its heading at the side. */
export function Part({ id, title, about, children }: PartProps) {
  return (
    <section className="l-section l-side" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about}
      </div>
      {children}
    </section>
  );
}

/** A sentence under the heading of a part. */
export const Note = ({ children }: { children: ReactNode }) => <p className="u-small u-muted u-top">{children}</p>;
