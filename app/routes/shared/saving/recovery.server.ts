import type { AppLoadContext } from "@remix-run/node";
import type { FormValues } from "../../../requisition/forms/form";
import { sameAnswer } from "../../../requisition/paths";
import { type Recovered, recovered } from "../../../requisition/forms/recovered";
import { findSection, type SectionSlug } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import type { KeptCopy, StoredRequisition } from "../../../store/stored";
import { atWhen } from "../reading/when.server";

/** Unsaved input in forms of a section. */
export interface Unsaved {
  /** The values to fill the form with. */
  readonly filled: Filled | undefined;
  /** Other forms of this section with unsaved input. */
  readonly others: readonly { readonly form: string; readonly keptAt: string }[];
}

interface Filled extends Recovered {
  /** The form whose copy this is. */
  readonly form: string;
  readonly basedOn: number;
  readonly keptAt: string;
}

/**
 * The copies of a section's forms; undefined if nothing is left unsaved.
 * In: `asked`, the form to use instead of the newest; `since`, the time of the save that the page should show: then
 * only later input is filled in.
 */
export async function unsavedEdits(
  context: AppLoadContext,
  stored: StoredRequisition,
  section: Section<SectionSlug>,
  fresh: FormValues,
  { asked, since }: { readonly asked: string | null; readonly since: number | undefined },
): Promise<Unsaved | undefined> {
  const kept = await unsavedCopies(context, stored, section);
  if (kept.length === 0) return undefined;
  const copy = kept.find(({ form }) => form === asked) ?? kept.find(({ keptAt }) => keptAt > (since ?? -Infinity));
  const at = ({ keptAt }: KeptCopy) => atWhen(keptAt, context.now());
  return {
    filled: copy && {
      ...recovered(section, fresh, copy.values),
      form: copy.form,
      basedOn: copy.basedOn,
      keptAt: at(copy),
    },
    others: kept.filter((other) => other !== copy).map((other) => ({ form: other.form, keptAt: at(other) })),
  };
}

/** Copies that differ from what was saved; the others are dropped. */
async function unsavedCopies(context: AppLoadContext, stored: StoredRequisition, section: Section<SectionSlug>) {
  const kept = await context.store.copies(context.actor, stored.id, section.slug);
  const isSaved = ({ values }: KeptCopy): boolean => {
    const draft = section.draft.safeParse(values);
    if (!draft.success || !sameAnswer(draft.data, stored.requisition[section.slug])) return false;
    return recovered(section, {}, values).left.length === 0;
  };
  const saved = kept.filter(isSaved).map(({ form }) => form);
  await context.store.dropCopies(context.actor, stored.id, section.slug, saved);
  return kept.filter(({ form }) => !saved.includes(form));
}

/** The pages with unsaved edits of this person, each once, with the time of the newest. */
export async function unsavedPages(context: AppLoadContext, id: string) {
  const kept = await context.store.copies(context.actor, id);
  const newest = new Map(kept.toReversed().map((copy) => [copy.section, copy]));
  return [...newest.values()].flatMap(({ section: slug, keptAt }) => {
    const at = atWhen(keptAt, context.now());
    if (slug === "brief") return [{ page: slug, title: "the brief", keptAt: at }];
    const section = findSection(slug);
    return section ? [{ page: `edit/${slug}`, title: section.title, keptAt: at }] : [];
  });
}
