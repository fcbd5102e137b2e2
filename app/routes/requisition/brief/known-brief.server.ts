import type { AppLoadContext } from "@remix-run/node";
import { knownAnswers } from "../../../requisition/changes/known-answers";
import type { AnyAnswers } from "../../../requisition/paths";
import { EVERY_SECTION, findSection, type SectionSlug, type Suggested } from "../../../requisition/requisition";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import { unreadable } from "../../shared/reading/open-requisition.server";
import { type Body, formsOf, turnOf } from "../../shared/saving/read-body.server";
import { type NewBrief, draftOf, type OpenedBrief } from "./open-brief.server";

/** What the form of a brief was made from, including its own saves. */
export interface KnownBrief {
  readonly draft: Draft;
  /** Sections whose base is no longer kept; for these the stored answers are used. */
  readonly lost: ReadonlySet<SectionSlug>;
  /** True if a later save of the same form arrived first, so that this one is outdated. */
  readonly isLate: boolean;
}

interface KnownSection {
  readonly answers: AnyAnswers | undefined;
  readonly suggested: Suggested;
  readonly isLate: boolean;
}

/**
 * Finds what a form was made from in each section, by the revisions it carries; `newBrief` if nothing was stored yet.
 */
export async function whatBriefKnows(
  context: AppLoadContext,
  opened: OpenedBrief,
  body: Body,
  newBrief: NewBrief | undefined,
): Promise<KnownBrief> {
  const { stored } = opened;
  if (opened.newBrief) return { draft: stored, lost: new Set(), isLate: false };
  const start = newBrief && (await draftOf(context, newBrief));
  const known = await Promise.all(
    EVERY_SECTION.map(async ({ slug }): Promise<KnownSection> => {
      const at = revisionIn(body, slug);
      const isNewest = at === stored.revisions[slug];
      if (!isNewest) return sectionSince(context, opened, { slug, at, body, start: at === 0 ? start : undefined });
      return { answers: stored.requisition[slug], suggested: stored.suggested[slug] ?? {}, isLate: false };
    }),
  );
  const bySlug = <T>(pick: (one: KnownSection, slug: SectionSlug) => T) =>
    Object.fromEntries(EVERY_SECTION.map(({ slug }, i) => [slug, pick(known[i]!, slug)]));
  const requisition = bySlug(({ answers }, slug) => answers ?? stored.requisition[slug]);
  return {
    // The answers of each section match its slug, which the type does not show.
    draft: { requisition: requisition as unknown as Draft["requisition"], suggested: bySlug((one) => one.suggested) },
    lost: new Set(EVERY_SECTION.flatMap(({ slug }, i) => (known[i]!.answers ? [] : [slug]))),
    isLate: known.some(({ isLate }) => isLate),
  };
}

interface Since {
  readonly slug: SectionSlug;
  readonly at: number;
  readonly body: Body;
  /** What the form started from before anything was stored; its own first save created the requisition. */
  readonly start: Draft | undefined;
}

async function sectionSince(
  { store, actor }: AppLoadContext,
  { stored }: OpenedBrief,
  { slug, at, body, start }: Since,
): Promise<KnownSection> {
  const [kept, since] = await Promise.all([
    store.readRevision(actor, stored.id, slug, at),
    store.savesSince(actor, stored.id, slug, at),
  ]);
  const madeFrom = start
    ? { answers: start.requisition[slug] as AnyAnswers, suggested: start.suggested[slug] ?? {} }
    : kept;
  const sent = turnOf(body.controls.saveId);
  const forms = formsOf(body);
  const saves = since.map(({ answers, saveId, revision }) => {
    const by = turnOf(saveId ?? "");
    const own = (start !== undefined && saveId === null) || (by !== undefined && forms.includes(by.form));
    return { answers, own, by, revision };
  });
  const isLate =
    sent !== undefined && sent.turn > 0 && saves.some(({ by }) => by?.form === sent.form && by.turn > sent.turn);
  const own = saves.findLast((save) => save.own);
  const marks = own && (await store.readRevision(actor, stored.id, slug, own.revision))?.suggested;
  const suggested = marks ?? madeFrom?.suggested ?? {};
  const isWhole = madeFrom !== undefined && since.every(({ revision }, i) => revision === at + 1 + i);
  if (!isWhole) return { answers: undefined, suggested, isLate };
  return { answers: knownAnswers(findSection(slug)!, madeFrom.answers, saves), suggested, isLate };
}

/** The revision of a section that a form was made from. */
function revisionIn({ values }: Body, slug: SectionSlug): number {
  const { at } = values;
  const raw = typeof at === "object" && !Array.isArray(at) ? at[slug] : undefined;
  const revision = Number(raw);
  if (typeof raw !== "string" || raw === "" || !Number.isSafeInteger(revision) || revision < 0) {
    throw unreadable(
      "This form doesn't say what it was made from. Nothing was saved. Go back and open the brief again.",
    );
  }
  return revision;
}
