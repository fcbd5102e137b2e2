import { type AppLoadContext, redirect } from "@remix-run/node";
import type { RoleType } from "../../catalogue/role-type";
import { asTyped } from "../../requisition/brief/as-typed";
import { briefOf } from "../../requisition/brief/brief";
import { withBriefConfirmed, withMetricSwapped } from "../../requisition/brief/confirm-brief";
import { readBrief } from "../../requisition/brief/read-brief";
import { withBrief } from "../../requisition/brief/with-brief";
import { type FieldProblem, toProblems } from "../../requisition/problems";
import { EVERY_SECTION } from "../../requisition/requisition";
import type { Draft } from "../../requisition/suggestions";
import type { ShownBrief } from "../../ui/brief/shown-brief";
import type { Overlap } from "../../ui/wizard/conflict";
import { changedSections } from "../draft-actions.server";
import { notFound, savedMeanwhile, unreadable } from "../open-requisition.server";
import { type Body, readBody, revisionOf } from "../read-body.server";
import { mergeBrief } from "./merge-brief.server";
import { type Begun, draftOf, openBrief, type OpenedBrief, readBegun } from "./open-brief.server";

/** A brief that came back: what was typed, what is wrong with it, and what it must be saved on top of. */
export interface RefusedBrief {
  readonly status: 409 | 422;
  readonly brief: ShownBrief["brief"];
  readonly problems: readonly FieldProblem[];
  readonly version: number;
  readonly overlaps: readonly Overlap[];
}

/** What a button of a brief asks for. */
type Intent =
  | { readonly kind: "save" | "exit" | "document" }
  | { readonly kind: "swap"; readonly from: string; readonly to: string };

const MOST_TRIES = 5;

/**
 * Saves a brief into the sections, all of it as one version; the first save of a new one makes the requisition.
 * Out: a redirect, or what to show again (422 or 409) if nothing was saved.
 */
export async function saveBrief(
  context: AppLoadContext,
  id: string | undefined,
  request: Request,
): Promise<Response | RefusedBrief> {
  const body = await readBody(request);
  const intent = readIntent(body.controls.intent);
  if (!intent) throw unreadable("This page has no such button. Nothing was saved. Go back and use one of its buttons.");
  if (body.controls.whole !== "yes") {
    throw unreadable(
      "This form was sent before its page had loaded. Nothing was saved. Go back, wait a moment, press again.",
    );
  }
  const begun = id === undefined ? begunIn(context, body) : undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const opened = await openBrief(context, id, begun);
    const written = await write(context, opened, { body, intent, begun });
    if (written) return written;
  }
  throw savedMeanwhile();
}

interface SentBrief {
  readonly body: Body;
  readonly intent: Intent;
  readonly begun: Begun | undefined;
}

/** One try; undefined if somebody saved in the very moment. */
async function write(
  context: AppLoadContext,
  opened: OpenedBrief,
  { body, intent, begun }: SentBrief,
): Promise<Response | RefusedBrief | undefined> {
  const { stored } = opened;
  const base = await baseOf(context, opened, revisionOf(body), begun);
  const from = base ?? stored;
  const roleType = context.catalogue.roleTypes.get(from.requisition.role.roleType);
  const shown = briefOf(from, roleType?.starter, () => context.newId());
  const refuse = (problems: readonly FieldProblem[]): RefusedBrief => {
    const brief = asTyped(shown, body.values);
    return { status: 422, brief: plain(brief), problems, version: revisionOf(body), overlaps: [] };
  };
  if (begun?.gone !== undefined) return refuse([goneRole(begun.gone)]);
  const reading = readBrief(body.values, shown, roleType?.starter);
  if (reading.status === "wrong") return refuse(reading.problems);
  const mine = withBrief(from, reading.answers, roleType);
  const wrong = problemsIn(mine);
  if (wrong.length > 0) return refuse(wrong);

  const merged = mergeBrief(base, mine, stored, { theirs: body.theirs, options: opened.options });
  if (merged.overlaps.length > 0) {
    const brief = briefOf(merged.draft, roleType?.starter, () => context.newId());
    return { status: 409, brief: plain(brief), problems: [], version: stored.version, overlaps: merged.overlaps };
  }
  const done = doneWith(merged.draft, roleType, intent);
  if (!(await store(context, opened, done, body.controls.saveId || context.newId()))) return undefined;
  return redirect(addressAfter(stored.id, intent, merged.taken));
}

