import { BalancePicture, type Shares } from "./balance-strip";

interface BalanceBarProps {
  readonly balance: Shares;
  /** What the role type expects. */
  readonly expected?: Shares | undefined;
}

/** How much of the text is product work, how much program work, and how much belongs to both. */
export function BalanceBar({ balance, expected }: BalanceBarProps) {
  const sides = [
    ["is-product", balance.product, expected?.product],
    [undefined, balance.shared, expected?.shared],
    ["is-program", balance.program, expected?.program],
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
              <BalancePicture balance={balance} expected={expected?.product} height={16} />
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
      <BalanceKey expected={expected !== undefined} />
    </>
  );
}

/** What the parts of a balance picture are; `expected` adds the mark of what a role type expects. */
export function BalanceKey({ expected }: { expected: boolean }) {
  const marks = [
    { words: "Product", mark: <rect className="product" width="16" height="12" /> },
    { words: "Shared by both", mark: <rect fill="url(#hatch)" width="16" height="12" /> },
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
