interface Shares {
  /** In percent; the three add up to 100. */
  readonly product: number;
  readonly shared: number;
  readonly program: number;
}

interface BalanceBarProps extends Shares {
  /** What the role type expects. */
  readonly expected?: Shares | undefined;
  /** Names the bar's pattern, if a page shows several. */
  readonly id?: string;
}

/** How much of the text is product work, how much program work, and how much belongs to both. */
export function BalanceBar({ product, shared, program, expected, id = "balance" }: BalanceBarProps) {
  const hatch = `${id}-hatch`;
  const ends = [product, product + shared].filter((end) => end > 0 && end < 100);
  const sides = [
    ["is-product", product, expected?.product],
    [undefined, shared, expected?.shared],
    ["is-program", program, expected?.program],
  ] as const;
  return (
    <>
      <table className="c-balance">
        <caption className="u-hidden">Share of product, shared and program signals, percent</caption>
        <thead>
          <tr>
            <th scope="col" className="is-product">
              Product
            </th>
            <th scope="col">Shared</th>
            <th scope="col" className="is-program">
              Program
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="c-balance__strip">
            <td colSpan={3}>
              <svg className="c-strip" width="100%" height="16" aria-hidden="true" focusable="false">
                <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <rect className="hatch-ground" width="5" height="5" />
                  <rect className="hatch-line" width="2" height="5" />
                </pattern>
                <rect className="product" width={`${product}%`} height="16" />
                <rect fill={`url(#${hatch})`} x={`${product}%`} width={`${shared}%`} height="16" />
                <rect className="program" x={`${product + shared}%`} width={`${program}%`} height="16" />
                {ends.map((end) => (
                  <line key={end} className="gap" x1={`${end}%`} x2={`${end}%`} y2="16" />
                ))}
                {expected ? (
                  <line className="expect" x1={`${expected.product}%`} x2={`${expected.product}%`} y1="-4" y2="20" />
                ) : null}
              </svg>
            </td>
          </tr>
          <tr>
            {sides.map(([side, percent, usual], i) => (
              <td key={i} className={side}>
                <b>{percent}</b> % {usual === undefined ? null : <span className="u-muted">expected {usual}</span>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Key hatch={hatch} expected={expected !== undefined} />
    </>
  );
}

function Key({ hatch, expected }: { hatch: string; expected: boolean }) {
  const marks = [
    { words: "Product", mark: <rect className="product" width="16" height="12" /> },
    { words: "Shared by both", mark: <rect fill={`url(#${hatch})`} width="16" height="12" /> },
    { words: "Program", mark: <rect className="program" width="16" height="12" /> },
    ...(expected
      ? [
          {
            words: "Role type expects product to end here",
            mark: <line className="expect" x1="8" x2="8" y1="-1" y2="13" />,
          },
        ]
      : []),
  ];
  return (
    <ul className="c-key u-top" role="list" aria-hidden="true">
      {marks.map(({ words, mark }) => (
        <li key={words}>
          <svg className="c-strip" width="16" height="12" focusable="false">
            {mark}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
