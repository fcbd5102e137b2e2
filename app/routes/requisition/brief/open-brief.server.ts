import type { AppLoadContext } from "@remix-run/node";
import { fillBlanks } from "../../../clarity/fixes/fill-blanks";
import { blankRequisition, EVERY_SECTION, type SectionSlug } from "../../../requisition/requisition";
import { role as roleSection } from "../../../requisition/sections/role";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import { aroundOf } from "../../shared/reading/findings.server";
import { type Opened, openRequisition, workOut } from "../../shared/reading/open-requisition.server";

/** What a brief starts from before it is stored. */
export interface NewBrief {
  /** The id that the requisition gets with its first save. */
  readonly id: string;
  /** A role type, or "" for none. */
  readonly role: string;
  /** The company's own title; "" for the role type's title. */
  readonly title: string;
  /** Without the role type's suggestions. */
  readonly bare: boolean;
  /** The requested role type, if it does not exist. */
  readonly gone: string | undefined;
}

/** A requisition opened for its brief; with `newBrief` if it is not stored yet. */
export interface OpenedBrief extends Opened {
  readonly newBrief: NewBrief | undefined;
}

const NEW_ID = /^[a-z0-9]{12}$/;

/** Reads what a brief starts from out of an address or a form. */
export function readNewBrief(context: AppLoadContext, said: (name: string) => string | null): NewBrief {
  const [id, role] = [said("id") ?? "", said("role") ?? ""];
  const isKnown = role === "" || context.catalogue.roleTypes.has(role);
  const title = roleSection.fields.title.schema.safeParse(said("title") ?? "");
  return {
    id: NEW_ID.test(id) ? id : context.newId(),
    role: isKnown ? role : "",
    title: title.success ? title.data : "",
    bare: said("suggest") === "no",
    gone: isKnown ? undefined : role.slice(0, 60),
  };
}

/** The requisition at an address, or the one that the first save of a new brief will create. */
export async function openBrief(
  context: AppLoadContext,
  id: string | undefined,
  newBrief?: NewBrief,
): Promise<OpenedBrief> {
  if (!newBrief) return { ...(await openRequisition(context, id)), newBrief };
  const { store, actor } = context;
  const [stored, settings] = await Promise.all([store.read(actor, newBrief.id), store.readBoilerplate(actor)]);
  if (stored) return { ...workOut(context, stored, settings), newBrief: undefined };
  const now = context.now();
  const draft = await draftOf(context, newBrief);
  const revisions = Object.fromEntries(EVERY_SECTION.map(({ slug }) => [slug, 0])) as Record<SectionSlug, number>;
  const state = { version: 0, shelf: "open", approved: false, createdAt: now, updatedAt: now } as const;
  return { ...workOut(context, { id: newBrief.id, ...draft, revisions, ...state }, settings), newBrief };
}

/** The answers that a brief starts from, as its page shows them, whatever else is stored in the meantime. */
export async function draftOf(context: AppLoadContext, newBrief: NewBrief): Promise<Draft> {
  const blank = blankRequisition();
  const role = { ...blank.role, roleType: newBrief.role, title: newBrief.title };
  const draft = { requisition: { ...blank, role }, suggested: {} };
  const roleType = context.catalogue.roleTypes.get(newBrief.role);
  if (!roleType || newBrief.bare) return draft;
  const around = await aroundOf(context);
  return context.remember(`new brief ${JSON.stringify(newBrief)}`, () => fillBlanks(draft, roleType, around));
}
