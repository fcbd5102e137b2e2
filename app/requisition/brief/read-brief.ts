import { isBlank } from "../blank";
import { cleanText } from "../clean-text";
import { line, type Schema } from "../field";
import type { FormValue, FormValues } from "../form";
import { problemOfValue } from "../gaps";
import type { FieldProblem } from "../problems";
import { ORIGINS, type Origin, type Requisition } from "../requisition";
import { ROW_ID } from "../rows-field";
import { metrics } from "../sections/metrics";
import { offer } from "../sections/offer";
import { reporting } from "../sections/reporting";
import { role } from "../sections/role";
import { stakeholders } from "../sections/stakeholders";
import type { Brief } from "./brief";
import { readPay } from "./pay-range";
import { insideSentence } from "./slot-values";
import { askedSlots } from "./starter-slots";
import type { BriefAnswers } from "./with-brief";

/** Characters that a gap may be filled with: it stands in many sentences. */
export const MOST_IN_SLOT = 200;

/** The form of a brief, read; or what is wrong with it, each at the field that shows it. */
export type BriefReading =
  | { readonly status: "read"; readonly answers: BriefAnswers }
  | { readonly status: "wrong"; readonly problems: readonly FieldProblem[] };

const metric = metrics.fields.metrics.fields;
const who = stakeholders.fields.stakeholders.fields.who;

/**
 * Reads the form of a brief.
 * In: what the form carried, and the brief that it was made from. Out: answers that every section takes.
 */
export function readBrief(values: FormValues, shown: Brief, starter: Requisition | undefined): BriefReading {
  const problems: FieldProblem[] = [];
  const read = <T>(field: string, schema: Schema<T>, raw: FormValue | undefined): T => {
    const result = schema.safeParse(raw);
    if (result.success) return result.data;
    problems.push({ field, message: result.error.issues[0]!.message });
    return schema.parse(undefined);
  };
  const plain = <T>(name: string, schema: Schema<T>): T => read(name, schema, values[name]);
  const pay = readPayField(values, shown, (message) => problems.push({ field: "pay", message }));
  const answers: BriefAnswers = {
    title: plain("title", role.fields.title.schema),
    level: plain("level", role.fields.level.schema),
    area: plain("area", role.fields.area.schema),
    slots: readSlotFields(values, starter, read, (problem) => problems.push(problem)),
    mission: values.mission === undefined ? undefined : plain("mission", role.fields.mission.schema),
    reportsTo: plain("reportsTo", reporting.fields.reportsTo.schema),
    offered: readOffered(values),
    others: rowsIn(values.other).map(({ id, who: name }, i) => ({ id, who: read(`other.${i}.who`, who.schema, name) })),
    metrics: rowsIn(values.metric)
      .slice(0, 3)
      .map(({ id, target, day, outcome }, i) => ({
        id,
        target: read(`metric.${i}.target`, metric.target.schema, target),
        day: read(`metric.${i}.day`, metric.day.schema, day),
        ...(outcome === undefined ? {} : { outcome: read(`metric.${i}.outcome`, metric.outcome.schema, outcome) }),
      })),
    place: plain("place", reporting.fields.location.schema),
    workMode: plain("workMode", reporting.fields.workMode.schema),
    pay: pay && { payFrom: pay.payFrom, payTo: pay.payTo },
    currency: pay?.currency || plain("currency", offer.fields.currency.schema),
    start: plain("start", offer.fields.start.schema),
  };
  return problems.length > 0 ? { status: "wrong", problems } : { status: "read", answers };
}

function readPayField(values: FormValues, shown: Brief, tell: (message: string) => void) {
  const typed = text(values.pay).trim();
  if (typed === shown.pay) return undefined;
  const pay = readPay(typed, shown.period);
  if (pay.status === "read") return pay;
  tell(pay.message);
  return undefined;
}

/** What was typed into gaps, by their names. */
function readSlotFields(
  values: FormValues,
  starter: Requisition | undefined,
  read: <T>(field: string, schema: Schema<T>, raw: FormValue | undefined) => T,
  tell: (problem: FieldProblem) => void,
): BriefAnswers["slots"] {
  const known = new Set(starter ? askedSlots(starter) : []);
  const slots = listOf(values.slot).filter((one): one is FormValues => typeof one === "object" && !Array.isArray(one));
  return new Map(
    slots.flatMap((slot, i): [string, string][] => {
      const name = text(slot.name);
      if (!known.has(name)) return [];
      const label = labelOf(name);
      const value = insideSentence(read(`slot.${i}.value`, line({ label, most: MOST_IN_SLOT }).schema, slot.value));
      const message = problemOfValue(value);
      if (message)
        tell({ field: `slot.${i}.value`, message: `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` });
      return [[name, message ? "" : value]];
    }),
  );
}

/** What a gap is called as a question: "The program". */
export const labelOf = (slot: string): string => slot.charAt(0).toUpperCase() + slot.slice(1);

/** The stakeholders that the page offered, "<id>:<origin>" each, and which of them are ticked. */
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
