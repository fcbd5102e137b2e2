import type { ReactNode } from "react";

interface PagePictureProps {
  readonly href: string;
  /** What a press opens: "Open the job description". */
  readonly label: string;
  /** A sheet is higher on A4 than on letter. */
  readonly letter: boolean;
  /** The document, as it is read. */
  readonly children: ReactNode;
}

/** The first page of a document, small: to be seen, and a link to the document; it is not read aloud. */
export function PagePicture({ href, label, letter, children }: PagePictureProps) {
  return (
    <div className={letter ? "c-picture is-letter" : "c-picture"}>
      {/* React 18 knows no `inert`; as an attribute it takes what is inside out of focus and of the reading order. */}
      <div aria-hidden="true" {...{ inert: "" }}>
        {children}
      </div>
      <a href={href} title={label}>
        <span className="u-hidden">{label}</span>
      </a>
    </div>
  );
}
