import { letter } from "../../comparison/shown/letters";
import { Glyph } from "../glyph";

interface EditLinkProps {
  /** The address for editing the section; undefined for an older version, which cannot be edited. */
  readonly form: string | undefined;
  /** The label of the row. */
  readonly what: string;
  readonly place: number;
  /** The anchor of the field in the form. */
  readonly at: string;
}

/** A link to an answer in its form; saving there returns to the comparison. */
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
