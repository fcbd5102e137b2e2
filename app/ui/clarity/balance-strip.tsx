/** Shares of product work, shared work and program work in whole percent; the three add up to 100. */
export interface Shares {
  readonly product: number;
  readonly shared: number;
  readonly program: number;
}

interface BalancePictureProps {
  readonly balance: Shares;
  readonly expected: number | undefined;
  readonly height: number;
}

/** The bar of a balance; its numbers are shown next to it. */
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
