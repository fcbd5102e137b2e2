import { useSectionForm } from "./form-context";

/**
 * The gaps of the last saved answer, below its control, with a link to fill them; renders nothing if there are none.
 */
export function GapNote({ name }: { name: string }) {
  const { gapsAt, gapsOf } = useSectionForm();
  const gaps = gapsOf(name);
  if (gaps.length === 0) return null;
  return (
    <p className="u-small">
      <a className="u-hit" href={gapsAt}>
        Fill in: {gaps.join("; ")}
      </a>
    </p>
  );
}
