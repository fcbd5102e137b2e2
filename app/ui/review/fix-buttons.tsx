import type { ShownFinding } from "../clarity/shown-finding";

/** The buttons of a finding; each names its result. `about` is the id of the text that describes them. */
export function FixButtons({ finding: { id, fixes }, about }: { finding: ShownFinding; about: string }) {
  return fixes.map(({ label, nth }) => (
    <button key={nth} className="c-button is-small" name="intent" value={`fix:${id}:${nth}`} aria-describedby={about}>
      {label}
    </button>
  ));
}
