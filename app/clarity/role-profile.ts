import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/role-type";
import type { Weights } from "./reading/fit";
import type { RoleReading } from "./reading/verdict";

/** One axis of a text beside what its role type leads to expect; all numbers are percent of the whole. */
export interface ProfileRow {
  readonly axis: string;
  readonly name: string;
  readonly about: string;
  readonly percent: number;
  /** The expected band, and how the text lies to it: "within", "12 above" or "18 below". Left out if no role type is known. */
  readonly expected: { readonly from: number; readonly to: number; readonly reading: string } | undefined;
}

/** How much of a text each axis makes up, in the order of the axes. */
export function profileOf(axes: Weights, roleType: RoleType | undefined, catalogue: Catalogue): ProfileRow[] {
  const total = sum(axes) || 1;
  const whole = roleType ? sum(roleType.profile) : 1;
  const half = catalogue.thresholds.band * 100;
  return catalogue.axes.map(({ id, name, about }) => {
    const percent = Math.round(((axes[id] ?? 0) / total) * 100);
    if (!roleType) return { axis: id, name, about, percent, expected: undefined };
    const middle = ((roleType.profile[id] ?? 0) / whole) * 100;
    const from = Math.round(Math.max(0, middle - half));
    const to = Math.round(Math.min(100, middle + half));
    const reading = percent > to ? `${percent - to} above` : percent < from ? `${from - percent} below` : "within";
    return { axis: id, name, about, percent, expected: { from, to, reading } };
  });
}

/**
 * The role type that a reading is held against: the one chosen, else the one the title or the text names, else the
 * closest; undefined for a silent text.
 */
export function heldAgainst(
  chosen: RoleType | undefined,
  { role, fits, verdict }: Pick<RoleReading, "role" | "fits" | "verdict">,
  { roleTypes }: Catalogue,
): RoleType | undefined {
  if (chosen) return chosen;
  return verdict === "silent" ? undefined : roleTypes.get(role ?? fits[0]?.role ?? "");
}

const sum = (weights: Weights): number => Object.values(weights).reduce((total, weight) => total + weight, 0);
