import type { AppLoadContext } from "@remix-run/node";
import { catalogueOptions } from "../../../catalogue/options";
import type { RoleType } from "../../../catalogue/shapes/role-type";
import type { Source } from "../../../documents/source";
import { spellOut } from "../../../documents/titles/title";
import type { Boilerplate } from "../../../requisition/boilerplate/boilerplate";
import { type Options, optionsFor } from "../../../requisition/fields/options";
import type { StoredRequisition } from "../../../store/stored";

/** A stored requisition with everything derived from it. */
export interface Opened {
  readonly stored: StoredRequisition;
  readonly roleType: RoleType | undefined;
  /** The name shown on pages: its title, or its role type's name. */
  readonly name: string;
  readonly options: Options;
  /** The organization's texts for all requisitions. */
  readonly settings: Boilerplate;
  readonly source: Source;
}

/** Derives what pages and documents need from a stored requisition. */
export function workOut({ catalogue }: AppLoadContext, stored: StoredRequisition, settings: Boilerplate): Opened {
  const { requisition, suggested, version, id, updatedAt } = stored;
  const roleType = catalogue.roleTypes.get(requisition.role.roleType);
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  return {
    stored,
    roleType,
    name: spellOut({ catalogue }, requisition.role.title, roleType),
    options,
    settings,
    source: { requisition, suggested, catalogue, options, stamp: { requisition: id, version, savedAt: updatedAt } },
  };
}

/** Caches a value that depends only on a stored version; `what` is part of the key. */
export function rememberVersion<T>(
  context: AppLoadContext,
  what: string,
  {
    stored: { id, version },
    settings,
  }: Pick<Opened, "settings"> & { readonly stored: Pick<StoredRequisition, "id" | "version"> },
  work: () => T,
): T {
  return context.remember([what, id, version, JSON.stringify(settings)].join(" "), work);
}

/** The requisition in an address; throws a 404 page if it does not exist or belongs to someone else. */
export async function openRequisition(context: AppLoadContext, id: string | undefined): Promise<Opened> {
  const { store, actor } = context;
  const [stored, settings] = await Promise.all([store.read(actor, id ?? ""), store.readBoilerplate(actor)]);
  if (!stored)
    throw notFound(
      "There is no requisition at this link. If it was deleted, filter the list by Deleted to restore it.",
    );
  return workOut(context, stored, settings);
}

/** The 404 response to throw; the page shows the message. */
export function notFound(message: string): Response {
  return new Response(message, { status: 404 });
}

/** The response to throw for a form that none of our pages sends; nothing was changed. */
export function unreadable(message: string, status: 400 | 422 = 400): Response {
  return new Response(message, { status });
}

/** The response to throw if a save would overwrite a newer one; nothing was changed. */
export function savedMeanwhile(): Response {
  return new Response(
    "Someone saved this requisition at the same moment. Their answers are kept. Open it and try again.",
    { status: 409 },
  );
}
