import type { RoleType } from "../../catalogue/shapes/role-type";
import { hybridOf } from "../../requisition/hybrid";
import { roleTypeOf, type Source } from "../source";

/** The role type, and the second one of a hybrid; empty if none is chosen or its file no longer exists. */
export function rolesOf(source: Source): RoleType[] {
  const first = roleTypeOf(source);
  const second = source.catalogue.roleTypes.get(hybridOf(source.requisition)?.roles[1] ?? "");
  return first ? [first, ...(second ? [second] : [])] : [];
}

/** The role types that these are confused with, most often first; the two halves of a hybrid are left out. */
export function neighbors(source: Source, roles: readonly RoleType[]): RoleType[] {
  const own = new Set(roles.map(({ id }) => id));
  const ids = roles.flatMap(({ mistakenFor }) => mistakenFor).filter((id) => !own.has(id));
  return [...new Set(ids)].flatMap((id) => source.catalogue.roleTypes.get(id) ?? []);
}
