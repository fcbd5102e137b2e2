const SHAPES = {
  blocker: (
    <>
      <path className="is-solid" d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z" />
      <path className="is-knock" d="M5 8h6" strokeWidth="2" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2 15 14H1z" />
      <path d="M8 6.5v3.5M8 12v.01" />
    </>
  ),
  suggestion: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.5V11M8 5v.01" />
    </>
  ),
  ready: <path d="m2.5 8.5 3.5 4 7.5-9" />,
  progress: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path className="is-solid" d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  none: <circle cx="8" cy="8" r="6" />,
  down: <path d="m4 6 4 4 4-4" />,
  template: <path d="M3 2.5h7l3 3v8H3zM5.5 7h5M5.5 10h5" />,
  disk: <path d="M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5v-4M5 13.5v-4h6v4" />,
};

export type GlyphName = keyof typeof SHAPES;

/** The shapes, and the hatch of pictures, once a page; `Glyph` and strips point at them. */
export function Sprite() {
  return (
    <svg className="u-sprite" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="5" height="5" />
          <rect className="hatch-line" width="2" height="5" />
        </pattern>
        {Object.entries(SHAPES).map(([name, shape]) => (
          <symbol key={name} id={`g-${name}`} viewBox="0 0 16 16">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}

/** A small shape, always beside the word it stands for. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="c-glyph" aria-hidden="true" focusable="false">
      <use href={`#g-${name}`} />
    </svg>
  );
}
