import type { AppLoadContext } from "@remix-run/node";
import type { FormValues } from "../requisition/form";
import { sameAnswer } from "../requisition/paths";
import { type Recovered, recovered } from "../requisition/recovered";
import { findSection, type SectionSlug } from "../requisition/requisition";
import type { Section } from "../requisition/section";
import type { KeptCopy, StoredRequisition } from "../store/stored";
import { when } from "./when.server";

/** What a form is filled in with because somebody typed it and did not save it. */
export interface FilledAgain extends Recovered {
  /** The form whose copy this is. */
  readonly form: string;
  readonly basedOn: number;
  readonly keptAt: string;
  /** What stands in other forms of this section. */
  readonly others: readonly { readonly form: string; readonly keptAt: string }[];
}

/** The newest copy of a section's form, or that of the form that is asked for; undefined if nothing is left unsaved. */
export async function fillAgain(
  context: AppLoadContext,
  stored: StoredRequisition,
  section: Section<SectionSlug>,
  fresh: FormValues,
  asked: string | null,
): Promise<FilledAgain | undefined> {
  const kept = await unsavedCopies(context, stored, section);
  const copy = kept.find(({ form }) => form === asked) ?? kept[0];
  if (!copy) return undefined;
  const at = ({ keptAt }: KeptCopy) => when(keptAt, context.now());
  return {
    ...recovered(section, fresh, copy.values),
    form: copy.form,
    basedOn: copy.basedOn,
    keptAt: at(copy),
    others: kept.filter((other) => other !== copy).map((other) => ({ form: other.form, keptAt: at(other) })),
  };
}

/** Copies that hold something else than what was saved; those that do not are of no more use and go. */
async function unsavedCopies(context: AppLoadContext, stored: StoredRequisition, section: Section<SectionSlug>) {
  const kept = await context.store.copies(context.actor, stored.id, section.slug);
  const isSaved = ({ values }: KeptCopy): boolean => {
    const draft = section.draft.safeParse(values);
    return draft.success && sameAnswer(draft.data, stored.requisition[section.slug]);
  };
  const saved = kept.filter(isSaved).map(({ form }) => form);
  await context.store.dropCopies(context.actor, stored.id, section.slug, saved);
  return kept.filter(({ form }) => !saved.includes(form));
}

/** The sections of which this person has edits that are not saved, each once, with the time of the newest. */
export async function unsavedSections(context: AppLoadContext, id: string) {
  const kept = await context.store.copies(context.actor, id);
  const newest = new Map(kept.toReversed().map((copy) => [copy.section, copy]));
  return [...newest.values()].flatMap(({ section: slug, keptAt }) => {
    const section = findSection(slug);
    return section ? [{ slug, title: section.title, keptAt: when(keptAt, context.now()) }] : [];
  });
}
