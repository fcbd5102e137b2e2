import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/role-type";
import type { Weights } from "./reading/fit";

/** One axis of a text beside what its role type leads to expect; all numbers are percent of the whole. */
export interface ProfileRow {
  readonly axis: string;
  readonly name: string;
  readonly about: string;
  readonly percent: number;
  /** The expected band; 0 to 100 if no role type is known. */
  readonly from: number;
  readonly to: number;
  /** "within", "12 above" or "18 below". */
  readonly reading: string;
}

/** How much of a text each axis makes up, in the order of the axes. */
export function profileOf(axes: Weights, roleType: RoleType | undefined, catalogue: Catalogue): ProfileRow[] {
  const total = sum(axes) || 1;
  const expected = roleType ? sum(roleType.profile) : 1;
  const half = catalogue.thresholds.band * 100;
  return catalogue.axes.map(({ id, name, about }) => {
    const percent = Math.round(((axes[id] ?? 0) / total) * 100);
    if (!roleType) return { axis: id, name, about, percent, from: 0, to: 100, reading: "within" };
    const middle = ((roleType.profile[id] ?? 0) / expected) * 100;
    const from = Math.round(Math.max(0, middle - half));
    const to = Math.round(Math.min(100, middle + half));
    const reading = percent > to ? `${percent - to} above` : percent < from ? `${from - percent} below` : "within";
    return { axis: id, name, about, percent, from, to, reading };
  });
}

const sum = (weights: Weights): number => Object.values(weights).reduce((total, weight) => total + weight, 0);
