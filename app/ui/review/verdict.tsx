import type { ReactNode } from "react";

interface VerdictProps {
  readonly sentence: string;
  /** A short paragraph; runs with an address are quoted from the answer there. */
  readonly proof: readonly {
    readonly text: string;
    readonly strong?: boolean | undefined;
    readonly href?: string | undefined;
  }[];
  /** Actions for the verdict. */
  readonly children?: ReactNode;
}

/** How the requisition reads, and the words behind it. */
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
