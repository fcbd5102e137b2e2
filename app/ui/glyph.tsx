const SHAPES = {
  blocker: (
    <>
      <path className="is-solid" d="M5.2 1.6h5.6l3.6 3.6v5.6l-3.6 3.6H5.2l-3.6-3.6V5.2z" />
      <path className="is-knock" d="M5.2 8h5.6" strokeWidth="2" />
    </>
  ),
  warning: <path d="M8 2.2 14.4 13.5H1.6zM8 6.5v3M8 11.4v.01" />,
  suggestion: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.6v3.2M8 5.2v.01" />
    </>
  ),
  ready: (
    <>
      <circle className="is-solid" cx="8" cy="8" r="6.5" />
      <path className="is-knock" d="m5.2 8.2 2 2.1 3.6-4.4" />
    </>
  ),
  progress: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="is-solid" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
    </>
  ),
  none: <circle cx="8" cy="8" r="5.5" />,
  spark: <path d="M7 2.2 8.3 6 12 7.3 8.3 8.6 7 12.4 5.7 8.6 2 7.3 5.7 6zM12.5 11v3M11 12.5h3" />,
  up: <path d="M8 13V3.5M4 7l4-4 4 4" />,
  down: <path d="M8 3v9.5M4 9l4 4 4-4" />,
  remove: <path d="M2.8 4.3h10.4M6 4.3V2.6h4v1.7M4.2 4.3l.6 9h6.4l.6-9" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  archive: <path d="M2.2 2.8h11.6v3.2H2.2zM3.2 6v7.2h9.6V6M6.3 8.8h3.4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  open: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  drop: <path d="m4 6 4 4 4-4" />,
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  document: <path d="M3.5 1.8h6l3 3v9.4h-9zM9.2 1.8v3.3h3.3M6 8.2h4M6 10.9h4" />,
  download: <path d="M8 2.5v7.8M4.6 7.2 8 10.6l3.4-3.4M2.8 13.5h10.4" />,
  upload: <path d="M8 10.6V2.8M4.6 6.2 8 2.8l3.4 3.4M2.8 13.5h10.4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  edit: <path d="m10.6 2.8 2.6 2.6-7.6 7.6-3.1.5.5-3.1z" />,
  ask: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.2 6.3A1.9 1.9 0 0 1 8 4.9c1.1 0 1.9.7 1.9 1.7 0 1.4-1.9 1.5-1.9 2.9M8 11.4v.01" />
    </>
  ),
  tiles: <path d="M2.5 2.5h4.3v4.3H2.5zM9.2 2.5h4.3v4.3H9.2zM2.5 9.2h4.3v4.3H2.5zM9.2 9.2h4.3v4.3H9.2z" />,
  swap: <path d="M3 5.5h9.5M10 2.8l2.7 2.7L10 8.2M13 10.8H3.5M6 8l-2.7 2.8L6 13.4" />,
  more: <path d="M3.5 8v.01M8 8v.01M12.5 8v.01" strokeWidth="2.2" />,
  save: <path d="M2.6 2.6h8.6l2.2 2.2v8.6H2.6zM5.2 2.6v3.2h4.6V2.6M5 13.4V9.6h6v3.8" />,
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
};

export type GlyphName = keyof typeof SHAPES;

/** The SVG symbols and the hatch pattern, once per page, for `Glyph` and strips. */
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

/** A small icon, always next to the word it illustrates. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="c-glyph" aria-hidden="true" focusable="false">
      <use href={`#g-${name}`} />
    </svg>
  );
}
