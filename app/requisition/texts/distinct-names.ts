import type { Requisition } from "../requisition";

type Role = Pick<Requisition["role"], "area" | "level">;

/**
 * A name followed by the team and the level, unless it contains them: "Product Manager, Payments, Senior" among others
 * with the same title.
 */
export const withTeam = (name: string, role: Role): string => [name, ...unsaid(name, role)].join(", ");

/** The text under a name in a list: the role type, if it is not the name, the team and the level. */
export function subtitleFor(name: string, role: Role, roleType: string): string {
  return [...(isSame(roleType, name) ? [] : [roleType]), ...unsaid(name, role)].join(", ");
}

const unsaid = (name: string, { area, level }: Role): string[] =>
  [area, level].filter((text) => text !== "" && !name.toLowerCase().includes(text.toLowerCase()));

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
