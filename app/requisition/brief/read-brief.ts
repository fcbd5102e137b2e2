import { isBlank } from "../readiness/blank";
import { cleanText } from "../texts/clean-text";
import { line, type Schema } from "../fields/field";
import type { FormValue, FormValues } from "../forms/form";
import { problemOfValue } from "../readiness/gaps";
import { typedFigure } from "../numbers/typed-metrics";
import type { FieldProblem } from "../forms/problems";
import { ORIGINS, type Origin, type Requisition } from "../requisition";
import { blankRow, ROW_ID } from "../fields/rows-field";
import { metrics } from "../sections/metrics";
import { offer } from "../sections/offer";
import { reporting } from "../sections/reporting";
import { role } from "../sections/role";
import { stakeholders } from "../sections/stakeholders";
import { typedDay } from "../numbers/typed-day";
import { type Brief, type MetricRow, MOST_METRICS } from "./brief";
import { questionOfTarget } from "./metric-questions";
import { labelOf } from "./questions";
import { readPay } from "./pay-range";
import { insideSentence } from "./slot-values";
import { askedSlots } from "./starter-slots";
import type { BriefAnswers } from "./with-brief";

/** The most characters for a gap, which appears in many sentences. */
export const MOST_IN_SLOT = 200;

/** The content of a brief's form, and its problems. Answers that cannot be saved are as the page showed them. */
export interface BriefReading {
  readonly answers: BriefAnswers;
  /** Each at the field that shows it. */
  readonly problems: readonly FieldProblem[];
}

const metric = metrics.fields.metrics.fields;
const who = stakeholders.fields.stakeholders.fields.who;

/**
 * Reads the value of a field. If its schema rejects the value, adds a problem and returns the value that the page
 * showed. A field missing from the form, because the page is older than the question, keeps its value.
 */
type Read = <T>(field: string, schema: Schema<T>, raw: FormValue | undefined, was: T) => T;

/**
 * Reads the form of a brief. In: the form's content, the brief that it was made from, the role type's own answers, and
 * the day as "2026-11-30". Out: answers that are valid for their fields.
 */
export function readBrief(
  values: FormValues,
  shown: Brief,
  starter: Requisition | undefined,
  today: string,
): BriefReading {
  const problems: FieldProblem[] = [];
  const tell = (field: string, message: string) => problems.push({ field, message });
  const read: Read = (field, schema, raw, was) => {
    if (raw === undefined) return was;
    const result = schema.safeParse(raw);
    if (!result.success) tell(field, result.error.issues[0]!.message);
    return result.success ? result.data : was;
  };
  const plain = <T>(name: string, schema: Schema<T>, was: T): T => read(name, schema, values[name], was);
  const chosen = plain("currency", offer.fields.currency.schema, shown.currency);
  const pay = readPayField(values, shown, chosen, (message) => tell("pay", message));
  const answers: BriefAnswers = {
    title: plain("title", role.fields.title.schema, shown.title),
    level: plain("level", role.fields.level.schema, shown.level),
    area: plain("area", role.fields.area.schema, shown.area),
    slots: readSlotFields(values, starter, shown, read, tell),
    mission:
      values.mission === undefined ? undefined : plain("mission", role.fields.mission.schema, shown.mission ?? ""),
    reportsTo: plain("reportsTo", reporting.fields.reportsTo.schema, shown.reportsTo),
    offered: readOffered(values),
    others: rowsIn(values.other).map(({ id, who: name }, i) => ({
      id,
      who: read(`other.${i}.who`, who.schema, name, shown.others.find((one) => one.id === id)?.who ?? ""),
    })),
    metrics: rowsIn(values.metric)
      .slice(0, MOST_METRICS)
      .map((row, i) => readMetric(row, `metric.${i}`, { shown, starter }, read, tell)),
    place: plain("place", reporting.fields.location.schema, shown.place),
    workMode: plain("workMode", reporting.fields.workMode.schema, shown.workMode),
    pay,
    currency: pay?.currency ?? chosen,
    start: readStart(plain("start", offer.fields.start.schema, shown.start), shown.start, today, (ask) =>
      tell("start", `Start: ${ask}`),
    ),
  };
  return { answers, problems };
}

