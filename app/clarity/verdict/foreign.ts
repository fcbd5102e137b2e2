import type { Catalogue } from "../../catalogue/catalogue";
import type { PassageKind } from "../../catalogue/shapes/passage-kind";
import type { RoleType } from "../../catalogue/shapes/role-type";
import { lexiconOf } from "../reading/lexicon";
import type { Receipt } from "../reading/signals";

/** Words that belong to another job than the one they describe. */
export interface Foreign {
  /** Name of the axis they count for, in lowercase. */
  readonly axis: string;
  /** The role type that consists of them most. */
  readonly neighbor: RoleType;
  readonly receipts: readonly Receipt[];
}

/** An axis with less weight than this in a role type is not its own. */
const OWN = 0.3;
/** Words with less weight than this are not a claim. */
const LEAST = 3;

/**
 * Reads one answer against a role type. Returns undefined if its words say nothing, or something that is the role's
 * own.
 */
export function foreignTo(
  roleType: RoleType,
  text: string,
  kind: PassageKind,
  at: string,
  catalogue: Catalogue,
): Foreign | undefined {
  const { signals } = lexiconOf(catalogue);
  const receipts = signals.find([{ kind, text, at, start: 0, item: true }], new Map([[kind, 1]]));
  const weights = new Map<string, number>();
  for (const { axis, weight } of receipts) weights.set(axis, (weights.get(axis) ?? 0) + weight);
  const [main] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!main || main[1] < LEAST) return undefined;
  const own = [...weights].filter(([axis]) => (roleType.profile[axis] ?? 0) >= OWN);
  if (own.some(([, weight]) => weight * 2 >= main[1])) return undefined;
  const axis = catalogue.axes.find(({ id }) => id === main[0]);
  const claims = receipts.filter((receipt) => receipt.axis === main[0]);
  // Every job has some confidential work and some action items: for shared work, one phrase is not a claim.
  if (axis?.side === "shared" && new Set(claims.map(({ phrase }) => phrase.toLowerCase())).size < 2) return undefined;
  const neighbor = ownerOf(main[0], roleType, catalogue);
  if (!neighbor || !axis) return undefined;
  return { axis: axis.name.toLowerCase(), neighbor, receipts: claims };
}

/** The role type whose trade an axis is: the one with the most weight on it. */
function ownerOf(axis: string, roleType: RoleType, { roleTypes }: Catalogue): RoleType | undefined {
  const share = ({ profile }: RoleType): number =>
    (profile[axis] ?? 0) / Object.values(profile).reduce((sum, weight) => sum + weight, 0);
  const others = [...roleTypes.values()].filter(({ id, profile }) => id !== roleType.id && profile[axis] === 1);
  const [owner] = others.sort((a, b) => share(b) - share(a));
  return owner;
}

/** What the phrases of a finding indicate, for its table. */
export const evidenceOf = (receipts: readonly Receipt[], { axes }: Catalogue) =>
  receipts.map(({ phrase, axis, weight, at }) => ({
    phrase,
    meaning: `${axes.find(({ id }) => id === axis)?.name ?? axis} ${weight}`,
    at,
  }));
