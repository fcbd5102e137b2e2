/** Marks a number above or below the expected range, in addition to the word. */
export function OffMark({ up }: { up: boolean }) {
  return (
    <svg className="c-off-mark" width="10" height="10" aria-hidden="true" focusable="false">
      <path d={up ? "M5 1 9.5 9h-9z" : "M5 9 .5 1h9z"} />
    </svg>
  );
}
