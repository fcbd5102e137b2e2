import type { AppLoadContext } from "@remix-run/node";
import { byFamily, findRoleTypes } from "../../catalogue/find-role-types";
import { spellOut } from "../../documents/titles/title";
import { withTeam } from "../../requisition/texts/distinct-names";

/** The number of requisitions offered for copying, last changed first. */
const MOST_COPIES = 3;

/** The data for the page with the ways to start. */
export async function showNew(context: AppLoadContext, search: URLSearchParams) {
  const { catalogue, store, actor } = context;
  const { roleTypes, examples } = catalogue;
  const asked = (search.get("q") ?? "").slice(0, 200).trim();
  const found = findRoleTypes(roleTypes.values(), asked);
  const { items } = await store.list(actor, { limit: MOST_COPIES });
  return {
    asked,
    of: roleTypes.size,
    found: found.length,
    families: byFamily(found).map(({ name, roleTypes: members }) => ({
      name,
      roleTypes: members.map(({ id, name: called, inShort }) => ({ id, name: called, inShort })),
    })),
    all: [...roleTypes.values()].map(({ id, name }) => ({ id, name })),
    copies: items.map(({ id, requisition: { role } }) => ({
      id,
      name: withTeam(spellOut({ catalogue }, role.title, roleTypes.get(role.roleType)), role),
      copyId: context.newId(),
    })),
    examples: [...examples.values()].map(({ slug, requisition }) => ({
      slug,
      title: requisition.role.title,
      id: context.newId(),
    })),
  };
}
