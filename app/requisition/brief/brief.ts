import { isBlank } from "../readiness/blank";
import { sameAnswer } from "../paths";
import type { Answers, Origin, Requisition, Suggested } from "../requisition";
import { blankRow } from "../fields/rows-field";
import { metrics } from "../sections/metrics";
import type { Draft } from "../suggestions/suggestions";
import { payInWords } from "./pay-range";
import { readSlots, sentenceAround } from "./slot-values";
import { figureOf } from "./number-slot";
import { askedSlots, slotAnswers } from "./starter-slots";

/** The most metrics that a brief asks for. */
export const MOST_METRICS = 3;

export type MetricRow = Answers<"metrics">["metrics"][number];

/** A gap of the role type's answers that only the manager can fill, and the sentence around it. */
export interface AskedSlot {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly value: string;
}

/** A metric as a brief asks for it. */
export interface AskedMetric extends Pick<MetricRow, "id" | "outcome" | "measure" | "unit" | "target" | "day"> {
  /** It is blank, so the brief asks what it is. */
  readonly isNew: boolean;
}

/** A stakeholder with a checkbox, and the origin of its mark if it is not checked. */
export interface OfferedStakeholder {
  readonly id: string;
  readonly who: string;
  readonly origin: Origin;
  readonly confirmed: boolean;
}

/**
 * The few questions of a requisition that only the manager can answer, on one page. Each shows answers of the sections.
 * Nothing in it is stored.
 */
export interface Brief {
  readonly title: string;
  readonly level: string;
  readonly area: string;
  readonly slots: readonly AskedSlot[];
  /**
   * The whole mission, if it differs from the role type's own with its gaps; undefined if the page asks for the gaps
   * instead.
   */
  readonly mission: string | undefined;
  readonly reportsTo: string;
  readonly offered: readonly OfferedStakeholder[];
  /** Stakeholders with only a name, which can be changed here. */
  readonly others: readonly { readonly id: string; readonly who: string }[];
  /** Stakeholders with details from the manager, which are changed in their section. */
  readonly written: readonly string[];
  readonly metrics: readonly AskedMetric[];
  /** Metrics that can replace another. */
  readonly moreMetrics: readonly MetricRow[];
  readonly place: string;
  readonly workMode: Answers<"reporting">["workMode"];
  readonly pay: string;
  /** Both ends of the range are known. */
  readonly isPayWhole: boolean;
  readonly currency: Answers<"offer">["currency"];
  readonly period: Answers<"offer">["period"];
  readonly start: string;
  /** The paths of the answers in it that are still suggestions: "role.title". */
  readonly suggested: ReadonlySet<string>;
}

/** Returns what a brief asks about a requisition. `starter` has the starter answers of its role type, if it has one. */
export function briefOf(
  { requisition, suggested }: Draft,
  starter: Requisition | undefined,
  newId: () => string,
): Brief {
  const { role, reporting, stakeholders, offer } = requisition;
  const marks = new Set(
    Object.entries(suggested).flatMap(([slug, paths]) => Object.keys(paths).map((path) => `${slug}.${path}`)),
  );
  const values = starter ? slotAnswers(starter, requisition) : new Map<string, string>();
  const slots = starter ? askedSlots(starter).filter((name) => values.has(name)) : [];
  const asksMission = !starter || !isFromStarter(starter, requisition);
  const rows = shownMetrics(requisition, starter, newId);
  return {
    title: role.title,
    level: role.level,
    area: role.area,
    slots: (asksMission ? slots.slice(0, 1) : slots).map((name) => ({
      name,
      ...(sentenceAround(starter!.role.mission, name) ?? { before: "", after: "" }),
      value: values.get(name) ?? "",
    })),
    mission: asksMission ? role.mission : undefined,
    reportsTo: reporting.reportsTo,
    ...shownStakeholders(stakeholders.stakeholders, suggested.stakeholders ?? {}, starter),
    metrics: rows.map((row) => ({
      ...row,
      isNew: row.outcome === "" && row.measure === "",
    })),
    moreMetrics: otherMetrics(requisition, starter),
    place: reporting.location || offer.places.join(" and "),
    workMode: reporting.workMode,
    pay: payInWords(offer),
    isPayWhole: offer.payFrom !== null && offer.payTo !== null,
    currency: offer.currency,
    period: offer.period || "year",
    start: offer.start,
    suggested: marks,
  };
}

/** True if the mission is the role type's own, whatever is in its gaps. */
const isFromStarter = (starter: Requisition, { role }: Requisition): boolean =>
  role.mission !== "" &&
  (role.mission === starter.role.mission || readSlots(starter.role.mission, role.mission) !== undefined);

/** The metrics that the brief asks for, with blank ones if there are not enough. */
function shownMetrics(
  { metrics: { metrics: rows } }: Requisition,
  starter: Requisition | undefined,
  newId: () => string,
) {
  const shown = rows.slice(0, MOST_METRICS).map((row) => {
    const own = starter?.metrics.metrics.find(({ id }) => id === row.id);
    const figure = own && row.target === "" && row.outcome === own.outcome ? figureOf(own)?.figure : undefined;
    return { ...row, target: figure ?? row.target };
  });
  while (shown.length < MOST_METRICS) shown.push(blankRow(metrics.fields.metrics.fields, newId()));
  return shown;
}

/** The other metrics of the requisition, and those that its role type suggests. */
function otherMetrics({ metrics: { metrics: rows } }: Requisition, starter: Requisition | undefined): MetricRow[] {
  const own = new Set(rows.map(({ id }) => id));
  return [...rows.slice(MOST_METRICS), ...(starter?.metrics.metrics ?? []).filter(({ id }) => !own.has(id))];
}

type Stakeholder = Answers<"stakeholders">["stakeholders"][number];

function shownStakeholders(rows: readonly Stakeholder[], marks: Suggested, starter: Requisition | undefined) {
  const offered: OfferedStakeholder[] = [];
  const others: { id: string; who: string }[] = [];
  const written: string[] = [];
  for (const row of rows) {
    const { id, who } = row;
    const mark = marks[`stakeholders.${id}`];
    const own = starter?.stakeholders.stakeholders.find((one) => one.id === id);
    if (mark) offered.push({ id, who, origin: mark, confirmed: false });
    else if (own && sameAnswer(own, row)) offered.push({ id, who, origin: "role-type", confirmed: true });
    else if (isNameOnly(row)) others.push({ id, who });
    else written.push(who);
  }
  return { offered, others, written };
}

/** True for a stakeholder with only a name, and the function derived from it. */
export const isNameOnly = ({ involvement, often, needs }: Stakeholder): boolean =>
  isBlank(involvement) && isBlank(often) && isBlank(needs);
