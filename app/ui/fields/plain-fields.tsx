import type { ReactNode } from "react";
import { describedBy, FieldFrame } from "./field-frame";
import { FieldProblem } from "./field-problem";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
}

const controlProps = (field: FieldProps) => ({
  id: field.name,
  name: field.name,
  "aria-describedby": describedBy(field),
  "aria-invalid": field.problem ? true : undefined,
});

/** A text field, or a tall text area for long texts. */
export function TextField({ value, tall, ...field }: FieldProps & { readonly value: string; readonly tall?: boolean }) {
  return (
    <FieldFrame {...field}>
      {tall ? (
        <textarea className="c-input is-tall" rows={14} defaultValue={value} {...controlProps(field)} />
      ) : (
        <input className="c-input" defaultValue={value} {...controlProps(field)} />
      )}
    </FieldFrame>
  );
}

interface FileFieldProps extends FieldProps {
  /** Extensions, such as ".png,.svg". */
  readonly accept: string;
  readonly multiple?: boolean;
  /** The current file; a new file replaces it. */
  readonly kept?: string | undefined;
  /** A preview of the current file. */
  readonly children?: ReactNode;
}

/** A file field, and a checkbox that removes the current file. */
export function FileField({ accept, multiple, kept, children, ...field }: FileFieldProps) {
  return (
    <FieldFrame {...field}>
      <div>
        {kept ? (
          <>
            {children}
            <label className="c-choice">
              <input type="checkbox" name={`no-${field.name}`} />
              <span>Remove {kept}</span>
            </label>
          </>
        ) : null}
        <input type="file" className="c-input" accept={accept} multiple={multiple} {...controlProps(field)} />
      </div>
    </FieldFrame>
  );
}

interface ChoiceGroupProps {
  readonly type: "checkbox" | "radio";
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  readonly problem: string | undefined;
}

/** A group of radios or checkboxes. */
export function ChoiceGroup({ type, name, legend, choices, problem }: ChoiceGroupProps) {
  const problemId = problem ? `${name}-error` : undefined;
  return (
    <fieldset className="c-field" id={name} tabIndex={-1} aria-describedby={problemId}>
      <legend>{legend}</legend>
      <FieldProblem id={problemId} problem={problem} />
      {choices.map(({ value, label, chosen }) => (
        <label key={value} className="c-choice">
          <input type={type} name={name} value={value} defaultChecked={chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
