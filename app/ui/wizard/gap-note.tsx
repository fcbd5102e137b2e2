import type { FormValue } from "../../requisition/form";
import { slotsIn } from "../../requisition/slots";
import { useSectionForm } from "./form-context";

/** The gaps of an answer as it was last saved or sent, under its control, with the way to fill them; nothing if there are none. */
export function GapNote({ value }: { value: FormValue | undefined }) {
  const { gapsAt } = useSectionForm();
  const names = new Set(typeof value === "string" ? slotsIn(value).map(({ name }) => name) : []);
  if (names.size === 0) return null;
  return (
    <p className="u-small">
      <a className="u-hit" href={gapsAt}>
        Fill in: {[...names].join("; ")}
      </a>
    </p>
  );
}
