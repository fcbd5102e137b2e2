import { letter } from "../../comparison/letters";

interface MarkProps {
  /** Whose mark: circle, square, triangle or diamond. */
  readonly place: number;
  /** Where its middle is, in percent of the strip; strips are 24 high. */
  readonly x: number;
}

/** The shape of a compared requisition; filled and open ones take turns, so that neighbors differ without color. */
export function Mark({ place, x }: MarkProps) {
  const at = `${x}%`;
  switch (place) {
    case 0:
      return <circle className="mark" cx={at} cy="12" r="5.5" />;
    case 1:
      return <rect className="mark is-open" x={at} y="7.5" width="9" height="9" transform="translate(-4.5 0)" />;
    default:
      return (
        <svg x={at} y="12" overflow="visible">
          {place === 2 ? (
            <path className="mark" d="M0-6.5 6.5 5h-13z" />
          ) : (
            <path className="mark is-open" d="M0-6.5 6.5 0 0 6.5-6.5 0z" />
          )}
        </svg>
      );
  }
}

/** The shapes at a fixed place: where the head of a table is repeated on paper, Chromium draws nothing that is moved there. */
const SHAPES = [
  <circle key="A" className="mark" cx="8" cy="12" r="5.5" />,
  <rect key="B" className="mark is-open" x="3.5" y="7.5" width="9" height="9" />,
  <path key="C" className="mark" d="M8 5.5 14.5 17h-13z" />,
  <path key="D" className="mark is-open" d="M8 5.5 14.5 12 8 18.5 1.5 12z" />,
];

/** The letter of a compared requisition with its shape: A circle, B square, C triangle, D diamond. */
export function Letter({ place }: { place: number }) {
  return (
    <span className="c-letter">
      <svg className="c-strip" width="16" height="24" aria-hidden="true" focusable="false">
        {SHAPES[place]}
      </svg>
      {letter(place)}
    </span>
  );
}
