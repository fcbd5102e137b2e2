/** Whole percent of product work, of what both do, and of program work; the three add up to 100. */
export interface Shares {
  readonly product: number;
  readonly shared: number;
  readonly program: number;
}

interface BalanceStripProps {
  /** Undefined if nothing in the text counted. */
  readonly balance: Shares | undefined;
  /** Where the role type expects product to end, in percent. */
  readonly expected?: number | undefined;
}

/** The balance in a row of a list: the bar to look at, the numbers to be read out; a dotted line where nothing counted. */
export function BalanceStrip({ balance, expected }: BalanceStripProps) {
  if (!balance) {
    return (
      <svg className="c-strip" width="100%" height="12" aria-hidden="true" focusable="false">
        <line className="axis" x2="100%" y1="6" y2="6" strokeDasharray="2 3" />
      </svg>
    );
  }
  return (
    <>
      <BalancePicture balance={balance} expected={expected} height={12} />
      <span className="u-hidden">
        Product {balance.product} %, shared {balance.shared} %, program {balance.program} %
        {expected === undefined ? null : `; product expected ${expected} %`}.{" "}
      </span>
    </>
  );
}

interface BalancePictureProps {
  readonly balance: Shares;
  readonly expected: number | undefined;
  readonly height: number;
}

/** The bar alone, for where the numbers stand beside it. */
export function BalancePicture({ balance: { product, shared, program }, expected, height }: BalancePictureProps) {
  const ends = [product, product + shared].filter((end) => end > 0 && end < 100);
  return (
    <svg className="c-strip" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect className="product" width={`${product}%`} height={height} />
      <rect fill="url(#hatch)" x={`${product}%`} width={`${shared}%`} height={height} />
      <rect className="program" x={`${product + shared}%`} width={`${program}%`} height={height} />
      {ends.map((end) => (
        <line key={end} className="gap" x1={`${end}%`} x2={`${end}%`} y2={height} />
      ))}
      {expected === undefined ? null : (
        <line className="expect" x1={`${expected}%`} x2={`${expected}%`} y1="-4" y2={height + 4} />
      )}
    </svg>
  );
}
