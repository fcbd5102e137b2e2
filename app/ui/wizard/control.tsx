import type { FormEvent, KeyboardEvent } from "react";
import { useState } from "react";
import type { ShownField } from "../../requisition/fields/shown-section";
import type { FormValue } from "../../requisition/forms/form";
import { LONGEST_ITEM } from "../../requisition/fields/longest-item";
import type { Option } from "../../requisition/fields/options";
import { useSectionForm } from "./form-context";

export interface ControlProps {
  readonly name: string;
  readonly field: ShownField;
  readonly value: FormValue | undefined;
  readonly suggested?: boolean;
  /** True in a table: without a box. */
  readonly quiet?: boolean;
  readonly autoFocus?: boolean;
  /** The ids of the hint and the problem, to be read with the control. */
  readonly describedBy: string | undefined;
  /** For a control that is labeled by table headings. */
  readonly label?: string;
}

const asText = (value: FormValue | undefined): string => (typeof value === "string" ? value : "");

/** The native control of a field, registered with the form and filled in on the server. */
export function Control(props: ControlProps) {
  const { name, field, value, describedBy, label } = props;
  const { register, problemOf, options } = useSectionForm();
  const text = asText(value);
  const [isLong] = useState(() => field.kind === "line" && (field.most > LONG || text.length > SHORT));
  const isProse = field.kind === "prose" || field.kind === "lines";
  const shared = {
    id: name,
    className: ["c-input", props.suggested && "is-suggested", props.quiet && "is-quiet", isProse && "is-prose"]
      .filter(Boolean)
      .join(" "),
    "aria-invalid": problemOf(name) ? true : undefined,
    "aria-describedby": describedBy,
    "aria-label": label,
    // Only for a row that the user has just added.
    autoFocus: props.autoFocus,
    ...register(name),
  } as const;

  const box = {
    defaultValue: text,
    "data-over": isOver(field, text) ? "" : undefined,
    onInput: (event: FormEvent<HTMLTextAreaElement>) => fit(field, event),
  };

  switch (field.kind) {
    case "line":
      if (!isLong) return <input {...shared} defaultValue={text} />;
      return <textarea {...shared} {...box} rows={rowsOf(text)} onKeyDown={sendOnEnter} />;
    case "number":
      return <input {...shared} defaultValue={text} inputMode="decimal" />;
    case "prose":
    case "lines":
      return <textarea {...shared} {...box} rows={Math.max(2, rowsOf(text))} />;
    case "tick":
      return <input {...shared} className="c-check" type="checkbox" defaultChecked={text !== ""} />;
    case "choice":
      return (
        <select {...shared} defaultValue={text}>
          <OptionList options={field.choices} value={text} />
        </select>
      );
    case "pick":
      return (
        <select {...shared} defaultValue={text}>
          <OptionList options={options[field.from]} value={text} />
        </select>
      );
    case "picks":
      return <Picks {...props} field={field} options={options[field.from]} />;
  }
}

/** A field that allows more than LONG characters, or already has more than SHORT, gets a box that grows. */
const LONG = 60;
const SHORT = 24;
/** The number of characters on a line of a narrow phone. */
const NARROW = 36;

/** Enough rows for the whole text, for browsers whose boxes do not grow by themselves. */
const rowsOf = (text: string): number =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / NARROW)), 0);

/** True if the text is longer than the field allows. */
function isOver(field: ShownField, text: string): boolean {
  if (field.kind === "line" || field.kind === "prose") return text.length > field.most;
  if (field.kind !== "lines") return false;
  const items = text.split("\n").filter((item) => item.trim() !== "");
  return items.length > field.most || items.some((item) => item.length > LONGEST_ITEM);
}

/** Grows a box with its text, up to the length that can be saved. */
function fit(field: ShownField, { currentTarget: box }: FormEvent<HTMLTextAreaElement>) {
  box.toggleAttribute("data-over", isOver(field, box.value));
  if (CSS.supports("field-sizing", "content")) return;
  box.style.blockSize = "0";
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}

/** Enter in a box for a single line works as in a text input: it presses the form's first button. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const { form } = event.currentTarget;
  form?.requestSubmit(form.querySelector("button"));
}

/** One select per choice, and room for more: at least two, and always one that is empty. */
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
