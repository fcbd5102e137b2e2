import type { Catalogue } from "../../catalogue/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";
import type { Weights } from "../reading/fit";
import type { RoleReading } from "../reading/verdict";

/** One axis of a text next to what its role type leads to expect. All numbers are percent of the whole. */
export interface ProfileRow {
  readonly axis: string;
  readonly name: string;
  readonly about: string;
  readonly percent: number;
  /**
   * The expected band, and where the text is relative to it: "within", "12 above" or "18 below". Undefined if no role
   * type is known.
   */
  readonly expected: (Band & { readonly reading: string }) | undefined;
}

/** The share of each axis in a text, in the order of the axes. */
export function profileOf(axes: Weights, roleType: RoleType | undefined, catalogue: Catalogue): ProfileRow[] {
  return catalogue.axes.map(({ id, name, about }) => {
    const percent = percentOf(axes, id);
    const band = roleType && bandOf(roleType, id, catalogue);
    const apart = band ? distanceFrom(band, percent) : 0;
    const reading = apart === 0 ? "within" : `${Math.abs(apart)} ${apart > 0 ? "above" : "below"}`;
    return { axis: id, name, about, percent, expected: band && { ...band, reading } };
  });
}

/** One axis of several texts on one scale, in percent. The band is what one role type leads to expect. */
export interface AxisOfMany {
  readonly axis: string;
  readonly name: string;
  readonly band: Band | undefined;
  /** One entry per text; undefined if nothing in it counted for any axis. */
  readonly texts: readonly ({ readonly percent: number; readonly side: "within" | "above" | "below" } | undefined)[];
}

export function profilesOf(
  texts: readonly Weights[],
  roleType: RoleType | undefined,
  catalogue: Catalogue,
): AxisOfMany[] {
  return catalogue.axes.map(({ id, name }) => {
    const band = roleType && bandOf(roleType, id, catalogue);
    const read = (axes: Weights) => {
      if (sum(axes) === 0) return undefined;
      const percent = percentOf(axes, id);
      const apart = band ? distanceFrom(band, percent) : 0;
      return { percent, side: apart === 0 ? "within" : apart > 0 ? "above" : "below" } as const;
    };
    return { axis: id, name, band, texts: texts.map(read) };
  });
}

/** The expected range, in percent. */
interface Band {
  readonly from: number;
  readonly to: number;
}

const percentOf = (axes: Weights, axis: string): number => Math.round(((axes[axis] ?? 0) / (sum(axes) || 1)) * 100);

function bandOf({ profile }: RoleType, axis: string, { thresholds }: Catalogue): Band {
  const middle = ((profile[axis] ?? 0) / sum(profile)) * 100;
  const half = thresholds.band * 100;
  return { from: Math.round(Math.max(0, middle - half)), to: Math.round(Math.min(100, middle + half)) };
}

/** The distance of a percentage from a band: 0 within it, negative below it. */
const distanceFrom = ({ from, to }: Band, percent: number): number =>
  percent > to ? percent - to : percent < from ? percent - from : 0;

/**
 * The role type to compare a reading with: the chosen one, else the first that the verdict names; undefined for a
 * silent text.
 */
export function roleToCompare(
  chosen: RoleType | undefined,
  { role, fits, verdict, blend }: Pick<RoleReading, "role" | "fits" | "verdict" | "blend">,
  { roleTypes }: Catalogue,
): RoleType | undefined {
  if (chosen) return chosen;
  return verdict === "silent" ? undefined : roleTypes.get(role ?? blend?.roles[0] ?? fits[0]?.role ?? "");
}

/** The closeness of a reading to a role type, in percent; undefined if it says too little, or no role type is known. */
export function fitTo(roleType: RoleType | undefined, { fits, verdict }: Pick<RoleReading, "fits" | "verdict">) {
  const fit = verdict === "silent" ? undefined : fits.find(({ role }) => role === roleType?.id)?.fit;
  return fit === undefined ? undefined : Math.round(fit * 100);
}

const sum = (weights: Weights): number => Object.values(weights).reduce((total, weight) => total + weight, 0);
