import { letter } from "../../comparison/shown/letters";
import { Glyph } from "../glyph";

interface EditLinkProps {
  /** Where its section is edited; undefined for an older version, which no one edits. */
  readonly form: string | undefined;
  /** What is edited, as its row is called. */
  readonly what: string;
  readonly place: number;
  /** Where in the form it is asked for. */
  readonly at: string;
}

/** The way to an answer in the form where it is asked for; saving there leads back here. */
export function EditLink({ form, what, place, at }: EditLinkProps) {
  if (form === undefined) return null;
  return (
    <a className="c-icon c-compare__edit" href={`${form}#${at}`} title="Edit">
      <Glyph name="edit" />
      <span className="u-hidden">
        Edit {what} in {letter(place)}
      </span>
    </a>
  );
}
