import { BOILERPLATE_FIELDS, type BoilerplateName } from "../../requisition/boilerplate/boilerplate-fields";
import { describedBy, FieldFrame } from "../fields/field-frame";

interface PostingTextsProps {
  /** The texts to show, in order. */
  readonly of: readonly BoilerplateName[];
  readonly texts: { readonly [name in BoilerplateName]: string };
  /** A statement to use if there is none; undefined if there is one. */
  readonly ourStatement: string | undefined;
  problemOf(name: BoilerplateName): string | undefined;
}

/** Fields for the texts of every posting, which are written once for all requisitions. */
export function PostingTexts({ of, texts, ourStatement, problemOf }: PostingTextsProps) {
  return of.map((name) => {
    const { field } = BOILERPLATE_FIELDS.find((one) => one.name === name)!;
    const hint = "hint" in field ? field.hint : undefined;
    const frame = { name, label: field.label, hint, problem: problemOf(name) };
    const control = {
      id: name,
      name,
      className: "c-input",
      defaultValue: texts[name],
      "aria-describedby": describedBy(frame),
      "aria-invalid": frame.problem ? true : undefined,
    };
    const ours =
      name === "equalOpportunity" && ourStatement ? (
        <label className="c-choice u-small">
          <input type="checkbox" name="our-statement" />
          <span>Use this one: “{ourStatement}”</span>
        </label>
      ) : null;
    return (
      <FieldFrame key={name} {...frame} notes={ours}>
        {field.kind === "line" ? <input {...control} /> : <textarea {...control} rows={field.height} />}
      </FieldFrame>
    );
  });
}
