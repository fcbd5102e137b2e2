import type { Right } from "../../requisition/decisions";
import { DECISIONS } from "../../requisition/decisions";
import { testedIn } from "../../requisition/loop";
import { findOption } from "../../requisition/fields/options";
import type { Compared } from "../compare";
import type { Comparison } from "../comparison";
import { letters } from "../shown/letters";

/** Something that one or more requisitions have, such as a success metric, and which have it. */
export interface Shared {
  readonly label: string;
  /** Their indexes, from 0, in order. */
  readonly in: readonly number[];
}

/** One kind of thing: what the requisitions have in common, and what only some of them have. */
export interface Overlap {
  readonly title: string;
  readonly inAll: readonly Shared[];
  /** In more than one and not in all. Empty if only two are compared. */
  readonly inSome: readonly Shared[];
  readonly inOne: readonly Shared[];
}

/**
 * The overlap of decisions, by the role's part in them, of success metrics, of stakeholders, and of tested
 * competencies.
 */
export function overlapsOf(items: readonly Compared[], comparison: Comparison): Overlap[] {
  return [
    toOverlap("Decisions it takes", decisionsBy(items, "decides"), items.length),
    toOverlap("Decisions it recommends on", decisionsBy(items, "recommends"), items.length),
    toOverlap("Decisions it is told of", decisionsBy(items, "told"), items.length),
    toOverlap("Success metrics", rowsOf(comparison, "metrics"), items.length),
    toOverlap("Stakeholders", rowsOf(comparison, "stakeholders"), items.length),
    toOverlap("Competencies tested", competencies(items), items.length),
  ];
}

function toOverlap(title: string, shared: readonly Shared[], of: number): Overlap {
  const having = (holds: (count: number) => boolean) => shared.filter(({ in: places }) => holds(places.length));
  return {
    title,
    inAll: having((count) => count === of),
    inSome: having((count) => count > 1 && count < of),
    inOne: having((count) => count === 1),
  };
}

const placesWhere = <T>(items: readonly T[], holds: (item: T) => boolean): number[] =>
  items.flatMap((item, place) => (holds(item) ? [place] : []));

/** The decisions in which at least one of the roles has this right. */
export function decisionsBy(items: readonly Pick<Compared, "requisition">[], right: Right): Shared[] {
  return DECISIONS.map(({ value, label }) => ({
    label,
    in: placesWhere(items, ({ requisition: { stakeholders } }) =>
      stakeholders.decisions.some((decision) => decision.id === value && decision.right === right),
    ),
  })).filter(({ in: places }) => places.length > 0);
}

/** The rows of an open list, as the comparison matched them. */
export function rowsOf({ groups }: Comparison, list: string): Shared[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ field, open }) => open && field === list)
    .map(({ label, cells }) => ({ label, in: placesWhere(cells, ({ text }) => text !== "") }));
}

/**
 * Groups items by the requisitions that have them, in the order of their letters: "A and C" has "Dates" and "Budget".
 */
export function byHolders(shared: readonly Shared[]): { readonly who: string; readonly labels: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { label, in: places } of shared) {
    const who = letters(places);
    groups.set(who, [...(groups.get(who) ?? []), label]);
  }
  return [...groups].map(([who, labels]) => ({ who, labels })).sort((a, b) => (a.who < b.who ? -1 : 1));
}

function competencies(items: readonly Compared[]): Shared[] {
  const tested = items.map(({ requisition }) => new Set(requisition.interview.rounds.flatMap(testedIn)));
  return [...new Set(tested.flatMap((ids) => [...ids]))].map((id) => ({
    label: findOption(items[0]!.options, "competencies", id)?.label ?? id,
    in: placesWhere(tested, (ids) => ids.has(id)),
  }));
}
