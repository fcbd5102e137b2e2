import type { ReactNode } from "react";
import { labelOf } from "../../requisition/brief/questions";
import { FieldProblem } from "../fields/field-problem";
import { BriefChoice, type BriefForm, BriefLine } from "./brief-fields";
import { Metrics, MoreMetrics } from "./metrics";
import { Numbered } from "./numbered";
import { People } from "./people";
import type { FilledBrief, ShownBrief } from "./shown-brief";

interface CardsProps {
  readonly form: BriefForm;
  readonly shown: ShownBrief;
  readonly brief: FilledBrief["brief"];
  /** The id of a newly typed stakeholder. */
  readonly newRow: string;
  readonly progress: ShownBrief["progress"];
}

/** The questions of a brief, in four cards. */
export function BriefCards({ form, shown, brief, newRow, progress: progress }: CardsProps) {
  const sections = shown.newBrief ? undefined : `/requisitions/${shown.id}/edit`;
  const [first, ...others] = brief.slots;
  const moreSuggested = brief.moreMetrics.filter(({ id }) =>
    progress.suggested.includes(`metrics.metrics.${id}`),
  ).length;
  return (
    <>
      <Card id="job" title="The job">
        <div className="c-grid">
          <BriefLine form={form} question="title" label="Title" value={brief.title} path="role.title" width="is-four" />
          <BriefLine
            form={form}
            question="level"
            label="Level"
            value={brief.level}
            path="role.level"
            offers={shown.levels}
            placeholder={shown.levels[0] ?? "Senior"}
            width="is-two"
          />
          <BriefLine form={form} question="area" label="Team" value={brief.area} path="role.area" width="is-two" />
          {first ? <Gap form={form} slot={first} i={0} /> : null}
          {others.map((slot, i) => (
            <Gap key={slot.name} form={form} slot={slot} i={i + 1} />
          ))}
          {brief.mission === undefined ? null : (
            <BriefLine
              form={form}
              question="mission"
              label="What changes because this person is here"
              hint="2 or 3 sentences"
              value={brief.mission}
              path="role.mission"
              rows={3}
            />
          )}
        </div>
      </Card>
      <Card id="people" title="The people">
        <div className="c-grid">
          <BriefLine
            form={form}
            question="reportsTo"
            label="Reports to"
            value={brief.reportsTo}
            path="reporting.reportsTo"
            offers={shown.lines}
            width="is-half"
          />
        </div>
        <People
          form={form}
          brief={brief}
          progress={progress}
          section={sections && `${sections}/stakeholders#stakeholders`}
          newRow={newRow}
        />
      </Card>
      <Card
        id="metrics"
        title={<Numbered n={form.numberOf("metrics")}>Success metrics, each with a target and a date</Numbered>}
      >
        <Metrics form={form} brief={brief} outcomes={progress.outcomes} days={shown.choices.day} />
        <MoreMetrics count={moreSuggested} section={sections && `${sections}/metrics`} />
      </Card>
      <Card id="terms" title="The terms">
        <div className="c-grid">
          <BriefLine
            form={form}
            question="place"
            label="Place"
            value={brief.place}
            path="reporting.location"
            width="is-four"
            placeholder="Sweden and New York State"
          />
          <BriefChoice
            form={form}
            question="workMode"
            label="Work mode"
            value={brief.workMode}
            path="reporting.workMode"
            choices={shown.choices.workMode}
            width="is-two"
          />
          <Pay form={form} brief={brief} currencies={shown.choices.currency} hint={progress.band} />
          <BriefLine
            form={form}
            question="start"
            label="Start"
            value={brief.start}
            path="offer.start"
            placeholder="March 2027"
            width="is-two"
          />
        </div>
      </Card>
    </>
  );
}

function Card({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className="c-card is-padded" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The maximum length of a hint, about two lines. */
const LONG = 100;

/**
 * The sentence that a gap completes: "A year from now, …, and other groups can plan". If it is long, the text after the
 * gap is left out.
 */
function sentenceOf({ before, after }: FilledBrief["brief"]["slots"][number]): string {
  const whole = `${before}…${/^[,.;:]/.test(after) ? "" : " "}${after.trimStart()}`;
  return whole.length > LONG ? `${before}…` : whole.replace(/…\.$/, "…");
}

/** A gap in the role type's answers, with the sentence that it completes. */
function Gap({ form, slot, i }: { form: BriefForm; slot: FilledBrief["brief"]["slots"][number]; i: number }) {
  return (
    <>
      <input type="hidden" name={`slot.${i}.name`} value={slot.name} />
      <BriefLine
        form={form}
        question={`slot.${i as 0 | 1}`}
        name={`slot.${i}.value`}
        label={labelOf(slot.name)}
        hint={sentenceOf(slot)}
        value={slot.value}
        {...(i > 0 ? { rows: 2 } : { width: "is-four" as const })}
      />
    </>
  );
}

interface PayProps {
  readonly form: BriefForm;
  readonly brief: FilledBrief["brief"];
  readonly currencies: ShownBrief["choices"]["currency"];
  readonly hint: string | undefined;
}

function Pay({ form, brief, currencies, hint }: PayProps) {
  const problems = (["pay", "currency"] as const).map((name) => form.problemOf(name));
  return (
    <div className="c-field is-four">
      <div className="c-field__head">
        <label htmlFor="pay">
          <Numbered n={form.numberOf("pay")}>
            Pay range {brief.period === "year" ? "a year" : `per ${brief.period}`}
          </Numbered>
        </label>
      </div>
      <div className="c-affix">
        <input
          className="c-input"
          id="pay"
          {...form.register("pay")}
          defaultValue={brief.pay}
          placeholder="140,000 to 170,000"
          aria-invalid={problems[0] ? true : undefined}
          aria-describedby={
            [problems[0] ? "pay-error" : "", hint ? "pay-hint" : ""].filter(Boolean).join(" ") || undefined
          }
        />
        <select
          className="c-input is-currency"
          id="currency"
          {...form.register("currency")}
          defaultValue={brief.currency}
          aria-label="Currency"
          aria-invalid={problems[1] ? true : undefined}
          aria-describedby={problems[1] ? "currency-error" : undefined}
        >
          <option value="">Currency</option>
          {currencies.map(({ value }) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </div>
      <div>
        <FieldProblem id="pay-error" problem={problems[0]} />
        <FieldProblem id="currency-error" problem={problems[1]} />
        {hint ? (
          <p className="c-field__hint" id="pay-hint">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
