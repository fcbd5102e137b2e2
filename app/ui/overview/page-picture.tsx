import type { ReactNode } from "react";

interface PagePictureProps {
  readonly href: string;
  /** The label of the link: "Open the job description". */
  readonly label: string;
  /** True for letter paper; an A4 sheet is taller. */
  readonly letter: boolean;
  /** The rendered document. */
  readonly children: ReactNode;
}

/** The small first page of a document as a link to it; hidden from screen readers. */
export function PagePicture({ href, label, letter, children }: PagePictureProps) {
  return (
    <div className={letter ? "c-picture is-letter" : "c-picture"}>
      {/* React 18 does not know `inert`. As an attribute it removes the content from the focus order and the reading
          order. */}
      <div aria-hidden="true" {...{ inert: "" }}>
        {children}
      </div>
      <a href={href} title={label}>
        <span className="u-hidden">{label}</span>
      </a>
    </div>
  );
}
