import type { ShownField } from "../../requisition/fields/shown-section";
import type { FormValue } from "../../requisition/forms/form";
import { FieldNote } from "../clarity/field-note";
import { describedBy, FieldFrame } from "../fields/field-frame";
import { FieldProblem } from "../fields/field-problem";
import { Control } from "./control";
import { useSectionForm } from "./form-context";
import { GapNote } from "./gap-note";
import { Settle, Source, Spark } from "./suggestion";

interface FieldProps {
  readonly name: string;
  readonly field: ShownField;
  readonly value: FormValue | undefined;
  /** The path of the suggestion that this field belongs to: its own, or its row's. */
  readonly path: string;
  /** True if the field can be kept or cleared on its own, not just with its row. */
  readonly alone?: boolean;
  readonly autoFocus?: boolean;
}

const WIDTH = { half: "is-half", third: "is-two", "two-thirds": "is-four" } as const;

/** A label, its hint, the answer's problem, and the control. */
export function Field({ name, field, value, path, alone = false, autoFocus = false }: FieldProps) {
  const { problemOf, findingsAt, suggested } = useSectionForm();
  const findings = findingsAt(name);
  const problem = problemOf(name);
  const isSuggested = Object.hasOwn(suggested, path);
  const ids = [
    findings.length > 0 ? `${name}-note` : undefined,
    // A row describes this itself.
    isSuggested && alone ? `${name}-from` : undefined,
  ];
  const control = (
    <Control
      name={name}
      field={field}
      value={value}
      describedBy={describedBy({ name, hint: field.hint, problem }, ids)}
      suggested={isSuggested}
      autoFocus={autoFocus}
    />
  );
  if (field.kind === "tick") {
    return (
      <div className="c-field">
        <label className="c-choice" htmlFor={name}>
          {control} {field.label}
        </label>
        <FieldProblem id={`${name}-error`} problem={problem} />
        <FieldNote findings={findings} id={`${name}-note`} />
      </div>
    );
  }
  return (
    <FieldFrame
      name={name}
      label={field.label}
      hint={field.hint}
      problem={problem}
      className={[field.width && WIDTH[field.width], alone && isSuggested && "is-suggested"].filter(Boolean).join(" ")}
      beside={
        alone && isSuggested ? (
          <>
            <span id={`${name}-from`}>
              <Spark />
            </span>
            <Settle path={path} label={field.label} />
          </>
        ) : null
      }
      notes={
        <>
          {alone ? <Source path={path} /> : null}
          <GapNote name={name} />
          <FieldNote findings={findings} id={`${name}-note`} />
        </>
      }
    >
      {control}
    </FieldFrame>
  );
}
