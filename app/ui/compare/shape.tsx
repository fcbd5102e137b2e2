const SHAPES = [
  <circle key="a" className="mark" cx="50%" cy="12" r="5.5" />,
  <rect key="b" className="mark is-open" x="50%" y="7.5" width="9" height="9" transform="translate(-4.5 0)" />,
  <svg key="c" x="50%" y="12" overflow="visible">
    <path className="mark" d="M0-6.5 6.5 5h-13z" />
  </svg>,
  <svg key="d" x="50%" y="12" overflow="visible">
    <path className="mark is-open" d="M0-6.5 6.5 0 0 6.5-6.5 0z" />
  </svg>,
];

/** The letter of a compared requisition with its shape: A circle, B square, C triangle, D diamond. */
export function Letter({ at }: { at: number }) {
  return (
    <span className="c-letter">
      <svg className="c-strip" width="16" height="24" aria-hidden="true" focusable="false">
        {SHAPES[at]}
      </svg>
      {"ABCD"[at]}
    </span>
  );
}
