import type { AppLoadContext } from "@remix-run/node";
import type { FormValues } from "../../../requisition/forms/form";
import { EVERY_SECTION, type SectionSlug } from "../../../requisition/requisition";
import type { KeptCopy } from "../../../store/stored";
import { type FilledBrief, plain } from "../../../ui/brief/shown-brief";
import type { Unsaved } from "../../../ui/wizard/saving/unsaved-edits";
import { changedSections } from "../../shared/saving/draft-actions.server";
import { type Body, bodyOfCopy, formsOf } from "../../shared/saving/read-body.server";
import { atWhen } from "../../shared/reading/when.server";
import { type NewBrief, type OpenedBrief, readNewBrief } from "./open-brief.server";
import { type BriefForm, readForm } from "./write-brief.server";

/**
 * Keeps a copy of a form that could not be saved completely, replacing the copies it continues from. A brief that is
 * not stored yet has no copies.
 */
export async function keepForm({ store, actor }: AppLoadContext, id: string, body: Body): Promise<void> {
  const [form, ...others] = formsOf(body);
  if (form === undefined) return;
  await store.keepCopy(actor, id, { section: "brief", form, values: body.values, basedOn: 0 });
  await store.dropCopies(actor, id, "brief", others);
}

/** Drops the copies of a form and of those it continues from, after all of it was saved or discarded. */
export async function dropForms({ store, actor }: AppLoadContext, id: string, body: Body, also = ""): Promise<void> {
  await store.dropCopies(actor, id, "brief", [also, ...formsOf(body)]);
}

/** Unsaved input of a brief. */
export interface UnsavedBrief {
  readonly unsaved: Unsaved;
  /** The values to fill the page's form with. */
  readonly filled: FilledBrief | undefined;
}

/**
 * The unsaved input of a brief's forms; undefined if there is none.
 * In: `asked`, the form to use instead of the newest; `none`, to use no form unless `asked` is set.
 */
export async function unsavedBrief(
  context: AppLoadContext,
  opened: OpenedBrief,
  { asked, none }: { readonly asked: string | null; readonly none: boolean },
): Promise<UnsavedBrief | undefined> {
  const { stored } = opened;
  const kept = await context.store.copies(context.actor, stored.id, "brief");
  const read = await Promise.all(kept.map((copy) => readCopy(context, opened, copy)));
  const saved = read.filter(({ form }) => isSaved(opened, form)).map(({ copy }) => copy.form);
  await context.store.dropCopies(context.actor, stored.id, "brief", saved);
  const left = read.filter(({ copy }) => !saved.includes(copy.form));
  if (left.length === 0) return undefined;
  const chosen = left.find(({ copy }) => copy.form === asked) ?? (none ? undefined : left[0]);
  const keptAt = ({ copy }: ReadCopy) => atWhen(copy.keptAt, context.now());
  return {
    unsaved: {
      filled: chosen && { form: chosen.copy.form, keptAt: keptAt(chosen), left: [] },
      others: left
        .filter((other) => other !== chosen)
        .map((other) => ({ address: `?copy=${other.copy.form}`, keptAt: keptAt(other) })),
    },
    filled: chosen && {
      brief: plain(chosen.form.typed),
      problems: chosen.form.problems,
      at: chosen.at,
      saveId: context.newId(),
      newRow: context.newId(),
      newBrief: chosen.newBrief,
      copyOf: chosen.copy.form,
    },
  };
}

interface ReadCopy {
  readonly copy: KeptCopy;
  readonly at: { readonly [slug: string]: string };
  readonly newBrief: NewBrief | undefined;
  readonly form: BriefForm;
}

async function readCopy(context: AppLoadContext, opened: OpenedBrief, copy: KeptCopy): Promise<ReadCopy> {
  const { begun: start, at: said } = copy.values;
  const at = Object.fromEntries(EVERY_SECTION.map(({ slug }) => [slug, revisionIn(said, slug, opened)]));
  const newBrief = isGroup(start) ? readNewBrief(context, (name) => textIn(start, name) ?? null) : undefined;
  const body = bodyOfCopy(copy.form, { ...copy.values, at });
  return { copy, at, newBrief, form: await readForm(context, opened, body, newBrief) };
}

/** True if everything in the form is stored by now, here or elsewhere. */
const isSaved = (opened: OpenedBrief, { problems, merged }: BriefForm): boolean =>
  problems.length === 0 &&
  merged.overlaps.length === 0 &&
  changedSections(opened, merged.draft.requisition, merged.draft.suggested).length === 0;

/** The revision in a form; the current one for a section that the form does not mention. */
function revisionIn(said: unknown, slug: SectionSlug, { stored }: OpenedBrief): string {
  const revision = isGroup(said) ? textIn(said, slug) : undefined;
  if (revision !== undefined && /^\d{1,9}$/.test(revision)) return revision;
  return String(stored.revisions[slug]);
}

const isGroup = (value: unknown): value is FormValues =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textIn = (group: FormValues, name: string): string | undefined => {
  const value = group[name];
  return typeof value === "string" ? value : undefined;
};
