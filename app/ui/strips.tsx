/** One square a section, filled if it is ready; the number stands beside it in words. */
export function ReadyStrip({ ready, of }: { ready: number; of: number }) {
  return (
    <svg className="c-strip" width={of * 13} height="12" aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, i) => (
        <rect key={i} className={i < ready ? "on" : "off"} x={i * 13 + 0.5} y="1.5" width="9" height="9" />
      ))}
    </svg>
  );
}
