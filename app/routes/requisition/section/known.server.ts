import type { AppLoadContext } from "@remix-run/node";
import { knownAnswers } from "../../../requisition/changes/known-answers";
import type { AnyAnswers } from "../../../requisition/paths";
import type { SectionSlug } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import type { StoredRequisition } from "../../../store/stored";
import { type Body, formsOf, revisionOf, turnOf } from "../../shared/saving/read-body.server";

export interface Known {
  /** What the form was made from, including its own saves; undefined if that is no longer kept. */
  readonly answers: AnyAnswers | undefined;
  /** True if a later save of the same form arrived first, so that this one is outdated. */
  readonly isLate: boolean;
}

/** Finds what a form was made from. An earlier save of the form may have arrived though its response was lost. */
export async function whatFormKnows(
  { store, actor }: AppLoadContext,
  stored: StoredRequisition,
  section: Section<SectionSlug>,
  body: Body,
): Promise<Known> {
  const { slug } = section;
  const madeFrom = revisionOf(body);
  if (madeFrom === stored.revisions[slug]) return { answers: stored.requisition[slug], isLate: false };
  const [base, since] = await Promise.all([
    store.readRevision(actor, stored.id, slug, madeFrom),
    store.savesSince(actor, stored.id, slug, madeFrom),
  ]);
  const sent = turnOf(body.controls.saveId);
  const forms = formsOf(body);
  const saves = since.map(({ answers, saveId }) => ({ answers, by: turnOf(saveId ?? "") }));
  const isLate =
    sent !== undefined && sent.turn > 0 && saves.some(({ by }) => by?.form === sent.form && by.turn > sent.turn);
  const isWhole = base !== undefined && since.every(({ revision }, i) => revision === madeFrom + 1 + i);
  if (!isWhole) return { answers: undefined, isLate };
  const later = saves.map(({ answers, by }) => ({ answers, own: by !== undefined && forms.includes(by.form) }));
  return { answers: knownAnswers(section, base.answers, later), isLate };
}
