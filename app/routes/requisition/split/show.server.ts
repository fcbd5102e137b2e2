import type { AppLoadContext } from "@remix-run/node";
import { roleName } from "../../../clarity/names";
import { readRequisition } from "../../../clarity/reading/read-requisition";
import { ITEM_KINDS, rolesToSplit, split, type Split, type SplitItem } from "../../../clarity/split/split";
import { type Choice, CHOICES, proposed, toDrafts } from "../../../clarity/split/split-drafts";
import { verdictInWords } from "../../../clarity/verdict/verdict-in-words";
import { type Opened, openRequisition, unreadable } from "../../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../../shared/saving/read-body.server";

const KINDS: Record<SplitItem["kind"], string> = {
  responsibility: "Responsibilities",
  metric: "Success metrics",
  "must-have": "Must-haves",
  stakeholder: "Stakeholders",
  decision: "Decision rights",
  round: "Interview rounds",
};

/** The data for the page that splits a requisition in two. */
export async function showSplit(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { asked, parted, subject } = partOf(context, opened, search);
  const { catalogue } = context;
  const { items } = parted ?? { items: [] };
  return {
    id: opened.stored.id,
    name: opened.name,
    newIds: [context.newId(), context.newId()],
    version: opened.source.stamp.version,
    asked,
    roleTypes: [...catalogue.roleTypes.values()].map((roleType) => ({ id: roleType.id, name: roleType.name })),
    names: asked.map((role) => roleName(role, catalogue)),
    verdict: subject.reading.verdict,
    reads: verdictInWords(subject).verdictMeans,
    parted: parted !== undefined,
    total: items.length,
    groups: (["first", "shared", "second"] as const).map((side) => {
      const own = items.filter((item) => item.side === side);
      const kinds = ITEM_KINDS.map((kind) => ({
        kind: KINDS[kind],
        items: own.filter((item) => item.kind === kind).map(toShown),
      }));
      return { side, total: own.length, kinds: kinds.filter((kind) => kind.items.length > 0) };
    }),
  };
}

function toShown(item: SplitItem) {
  const { key, text, clues } = item;
  const phrases = (side: "first" | "second") => clues.filter((clue) => clue.side === side).map(({ phrase }) => phrase);
  return { key, text, first: phrases("first"), second: phrases("second"), choice: proposed(item) };
}

/** A form made from another version of the requisition; nothing was created. */
export interface Outdated {
  readonly message: string;
  /** The user's choices for parts that still exist, by key. */
  readonly chosen: { readonly [key: string]: Choice };
}

/**
 * Creates the two requisitions that the form describes.
 * Out: their ids. Throws a 400 page for a form that none of our pages sends.
 */
export async function makeTwo(
  context: AppLoadContext,
  id: string | undefined,
  request: Request,
): Promise<readonly [string, string] | Outdated> {
  const opened = await openRequisition(context, id);
  const form = await readFormData(request);
  const { parted } = partOf(context, opened, new URL(request.url).searchParams);
  if (textOf(form, "intent") !== "split" || !parted || parted.items.length === 0) {
    throw unreadable("This page has no such button. Nothing changed.");
  }
  const choices = readChoices(form, parted);
  if (textOf(form, "version") !== String(opened.source.stamp.version)) {
    const lasting = [...choices].filter(([key]) => !key.startsWith("requirements.responsibilities."));
    return {
      message:
        "This requisition was saved again while you were choosing. Nothing was created yet. Check what it says now, then press the button again.",
      chosen: Object.fromEntries(lasting),
    };
  }
  const [first, second] = toDrafts(parted, choices);
  const [one, other] = idsOf(context, form);
  await context.store.create(context.actor, { id: one, ...first });
  await context.store.create(context.actor, { id: other, ...second });
  return [one, other];
}

/** Sending the same form twice creates the same two ids. */
function idsOf(context: AppLoadContext, form: FormData): [string, string] {
  const sent = form.getAll("id").filter((id) => typeof id === "string" && /^[a-z0-9]{12}$/.test(id)) as string[];
  const [one = context.newId(), other = context.newId()] = new Set(sent);
  return [one, other];
}

function readChoices(form: FormData, { items }: Split): Map<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const { key } of items) {
    const sent = textOf(form, `to:${key}`);
    if (sent === "") continue;
    const choice = CHOICES.find((known) => known === sent);
    if (!choice) throw unreadable("This form has a choice that the page doesn’t offer. Nothing changed.");
    choices.set(key, choice);
  }
  return choices;
}

/** The split between the role types in the address, or else those that the requisition suggests. */
function partOf(context: AppLoadContext, { stored, options, settings }: Opened, search: URLSearchParams) {
  const { catalogue } = context;
  const today = new Date(context.now()).toISOString().slice(0, 10);
  const subject = readRequisition(stored.requisition, { catalogue, options, others: [], today, settings });
  const [one, other] = rolesToSplit(subject);
  const asked: readonly [string, string] = [search.get("first") ?? one, search.get("second") ?? other];
  const known = asked.every((role) => catalogue.roleTypes.has(role)) && asked[0] !== asked[1];
  return { subject, asked, parted: known ? split(subject, asked) : undefined };
}
