import { count } from "../../documents/wording";
import type { PlainField } from "../../requisition/fields/field";
import type { Options } from "../../requisition/fields/options";
import { FieldProblem } from "../fields/field-problem";
import { Control } from "../wizard/control";
import { SectionFormContext } from "../wizard/form-context";
import { asTitle } from "../clarity/shown-finding";
import { fieldAt } from "../../requisition/forms/single-answer";
import { FixButtons } from "./fix-buttons";
import { type GroupField, ownWords, type RefusedAnswers, type ShownGroup } from "./shown-group";

interface GroupFieldsProps {
  readonly group: ShownGroup;
  readonly options: Options;
  readonly refused: RefusedAnswers | undefined;
}

/** The number of text fields, and of short ones, that a group shows before the rest is collapsed. */
const MOST_TEXTS = 3;
const MOST_SHORT = 8;

/** Fields for the answers of a group. */
export function GroupFields({ group, options, refused }: GroupFieldsProps) {
  const problemOf = (name: string) => refused?.problems[name.slice(group.id.length + 1)];
  const kinds = new Set(group.fields.map(({ label }) => label));
  const rows = new Set(group.fields.map(({ path }) => path.split(".").slice(0, 3).join(".")));
  const labelOf = (field: GroupField) => (rows.size === 1 ? field.label : kinds.size > 1 ? field.name : field.short);
  const all = group.fields.map((field) => (
    <OneField key={field.path} group={group} field={field} label={labelOf(field)} refused={refused} />
  ));
  const wide = group.fields.some(({ path }) => isWide(fieldAt(path)?.field));
  const most = wide ? MOST_TEXTS : MOST_SHORT;
  const shape =
    all.length === 1 ? "c-group__field" : all.length === 2 && !wide ? "c-group__fields is-pair" : "c-group__fields";
  return (
    <SectionFormContext.Provider
      value={{
        register: (name) => ({ name }),
        problemOf,
        findingsAt: () => [],
        options,
        suggested: {},
        suggestedBy: "",
        sources: {},
        gapsAt: "",
        gapsOf: () => [],
        addedRow: undefined,
      }}
    >
      <div className={shape}>{all.slice(0, most)}</div>
      {all.length > most ? (
        <details className="c-more" open={refused !== undefined}>
          <summary>Show {count(all.length - most, "more answer")}</summary>
          <div className="c-group__fields">{all.slice(most)}</div>
        </details>
      ) : null}
    </SectionFormContext.Provider>
  );
}

interface OneFieldProps {
  readonly group: ShownGroup;
  readonly field: GroupField;
  readonly label: string;
  readonly refused: RefusedAnswers | undefined;
}

function OneField({ group, field, label, refused }: OneFieldProps) {
  const asked = fieldAt(field.path)?.field;
  if (!asked) return null;
  const name = `${group.id}.${field.path}`;
  const problem = refused?.problems[field.path];
  const finding = group.findings.find(({ id }) => id === field.finding);
  const first = group.fields.find((other) => other.finding === field.finding) === field;
  const own = group.findings.length > 1 && first ? finding : undefined;
  const alone = group.fields.length === 1;
  const describedBy = [problem && `${name}-error`, `${group.id}-title`].filter(Boolean).join(" ");
  const control = (
    <Control name={name} field={asked} value={refused?.typed[field.path] ?? field.value} describedBy={describedBy} />
  );
  const words = own && ownWords(group, own);
  const help = (words?.fitsField && [asTitle(words.found), words.instead].filter(Boolean).join(". ")) || field.hint;
  return (
    <div className={isWide(asked) ? "c-field is-wide" : "c-field"}>
      <input type="hidden" name="field" value={field.path} />
      <label className={alone ? "u-hidden" : undefined} htmlFor={name}>
        {alone ? field.name : label}
        {alone || label === field.name ? null : <span className="u-hidden"> ({field.name})</span>}
      </label>
      {field.unit !== "" && asked.kind === "line" ? (
        <div className="c-affix">
          {control}
          <span>{field.unit}</span>
        </div>
      ) : (
        control
      )}
      <div>
        <FieldProblem id={`${name}-error`} problem={problem} />
        {help ? <p className="c-field__hint">{help}</p> : null}
      </div>
      {own && own.fixes.length > 0 ? (
        <div className="c-group__fix">
          <FixButtons finding={own} about={`${group.id}-title`} />
        </div>
      ) : null}
    </div>
  );
}

/** Text fields use the full width; numbers and choices share a line. */
const isWide = (field: PlainField | undefined): boolean =>
  field?.kind === "line" ? field.most > 200 : ["prose", "lines", "picks"].includes(field?.kind ?? "");
