import { letter } from "../../../comparison/shown/letters";

interface MarkProps {
  /** The position of the requisition, which selects the shape: circle, square, triangle or diamond. */
  readonly place: number;
  /** The center of the mark: horizontally in percent of the strip, vertically in pixels. */
  readonly x: number;
  readonly y: number;
}

/** The shapes around their center; filled and open ones alternate, so that neighbors differ without color. */
const SHAPES = [
  <circle key="A" className="mark" r="5.5" />,
  <rect key="B" className="mark is-open" x="-4.5" y="-4.5" width="9" height="9" rx="1" />,
  <path key="C" className="mark" d="M0-6.5 6.5 5h-13z" />,
  <path key="D" className="mark is-open" d="M0-6.5 6.5 0 0 6.5-6.5 0z" />,
];

/** The shape of a compared requisition on a strip. */
export function Mark({ place, x, y }: MarkProps) {
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      {SHAPES[place]}
    </svg>
  );
}

/** The shape without a letter: A circle, B square, C triangle, D diamond. */
export function Shape({ place }: { place: number }) {
  return (
    <svg className="c-strip c-shape" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      {SHAPES[place]}
    </svg>
  );
}

/** The letter of a compared requisition with its shape. */
export function Letter({ place }: { place: number }) {
  return (
    <span className="c-letter">
      <Shape place={place} />
      {letter(place)}
    </span>
  );
}
