import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FormValue, FormValues } from "../../../requisition/forms/form";
import { rowInShort } from "../../../requisition/fields/row-summary";
import type { ShownRows } from "../../../requisition/fields/shown-section";
import { nameRow } from "../../../requisition/fields/row-names";
import { FieldNote } from "../../clarity/field-note";
import { levelWord } from "../../clarity/level";
import type { ShownFinding } from "../../clarity/shown-finding";
import { Glyph } from "../../glyph";
import { Field } from "../field";
import { useSectionForm } from "../form-context";
import { idOf, placesIn } from "./form-rows";
import { Source, Spark } from "../suggestion";

interface RowEntryProps {
  readonly list: string;
  readonly field: ShownRows;
  /** The row's values when the page was loaded. */
  readonly given: FormValues;
  readonly at: number;
  readonly of: number;
  /** True if it is open when the page loads. */
  readonly opened: boolean;
  /** True if the row has a problem; `isFirstWrong` marks the first such row of the list. */
  readonly isWrong: boolean;
  readonly isFirstWrong: boolean;
}

/** One row: a summary line, its collapsible form, and the buttons that move or remove it. */
export function RowEntry({ list, field, given, at, of, opened, isWrong, isFirstWrong }: RowEntryProps) {
  const { register, addedRow, findingsAt, suggested, suggestedBy } = useSectionForm();
  const [row, setRow] = useState(given);
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(opened);
  useEffect(() => {
    // Do not take the focus from a user who is typing in the list.
    const isTyping = details.current?.closest("ol")?.contains(document.activeElement);
    if (isFirstWrong && !isTyping) setOpen(true);
  }, [isFirstWrong]);

  const id = idOf(given);
  const path = `${list}.${id}`;
  const place = `${list}.${at}`;
  const name = nameRow(field, at);
  const called = name.toLowerCase();
  const isSuggested = Object.hasOwn(suggested, path);
  const own = findingsAt(place);
  const findings = placesIn(field, place).flatMap((one) => findingsAt(one));
  return (
    <li id={`line-${id}`} tabIndex={-1} className={isSuggested ? "is-suggested" : undefined}>
      <details
        name={list}
        ref={details}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        onInput={(event) => setRow(withTyped(row, place, event))}
      >
        <summary>
          <Glyph name="open" />
          <RowLine field={field} row={row} at={at} isSuggested={isSuggested} isWrong={isWrong} findings={findings} />
        </summary>
        <div className="c-rows__body" role="group" aria-label={name} id={`row-${id}`} tabIndex={-1}>
          <FieldNote findings={own} id={`${place}-note`} />
          <input type="hidden" {...register(`${place}.id`)} defaultValue={id} />
          <div className="c-grid" id={place} tabIndex={-1}>
            {Object.entries(field.fields).map(([key, inner], i) => (
              <Field
                key={key}
                name={`${place}.${key}`}
                field={inner}
                value={given[key]}
                path={path}
                autoFocus={i === 0 && id === addedRow}
              />
            ))}
          </div>
          <Source path={path} />
          {isSuggested ? (
            <div className="c-suggested">
              <Glyph name="spark" />
              <p>From {suggestedBy}. Saving a change makes it yours.</p>
              <button className="c-button is-small" name="intent" value={`keep:${path}`}>
                Keep<span className="u-hidden"> {called}</span>
              </button>
            </div>
          ) : null}
        </div>
      </details>
      <div className="c-rows__acts">
        <RowButton
          id={`up-${id}`}
          glyph="up"
          intent={`move:${list}:${id}:up`}
          text={`Move ${called} up`}
          off={at === 0}
        />
        <RowButton
          id={`down-${id}`}
          glyph="down"
          intent={`move:${list}:${id}:down`}
          text={`Move ${called} down`}
          off={at === of - 1}
        />
        <RowButton glyph="remove" intent={`remove:${list}:${id}`} text={`Remove ${called}`} />
      </div>
    </li>
  );
}

/** A row's answers after an input event in one of them. */
function withTyped(row: FormValues, place: string, { target }: FormEvent): FormValues {
  const { name, value } = target as HTMLInputElement;
  const [key = "", nth] = name.slice(place.length + 1).split(".");
  if (nth === undefined) return { ...row, [key]: value };
  const chosen: FormValue[] = Array.isArray(row[key]) ? [...row[key]] : [];
  chosen[Number(nth)] = value;
  return { ...row, [key]: [...chosen].map((one) => one ?? "") };
}

interface RowLineProps {
  readonly field: ShownRows;
  readonly row: FormValues;
  readonly at: number;
  readonly isSuggested: boolean;
  readonly isWrong: boolean;
  /** The findings of the row and all its fields. */
  readonly findings: readonly ShownFinding[];
}

/** The visible line of a row while it is closed. */
function RowLine({ field, row, at, isSuggested, isWrong, findings }: RowLineProps) {
  const { options } = useSectionForm();
  const { title, line, facts } = rowInShort(field, row, options);
  const levels = (["blocker", "warning", "suggestion"] as const).map((level) => ({
    level,
    count: findings.filter(({ severity }) => severity === level).length,
  }));
  return (
    <>
      <span>
        <span className="c-rows__name">
          <span className="c-rows__n">{at + 1}</span> <b>{title || `New ${field.one}`}</b>
          {isSuggested ? <Spark /> : null}
          {isWrong ? <span className="c-chip is-blocker">Error</span> : null}
          {levels.map(({ level, count }) =>
            count > 0 ? (
              <span key={level} className={`c-chip is-${level}`}>
                <Glyph name={level} />
                {count}
                <span className="u-hidden"> {levelWord(level, count)}</span>
              </span>
            ) : null,
          )}
        </span>
        {line ? <span className="c-rows__line">{line}</span> : null}
      </span>
      <span className="c-rows__facts">
        {facts.map((fact) => (
          <span key={fact}>{fact} </span>
        ))}
      </span>
    </>
  );
}

interface RowButtonProps {
  /** The id that the address points to after the button was pressed. */
  readonly id?: string;
  readonly glyph: "up" | "down" | "remove";
  readonly intent: string;
  readonly text: string;
  readonly off?: boolean;
}

function RowButton({ id, glyph, intent, text, off }: RowButtonProps) {
  return (
    <button id={id} className="c-icon" name="intent" value={intent} title={text} disabled={off}>
      <Glyph name={glyph} />
      <span className="u-hidden">{text}</span>
    </button>
  );
}
