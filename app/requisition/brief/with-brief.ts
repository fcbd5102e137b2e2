import { functionOf } from "../function-of";
import { partsOf, sameAnswer } from "../paths";
import { type Answers, EVERY_SECTION, type Origin, type Requisition, type SuggestedBySection } from "../requisition";
import { blankRow, isBlankRow } from "../fields/rows-field";
import { metrics as metricsSection } from "../sections/metrics";
import type { Draft } from "../suggestions/suggestions";
import { type Brief, briefOf, type MetricRow } from "./brief";
import { renamed } from "./renamed";
import type { SlotValues } from "./slot-values";
import { stakeholdersAfter } from "./stakeholders-after";
import { refilled, slotAnswers } from "./starter-slots";

/** The answers of a brief. Every value passed the schema of its field. */
export interface BriefAnswers {
  readonly title: string;
  readonly level: string;
  readonly area: string;
  /** By name. Slots that the page did not ask for are left out. */
  readonly slots: SlotValues;
  /** Undefined if the page asked for its gaps instead. */
  readonly mission: string | undefined;
  readonly reportsTo: string;
  /** The stakeholders with a checkbox. */
  readonly offered: readonly { readonly id: string; readonly origin: Origin; readonly confirmed: boolean }[];
  /** Stakeholders with only a name. */
  readonly others: readonly { readonly id: string; readonly who: string }[];
  /**
   * In order. `outcome` is set only for a metric that was blank before, `unit` only if it was typed with the target.
   */
  readonly metrics: readonly (Pick<MetricRow, "id" | "target" | "day"> & {
    readonly outcome?: string;
    readonly unit?: string;
  })[];
  readonly place: string;
  readonly workMode: Answers<"reporting">["workMode"];
  /** Undefined if the range was left as shown. */
  readonly pay: { readonly payFrom: number | null; readonly payTo: number | null } | undefined;
  readonly currency: Answers<"offer">["currency"];
  readonly start: string;
}

/** The form data of an untouched page. */
export const asShown = (brief: Brief): BriefAnswers => ({
  ...brief,
  slots: new Map(brief.slots.map(({ name, value }) => [name, value])),
  pay: undefined,
  metrics: brief.metrics.map(({ id, target, day }) => ({ id, target, day })),
});

/** The data of a role type that a brief needs. */
export interface BriefRole {
  readonly starter: Requisition;
  readonly reportingLines: readonly { readonly title: string; readonly function: string }[];
}

/**
 * Writes the answers of a brief into the sections. A changed answer becomes the manager's. What changes as a result,
 * such as the team's name in a suggested duty, keeps its mark.
 */
export function withBrief(draft: Draft, answers: BriefAnswers, roleType: BriefRole | undefined): Draft {
  const before = draft.requisition;
  const starter = roleType?.starter;
  const shown = briefOf(draft, starter, () => "");
  const changed = new Set<string>();
  const set = <T>(path: string, was: T, is: T): T => {
    if (!sameAnswer(was, is)) changed.add(path);
    return is;
  };

  const { role, reporting, offer, stakeholders, metrics } = before;
  const asked: SlotValues = starter ? slotAnswers(starter, before) : new Map();
  const filled = new Map([...asked].map(([name, was]) => [name, answers.slots.get(name) ?? was]));
  // The range with its currency and period is one answer.
  if (answers.pay) for (const part of ["currency", "period"]) changed.add(`offer.${part}`);
  const isMoved = answers.place !== shown.place;
  const function_ = functionAfter(before, draft.suggested, answers.reportsTo, roleType);
  const after: Requisition = {
    ...before,
    role: {
      ...role,
      title: set("role.title", role.title, answers.title),
      level: set("role.level", role.level, answers.level),
      area: set("role.area", role.area, answers.area),
      mission: set("role.mission", role.mission, answers.mission ?? role.mission),
    },
    reporting: {
      ...reporting,
      reportsTo: set("reporting.reportsTo", reporting.reportsTo, answers.reportsTo),
      reportsToFunction: function_,
      location: isMoved ? set("reporting.location", reporting.location, answers.place) : reporting.location,
      workMode: set("reporting.workMode", reporting.workMode, answers.workMode),
    },
    stakeholders: { ...stakeholders, stakeholders: stakeholdersAfter(stakeholders.stakeholders, shown, answers) },
    metrics: { metrics: metricsAfter(metrics.metrics, shown, answers, changed) },
    offer: {
      ...offer,
      payFrom: set("offer.payFrom", offer.payFrom, answers.pay ? answers.pay.payFrom : offer.payFrom),
      payTo: set("offer.payTo", offer.payTo, answers.pay ? answers.pay.payTo : offer.payTo),
      currency: set("offer.currency", offer.currency, answers.currency),
      period: answers.pay ? shown.period : offer.period,
      places: isMoved ? set("offer.places", offer.places, placesAfter(before, answers.place)) : offer.places,
      start: set("offer.start", offer.start, answers.start),
    },
  };
  const marks = marksAfter(draft.suggested, answers, changed);
  const written = starter ? refilled(starter, [before, after], [asked, filled]) : after;
  const followed = renamed(written, marks, {
    was: reporting.reportsTo,
    is: answers.reportsTo,
    functions: [reporting.reportsToFunction, function_],
    alsoStakeholders: answers.offered.map(({ id }) => id),
  });
  return { requisition: followed, suggested: onlyThere(followed, marks) };
}

