import type { QuestionName } from "../../requisition/brief/questions";
import type { Choice } from "../../requisition/fields/field";
import { describedBy, FieldFrame } from "../fields/field-frame";
import type { Autosaved } from "../wizard/saving/use-autosave";
import { Numbered, Spark } from "./numbered";

/** The state that the fields of a brief share. */
export interface BriefForm extends Pick<Autosaved, "register"> {
  /** The number of a question among those shown, from 1. */
  numberOf(name: QuestionName): number;
  problemOf(field: string): string | undefined;
  isSuggested(path: string): boolean;
}

interface FieldProps {
  readonly form: BriefForm;
  readonly question: QuestionName;
  /** The control's name, if it differs from the question's. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** The path of the answer it shows: "role.title". */
  readonly path?: string;
  readonly width?: "is-half" | "is-two" | "is-four";
}

function frameOf({ form, question, name = question, label, hint, path, width }: FieldProps) {
  const problem = form.problemOf(name);
  const isSuggested = path !== undefined && form.isSuggested(path);
  return {
    frame: {
      name,
      label: <Numbered n={form.numberOf(question)}>{label}</Numbered>,
      hint,
      problem,
      className: width,
      beside: isSuggested ? <Spark /> : null,
    },
    control: {
      id: name,
      ...form.register(name),
      className: isSuggested ? "c-input is-suggested" : "c-input",
      "aria-invalid": problem ? (true as const) : undefined,
      "aria-describedby": describedBy({ name, hint, problem }),
    },
  };
}

interface LineProps extends FieldProps {
  /** Suggested answers; another one can be typed. */
  readonly offers?: readonly string[];
  readonly placeholder?: string;
  readonly rows?: number;
}

/** A text field, or a text area with several rows. */
export function BriefLine({ offers = [], placeholder, rows, ...field }: LineProps) {
  const { frame, control } = frameOf(field);
  const list = offers.length > 0 ? `${control.id}-offers` : undefined;
  return (
    <FieldFrame {...frame}>
      {rows ? (
        <textarea {...control} rows={rows} defaultValue={field.value} />
      ) : (
        <input {...control} defaultValue={field.value} list={list} placeholder={placeholder} />
      )}
      {list ? (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      ) : null}
    </FieldFrame>
  );
}

/** A select. */
export function BriefChoice({ choices, ...field }: FieldProps & { readonly choices: readonly Choice[] }) {
  const { frame, control } = frameOf(field);
  return (
    <FieldFrame {...frame}>
      <select {...control} defaultValue={field.value}>
        <option value="">Choose</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
