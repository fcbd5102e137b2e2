import { MOST_CONFIRMED } from "../../requisition/brief/questions";
import { FieldProblem } from "../fields/field-problem";
import type { BriefForm } from "./brief-fields";
import { Numbered } from "./numbered";
import type { FilledBrief, ShownBrief } from "./shown-brief";

interface PeopleProps {
  readonly form: BriefForm;
  readonly brief: FilledBrief["brief"];
  readonly progress: ShownBrief["progress"];
  /** The address of the section with all stakeholder details; undefined if it does not exist yet. */
  readonly section: string | undefined;
  /** The id of a newly typed stakeholder. */
  readonly newRow: string;
}

/** The people the role works with most: suggested stakeholders to select, and names to type. */
export function People({ form, brief, progress: progress, section, newRow }: PeopleProps) {
  const { offered, others, written } = brief;
  const named = others.some(({ who }) => who === "") ? others : [...others, { id: newRow, who: "" }];
  return (
    <div className="c-field" role="group" aria-labelledby="with">
      <p className="c-brief__label" id="with">
        <Numbered n={form.numberOf("with")}>Works with most</Numbered>{" "}
        <span className="u-muted">
          {progress.confirmed >= MOST_CONFIRMED
            ? `(${progress.confirmed})`
            : `${offered.length > 0 ? "Check" : "Name"} ${MOST_CONFIRMED} (${progress.confirmed} so far)`}
        </span>
      </p>
      <ul className="c-ticks" role="list">
        {written.map((who) => (
          <li key={who}>
            {who}{" "}
            {section ? (
              <a href={section}>
                Edit<span className="u-hidden"> {who}</span>
              </a>
            ) : null}
          </li>
        ))}
        {offered.map(({ id, who, origin, confirmed: isTicked }) => (
          <li key={id}>
            <input type="hidden" name="offered" value={`${id}:${origin}`} />
            <label className="c-ticks__one">
              <input type="checkbox" {...form.register("with")} value={id} defaultChecked={isTicked} />
              <span>{progress.called[id] ?? who}</span>
            </label>
          </li>
        ))}
        {named.map(({ id, who }, i) => {
          const name = `other.${i}.who`;
          const problem = form.problemOf(name);
          return (
            <li key={id}>
              <input type="hidden" name={`other.${i}.id`} value={id} />
              <input
                className="c-input is-quiet"
                id={name}
                {...form.register(name)}
                defaultValue={who}
                placeholder="Someone else, by role"
                aria-label={who === "" ? "Someone else, by role" : `Stakeholder ${i + 1}, by role`}
                aria-invalid={problem ? true : undefined}
                aria-describedby={problem ? `${name}-error` : undefined}
              />
              <FieldProblem id={`${name}-error`} problem={problem} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
