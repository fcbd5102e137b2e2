import type { ReactNode } from "react";

interface VerdictProps {
  readonly sentence: string;
  /** A short paragraph; what has an address is quoted from the answer there. */
  readonly proof: readonly {
    readonly text: string;
    readonly strong?: boolean | undefined;
    readonly href?: string | undefined;
  }[];
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** What the requisition reads as, and the words that make it so. */
export function Verdict({ sentence, proof, children }: VerdictProps) {
  return (
    <div className="c-verdict">
      <h1>{sentence}</h1>
      <p>
        {proof.map(({ text, strong, href }, i) =>
          href ? (
            <a key={i} href={href}>
              {text}
            </a>
          ) : strong ? (
            <strong key={i}>{text}</strong>
          ) : (
            <span key={i}>{text}</span>
          ),
        )}
      </p>
      {children}
    </div>
  );
}