type Function_ = Answers<"reporting">["reportsToFunction"];

/** The function follows from the title, unless the manager chose one. */
function functionAfter(
  { reporting }: Requisition,
  suggested: SuggestedBySection,
  reportsTo: string,
  roleType: BriefRole | undefined,
): Function_ {
  const is = reporting.reportsToFunction;
  const isOpen = is === "" || Object.hasOwn(suggested.reporting ?? {}, "reportsToFunction");
  if (reportsTo === reporting.reportsTo || !isOpen) return is;
  const known = roleType?.reportingLines.find(({ title }) => title.toLowerCase() === reportsTo.toLowerCase());
  return (known?.function ?? functionOf(reportsTo) ?? is) as Function_;
}

/** Where the job may be done follows from its location, until the manager writes something else. */
function placesAfter({ reporting, offer }: Requisition, place: string): string[] {
  const follows = offer.places.length === 0 || sameAnswer(offer.places, placesOf(reporting.location));
  return follows || reporting.location === "" ? placesOf(place) : offer.places;
}

/** "Sweden and New York State" is two places. Commas are part of a place. */
const placesOf = (place: string): string[] =>
  place
    .split(/\s*[;/]\s*|\s+(?:and|or)\s+/i)
    .map((one) => one.trim())
    .filter((one) => one !== "");

function metricsAfter(rows: readonly MetricRow[], shown: Brief, answers: BriefAnswers, changed: Set<string>) {
  const typed = answers.metrics.map(({ id, outcome, target, day, unit }) => {
    const row = rows.find((one) => one.id === id) ?? blankRow(metricsSection.fields.metrics.fields, id);
    const was = shown.metrics.find((one) => one.id === id) ?? row;
    const isNew = row.outcome === "" && row.measure === "";
    const next = {
      ...row,
      target,
      day,
      unit: row.unit || (unit ?? ""),
      outcome: isNew ? (outcome ?? "") : row.outcome,
    };
    if (target !== was.target || day !== was.day || next.outcome !== row.outcome) changed.add(`metrics.metrics.${id}`);
    return next;
  });
  const ids = new Set(typed.map(({ id }) => id));
  const others = rows.filter(({ id }) => !ids.has(id));
  return [...typed, ...others].filter((row) => !isBlankRow(row));
}

function marksAfter(suggested: SuggestedBySection, { offered }: BriefAnswers, changed: ReadonlySet<string>) {
  const marks = Object.fromEntries(
    Object.entries(suggested).map(([slug, paths]) => [
      slug,
      Object.fromEntries(Object.entries(paths).filter(([path]) => !changed.has(`${slug}.${path}`))),
    ]),
  ) as SuggestedBySection;
  const stakeholders = { ...marks.stakeholders };
  for (const { id, origin, confirmed } of offered) {
    if (confirmed) delete stakeholders[`stakeholders.${id}`];
    else stakeholders[`stakeholders.${id}`] = origin;
  }
  return { ...marks, stakeholders };
}

/** Drops the marks of answers that no longer exist. */
function onlyThere(requisition: Requisition, suggested: SuggestedBySection): SuggestedBySection {
  return Object.fromEntries(
    EVERY_SECTION.map((section) => {
      const there = new Set(partsOf(section, requisition[section.slug]).map(({ path }) => path));
      const marks = Object.entries(suggested[section.slug] ?? {}).filter(([path]) => there.has(path));
      return [section.slug, Object.fromEntries(marks)];
    }),
  );
}
