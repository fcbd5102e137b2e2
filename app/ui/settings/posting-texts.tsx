import { Fragment } from "react";
import { BOILERPLATE_FIELDS, type BoilerplateName } from "../../requisition/boilerplate-fields";
import { describedBy, FieldFrame } from "../fields/field-frame";

interface PostingTextsProps {
  readonly texts: { readonly [name in BoilerplateName]: string };
  /** A statement to take where there is none; undefined where there is one. */
  readonly ourStatement: string | undefined;
  problemOf(name: BoilerplateName): string | undefined;
}

/** What every posting says, to be written once for all requisitions. */
export function PostingTexts({ texts, ourStatement, problemOf }: PostingTextsProps) {
  return (
    <fieldset className="c-entry">
      <legend>For every posting</legend>
      <p className="c-add u-small u-muted">
        All optional. A requisition can replace any of these for its own posting, under Offer.
      </p>
      {BOILERPLATE_FIELDS.map(({ name, field }) => {
        const hint = "hint" in field ? field.hint : undefined;
        const told = { name, label: field.label, hint, problem: problemOf(name) };
        const control = {
          id: name,
          name,
          className: "c-input",
          defaultValue: texts[name],
          "aria-describedby": describedBy(told),
          "aria-invalid": told.problem ? true : undefined,
        };
        return (
          <Fragment key={name}>
            <FieldFrame {...told}>
              {field.kind === "line" ? <input {...control} /> : <textarea {...control} rows={field.height} />}
            </FieldFrame>
            {name === "equalOpportunity" && ourStatement ? (
              <p className="c-add">
                <label className="c-choice">
                  <input className="c-check" type="checkbox" name="our-statement" />
                  <span>Use ours: “{ourStatement}”</span>
                </label>
              </p>
            ) : null}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
