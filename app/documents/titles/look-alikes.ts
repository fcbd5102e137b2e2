import type { Catalogue } from "../../catalogue/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";

/** The lowest weight of an axis that represents a role type, and its lowest lead over the other's. */
const LEAST = { weight: 0.8, lead: 0.2 };

/**
 * Returns résumé lines that point to one role type and not the other: its own lines if it has any, else those of the
 * axes with more weight, one axis in turn so that no single one fills the list. Empty for two with the same main axes.
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
