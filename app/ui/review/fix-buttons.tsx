import type { ShownFinding } from "../clarity/shown-finding";

/** What buttons do about a finding; each says what comes out of it. `about` is the id of the words it is about. */
export function FixButtons({ finding: { id, fixes }, about }: { finding: ShownFinding; about: string }) {
  return fixes.map(({ label, nth }) => (
    <button key={nth} className="c-button is-small" name="intent" value={`fix:${id}:${nth}`} aria-describedby={about}>
      {label}
    </button>
  ));
}
