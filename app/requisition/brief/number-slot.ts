import { comparisonIn } from "../numbers/comparison";
import { dimensionOf } from "../numbers/dimension";
import { slotsIn } from "../readiness/slots";

interface Said {
  readonly outcome: string;
  readonly target: string;
  readonly unit: string;
}

/** Splits a number with its unit, such as "5 working days"; undefined for any other slot. */
export function numberIn(name: string): { readonly figure: string; readonly unit: string } | undefined {
  const [, figure, unit] = /^(\p{N}[\p{N}.,]*)(.*)$/su.exec(name) ?? [];
  return figure === undefined ? undefined : { figure, unit: unit ?? "" };
}

/** The number in a starter's metric that its target provides: "36" for a blank target with "[36%] of new users". */
export function figureOf({ outcome, target }: Pick<Said, "outcome" | "target">) {
  const [number] = slotsIn(outcome).flatMap(({ name }) => numberIn(name) ?? []);
  return target === "" ? number : undefined;
}

const TIME = /^(\d[\d.,]*) ?(?:(?:working|calendar|business) )?(?:minutes?|hours?|days?|weeks?|months?|quarters?)$/i;

/**
 * The text for the slot in a starter's metric, given a target: "80%", "≥ 80%", "2 weeks". Undefined for a target in
 * words, and if the metric now counts something else, as a sentence made for a number cannot express those.
 */
export function inSlot({ target, unit }: Omit<Said, "outcome">, starter: Said): string | undefined {
  const slot = figureOf(starter);
  const { sign: typed, value: bound } = comparisonIn(target);
  const value = bound.replace(/\s?\+$/, "");
  const sign = typed || (value === bound ? "" : "≥");
  if (!slot || (unit !== "" && dimensionOf(unit) !== dimensionOf(starter.unit))) return undefined;
  const lead = sign === "" ? "" : `${sign} `;
  if (dimensionOf(slot.unit) === "time" && TIME.test(value)) return lead + value;
  if (!/^-?\d[\d,]*(?:\.\d+)?$/.test(value)) return undefined;
  return lead + value + (value === "1" ? slot.unit.replace(/(day|week|month|hour|minute)s\b/, "$1") : slot.unit);
}
