import type { PlainField } from "../../requisition/field";
import type { FormValue } from "../../requisition/form";
import type { Option } from "../../requisition/options";
import { useSectionForm } from "./form-context";

export interface ControlProps {
  readonly name: string;
  readonly field: PlainField;
  readonly value: FormValue | undefined;
  readonly suggested?: boolean;
  readonly small?: boolean;
  readonly autoFocus?: boolean;
  /** Ids of the hint and the problem, to be read with the control. */
  readonly describedBy: string | undefined;
  /** For a control whose label is a table's heads. */
  readonly label?: string;
}

const asText = (value: FormValue | undefined): string => (typeof value === "string" ? value : "");

/** The native control of a field, registered with the form and filled in on the server. */
export function Control(props: ControlProps) {
  const { name, field, value, describedBy, label } = props;
  const { register, problemOf, options } = useSectionForm();
  const className = ["c-input", props.suggested && "is-suggested", props.small && "is-small"].filter(Boolean).join(" ");
  const shared = {
    id: name,
    className,
    "aria-invalid": problemOf(name) ? true : undefined,
    "aria-describedby": describedBy,
    "aria-label": label,
    // Only for a row that the reader has just asked for.
    autoFocus: props.autoFocus,
  } as const;

  switch (field.kind) {
    case "line":
      return <input {...register(name)} {...shared} defaultValue={asText(value)} />;
    case "number":
      return <input {...register(name)} {...shared} defaultValue={asText(value)} inputMode="decimal" />;
    case "prose":
    case "lines":
      return <textarea {...register(name)} {...shared} defaultValue={asText(value)} rows={field.height} />;
    case "tick":
      return (
        <input
          {...register(name)}
          {...shared}
          className="c-check"
          type="checkbox"
          defaultChecked={asText(value) !== ""}
        />
      );
    case "choice":
      return (
        <select {...register(name)} {...shared} defaultValue={asText(value)}>
          <OptionList options={field.choices} value={asText(value)} />
        </select>
      );
    case "pick":
      return (
        <select {...register(name)} {...shared} defaultValue={asText(value)}>
          <OptionList options={options[field.from]} value={asText(value)} />
        </select>
      );
    case "picks":
      return <Picks {...props} field={field} options={options[field.from]} />;
  }
}

/** As many selects as are chosen, and room for more: two at first, then one beyond those that are filled in. */
function Picks({ name, field, value, options, describedBy, suggested }: ControlProps & { options: readonly Option[] }) {
  const { register, problemOf } = useSectionForm();
  const chosen = Array.isArray(value) ? value.map(asText) : [];
  const most = field.kind === "picks" ? field.most : 1;
  const places = Math.min(most, Math.max(2, chosen.length + 1));
  return (
    <div className="c-picks">
      {Array.from({ length: places }, (_, i) => (
        <select
          key={i}
          {...register(`${name}.${i}`)}
          id={i === 0 ? name : `${name}.${i}`}
          className={suggested ? "c-input is-suggested" : "c-input"}
          aria-label={i === 0 ? undefined : `${field.label}, ${i + 1}`}
          aria-invalid={problemOf(name) ? true : undefined}
          aria-describedby={describedBy}
          defaultValue={chosen[i] ?? ""}
        >
          <OptionList options={options} value={chosen[i] ?? ""} />
        </select>
      ))}
    </div>
  );
}

function OptionList({ options, value }: { options: readonly Option[]; value: string }) {
  const groups = [...new Set(options.map((option) => option.group))];
  const gone = value !== "" && !options.some((option) => option.value === value);
  const list = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));
  return (
    <>
      <option value="">Choose</option>
      {gone ? <option value={value}>{value} (no longer in the list)</option> : null}
      {groups.map((group) =>
        group ? (
          <optgroup key={group} label={group}>
            {list(group)}
          </optgroup>
        ) : (
          list(undefined)
        ),
      )}
    </>
  );
}
