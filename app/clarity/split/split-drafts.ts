import { isBlank } from "../../requisition/readiness/blank";
import type { Requisition } from "../../requisition/requisition";
import { type Draft, suggestAll } from "../../requisition/suggestions/suggestions";
import type { Split, SplitItem } from "./split";
import { titleFor } from "./split-title";

/** Where an item goes. */
export const CHOICES = ["first", "both", "second", "neither"] as const;
export type Choice = (typeof CHOICES)[number];

/** The proposed choice for an item. Shared items go to both. */
export const proposed = ({ side }: SplitItem): Choice => (side === "shared" ? "both" : side);

/**
 * Creates two requisitions from a split one. What was not split is copied to both, and every answer is marked as a
 * suggestion. A must-have keeps its success metric and its round only if they went to the same draft. In: where each
 * item goes, by its key. Items without a choice go where the split proposed.
 */
export function toDrafts(split: Split, choices: ReadonlyMap<string, Choice>): readonly [Draft, Draft] {
  const places = new Map(split.items.map((item) => [item.key, choices.get(item.key) ?? proposed(item)]));
  const draft = (side: "first" | "second"): Draft => {
    const requisition = halfOf(split, side, places);
    return { requisition, suggested: suggestAll(requisition, "copy") };
  };
  return [draft("first"), draft("second")];
}

function halfOf({ subject, roles }: Split, side: "first" | "second", places: ReadonlyMap<string, Choice>): Requisition {
  const { requisition, catalogue, title } = subject;
  const [own, other] = side === "first" ? roles : [roles[1], roles[0]];
  const comes = (key: string) => places.get(key) === side || places.get(key) === "both";
  const rowsOf = <R extends { readonly id: string }>(list: string, rows: readonly R[]) =>
    rows.filter(({ id }) => comes(`${list}.${id}`));
  const { role, stakeholders, requirements } = requisition;
  const metrics = rowsOf("metrics.metrics", requisition.metrics.metrics);
  const rounds = rowsOf("interview.rounds", requisition.interview.rounds);
  const still = (rows: readonly { readonly id: string }[], id: string) => (rows.some((row) => row.id === id) ? id : "");

  /** A decision that went to the other draft still matters here: who makes it, and how this role hears of it. */
  const decisions = stakeholders.decisions.map((row) => {
    const place = places.get(`stakeholders.decisions.${row.id}`);
    if (place === undefined || place === "both" || place === side) return row;
    if (place === "neither") return { ...row, right: "" as const, who: "" };
    const typical = own.starter.stakeholders.decisions.find(({ id }) => id === row.id)?.right;
    const right = typical === "recommends" ? typical : ("told" as const);
    return { ...row, right, who: row.right === "decides" ? titleFor(title, other.id, catalogue) : row.who };
  });

  return {
    ...requisition,
    role: {
      ...role,
      roleType: own.id,
      title: titleFor(title, own.id, catalogue),
      hybridWith: "",
      hybridShare: null,
      hybridDecider: "",
      hybridReview: "",
    },
    stakeholders: { stakeholders: rowsOf("stakeholders.stakeholders", stakeholders.stakeholders), decisions },
    metrics: { metrics },
    requirements: {
      ...requirements,
      responsibilities: requirements.responsibilities.filter((_, i) => comes(`requirements.responsibilities.${i}`)),
      mustHaves: rowsOf("requirements.mustHaves", requirements.mustHaves)
        .map((row) => ({ ...row, metric: still(metrics, row.metric), round: still(rounds, row.round) }))
        .filter((row) => !isBlank(row)),
    },
    interview: { ...requisition.interview, rounds },
  };
}
