import type { Catalogue } from "../../catalogue/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";

/** The weight an axis needs in a role's profile to represent it, and the lead it needs over the other's. */
const LEAST = { weight: 0.8, lead: 0.2 };

/**
 * Lines of a résumé that point to a role type and not to the other: those of the axes on which it is heavier, an axis in turn, so
 * that no single one fills the list, unless the role type has lines of its own. Empty for two that are heavy on the same.
 */
export function soundsLike(role: RoleType, other: RoleType, { axes }: Catalogue): string[] {
  // A role that shares its axes with others lists its own differences.
  if (role.onResume.length > 0) return [...role.onResume];
  const lead = (axis: string) => (role.profile[axis] ?? 0) - (other.profile[axis] ?? 0);
  const lists = axes
    .filter(({ id }) => lead(id) >= LEAST.lead && (role.profile[id] ?? 0) >= LEAST.weight)
    .sort((a, b) => lead(b.id) - lead(a.id))
    .map(({ onResume }) => onResume);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}