function readStart(typed: string, was: string, today: string, tell: (ask: string) => void): string {
  const day = typed === was ? { text: typed } : typedDay(typed, today);
  if ("text" in day) return day.text;
  tell(day.ask);
  return was;
}

function readPayField(
  values: FormValues,
  { pay, period }: Brief,
  currency: Brief["currency"],
  tell: (message: string) => void,
) {
  const typed = text(values.pay).trim();
  if (values.pay === undefined || typed === pay) return undefined;
  const reading = readPay(typed, { currency, period });
  if ("pay" in reading) return reading.pay;
  tell(reading.message);
  return undefined;
}

function readMetric(
  row: FormValues & { id: string },
  field: string,
  { shown, starter }: { readonly shown: Brief; readonly starter: Requisition | undefined },
  read: Read,
  tell: (field: string, message: string) => void,
): BriefAnswers["metrics"][number] {
  const { id } = row;
  const was = [...shown.metrics, ...shown.moreMetrics].find((one) => one.id === id);
  const outcome =
    row.outcome === undefined
      ? undefined
      : read(`${field}.outcome`, metric.outcome.schema, row.outcome, was?.outcome ?? "");
  const target = read(`${field}.target`, metric.target.schema, row.target, was?.target ?? "");
  const known = { ...blankRow(metric, id), ...was, ...(outcome === undefined ? {} : { outcome }) };
  const figure = target === was?.target ? { figure: target } : typedTarget(target, known, starter);
  if ("ask" in figure) tell(`${field}.target`, `Target: ${figure.ask}`);
  return {
    id,
    target: "ask" in figure ? (was?.target ?? "") : figure.figure,
    day: read(`${field}.day`, metric.day.schema, row.day, was?.day ?? ""),
    ...("unit" in figure && figure.unit ? { unit: figure.unit } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** A target in standard format, or what to ask about it, as in the section. */
function typedTarget(target: string, row: MetricRow, starter: Requisition | undefined): ReturnType<typeof typedFigure> {
  const read = typedFigure(target, row.unit);
  if ("ask" in read) return read;
  const ask = questionOfTarget({ ...row, target: read.figure, unit: row.unit || (read.unit ?? "") }, starter);
  return ask === undefined ? read : { ask };
}

/** What was typed into gaps, by name. */
function readSlotFields(
  values: FormValues,
  starter: Requisition | undefined,
  shown: Brief,
  read: Read,
  tell: (field: string, message: string) => void,
): BriefAnswers["slots"] {
  const known = new Set(starter ? askedSlots(starter) : []);
  const slots = listOf(values.slot).filter((one): one is FormValues => typeof one === "object" && !Array.isArray(one));
  return new Map(
    slots.flatMap((slot, i): [string, string][] => {
      const name = text(slot.name);
      if (!known.has(name)) return [];
      const [label, field] = [labelOf(name), `slot.${i}.value`];
      const was = shown.slots.find((one) => one.name === name)?.value ?? "";
      const value = insideSentence(read(field, line({ label, most: MOST_IN_SLOT }).schema, slot.value, was));
      const message = problemOfValue(value);
      if (message) tell(field, `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`);
      return [[name, message ? was : value]];
    }),
  );
}

/** The stakeholders that the page offered, "<id>:<origin>" each, and which of them are checked. */
function readOffered(values: FormValues): BriefAnswers["offered"] {
  const ticked = new Set(listOf(values.with).map(text));
  return listOf(values.offered).flatMap((one) => {
    const [id = "", origin = ""] = text(one).split(":");
    const known = (ORIGINS as readonly string[]).includes(origin);
    return known && ROW_ID.test(id) ? [{ id, origin: origin as Origin, confirmed: ticked.has(id) }] : [];
  });
}

function rowsIn(value: FormValue | undefined): (FormValues & { id: string })[] {
  return listOf(value).flatMap((row) => {
    if (typeof row !== "object" || Array.isArray(row)) return [];
    const id = text(row.id);
    return ROW_ID.test(id) ? [{ ...row, id }] : [];
  });
}

const text = (value: FormValue | undefined): string => (typeof value === "string" ? cleanText(value) : "");
const listOf = (value: FormValue | undefined): FormValue[] =>
  isBlank(value) ? [] : Array.isArray(value) ? value : [value!];
