import type { AppLoadContext } from "@remix-run/node";
import { catalogueOptions } from "../../catalogue/options";
import { optionsFor } from "../../requisition/fields/options";
import { withGapsMarked } from "../../documents/blocks/gaps";
import type { Block } from "../../documents/blocks/document";
import { decisionsPart } from "../../documents/job-description/decisions-part";
import { UNCUT } from "../../documents/job-description/fit";
import { goalsPart, reliesOnPart } from "../../documents/job-description/role-parts";
import { loopTable } from "../../documents/loop/loop-parts";
import { notFound } from "../shared/reading/open-requisition.server";

import { byFamily, findRoleTypes } from "../../catalogue/find-role-types";
/** The role types by family: all of them, or those that match a search. */
export function showRoleTypes(context: AppLoadContext, search: URLSearchParams) {
  const asked = (search.get("q") ?? "").slice(0, 200).trim();
  const all = context.catalogue.roleTypes;
  const found = findRoleTypes(all.values(), asked);
  return {
    asked,
    of: all.size,
    found: found.length,
    families: byFamily(found).map(({ name, roleTypes }) => ({
      name,
      roleTypes: roleTypes.map(({ id, name, inShort }) => ({ id, name, inShort })),
    })),
  };
}

/** The typical content of a role type. Throws a 404 page for an unknown one. */
export function showRoleType(context: AppLoadContext, role: string | undefined) {
  const { catalogue } = context;
  const roleType = catalogue.roleTypes.get(role ?? "");
  if (!roleType) throw notFound("There is no role type of this name.");
  const requisition = roleType.starter;
  const options = optionsFor(requisition, catalogueOptions(catalogue, roleType.id));
  const stamp = { requisition: roleType.id, version: 0, savedAt: 0 };
  // A role type's starter answers have the shape of a requisition, so document parts can render them.
  const source = { requisition, suggested: {}, catalogue, options, stamp };
  const { starter: _, ...facts } = roleType;
  const nameOf = (id: string) => catalogue.roleTypes.get(id)?.name ?? id.replaceAll("-", " ");
  return {
    roleType: facts,
    typical: underHeadings(
      withGapsMarked([
        ...goalsPart(source, UNCUT).blocks,
        ...decisionsPart(source, UNCUT, undefined).blocks,
        ...reliesOnPart(source, UNCUT).blocks,
        ...loopTable(source),
      ]),
    ),
    pairs: catalogue.pairs.filter(({ roles }) => roles.includes(roleType.id)),
    names: Object.fromEntries(
      [...roleType.mistakenFor, ...roleType.moves.map(({ to }) => to), ...roleType.dialects.map(({ means }) => means)]
        .concat(catalogue.pairs.flatMap(({ roles }) => roles))
        .map((id) => [id, nameOf(id)]),
    ),
    competencies: roleType.competencies.flatMap((id) => catalogue.competencies.get(id)?.name ?? []),
  };
}

/** The parts of a document, each under its heading. */
function underHeadings(blocks: readonly Block[]) {
  const parts: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 1) parts.push({ title: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}