/** What the page of a form was made from; undefined if that is no longer kept. */
async function baseOf(
  context: AppLoadContext,
  { stored }: OpenedBrief,
  version: number,
  begun: Begun | undefined,
): Promise<Draft | undefined> {
  if (version === 0 && begun) return draftOf(context, begun);
  return version === stored.version ? stored : context.store.readVersion(context.actor, stored.id, version);
}

function doneWith(draft: Draft, roleType: RoleType | undefined, intent: Intent): Draft {
  if (intent.kind === "document") return withBriefConfirmed(draft, roleType?.starter);
  if (intent.kind === "swap") return withMetricSwapped(draft, roleType?.starter, intent.from, intent.to);
  return draft;
}

/** Writes what differs; false if somebody saved meanwhile. */
async function store(context: AppLoadContext, opened: OpenedBrief, draft: Draft, saveId: string): Promise<boolean> {
  const { id } = opened.stored;
  if (opened.begun) {
    await context.store.create(context.actor, { id, ...draft });
    return true;
  }
  const sections = changedSections(opened, draft.requisition, draft.suggested);
  if (sections.length === 0) return true;
  const { status } = await context.store.save(context.actor, id, { act: "brief", sections, saveId });
  if (status === "absent") throw notFound("This requisition was deleted. Restore it from the list, then save again.");
  return status === "saved";
}

/** What no section takes, though each answer is right by itself: a text that is too long with what went into its gap. */
function problemsIn({ requisition }: Draft): FieldProblem[] {
  return EVERY_SECTION.flatMap((section) => {
    const read = section.draft.safeParse(requisition[section.slug]);
    if (read.success) return [];
    return toProblems(section, read.error.issues).map(({ message }) => ({ field: "slot.0.value", message }));
  });
}

const goneRole = (role: string): FieldProblem => ({
  field: "title",
  message: `There is no role type “${role}” any more. Nothing was saved. Save again to go on without it, or choose another role`,
});

function addressAfter(id: string, intent: Intent, taken: readonly string[]): string {
  const address = `/requisitions/${id}`;
  if (intent.kind === "exit") return address;
  if (intent.kind === "document") return `${address}/documents/job-description`;
  const [first] = taken;
  const slug = first?.split(":")[0];
  const places = taken.filter((place) => place.startsWith(`${slug}:`)).map((place) => place.slice(slug!.length + 1));
  const took = slug === undefined ? "" : `?took=${encodeURIComponent(`${slug}:${places.slice(0, 5).join(",")}`)}`;
  return `${address}/brief${took}${intent.kind === "swap" ? "#metrics" : ""}`;
}

function readIntent(value: string): Intent | undefined {
  const [kind, from, to, ...rest] = value.split(":");
  if (kind === "swap" && from && to && rest.length === 0) return { kind, from, to };
  if (from !== undefined) return undefined;
  return kind === "save" || kind === "exit" || kind === "document" ? { kind } : undefined;
}

function begunIn(context: AppLoadContext, { values }: Body): Begun {
  const { begun } = values;
  if (typeof begun !== "object" || Array.isArray(begun)) {
    throw unreadable("This form doesn't say what it starts from. Nothing was saved. Go back and open the page again.");
  }
  return readBegun(context, (name) => (typeof begun[name] === "string" ? begun[name] : null));
}

const plain = ({ suggested, ...brief }: ReturnType<typeof briefOf>): ShownBrief["brief"] => ({
  ...brief,
  suggested: [...suggested],
});
