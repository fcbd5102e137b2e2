import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { namesOfFields } from "../../../requisition/forms/form-fields";
import { toFormValues } from "../../../requisition/forms/form-values";
import type { FieldProblem } from "../../../requisition/forms/problems";
import { EVERY_SECTION } from "../../../requisition/requisition";
import { readAnswers } from "../../../requisition/forms/savable";
import { shownSection } from "../../../requisition/fields/shown-section";
import type { StoredRequisition } from "../../../store/stored";
import type { NotSaved } from "../../../ui/wizard/saving/autosave";
import { filledInWords } from "../../shared/reading/gaps-page.server";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { unsavedEdits } from "../../shared/saving/recovery.server";
import { othersChangedInWords } from "../../shared/saving/others-changed.server";
import { atWhen } from "../../shared/reading/when.server";
import { cameFrom } from "./came-from";
import { APPROVED, whyNotSaved } from "./not-saved.server";
import { sectionOf } from "./sent.server";
import { sourcesOf } from "./sources.server";
import { progressOf } from "./progress.server";

/** The data for the page of a section. */
export async function showSection(context: AppLoadContext, params: Params, search: URLSearchParams) {
  const opened = await openRequisition(context, params.id);
  const section = sectionOf(params);
  const { stored } = opened;
  const slug = section.slug;
  const place = EVERY_SECTION.findIndex((other) => other.slug === slug);

  const [list, row] = search.get("row")?.split(":") ?? [];
  const addTo = list && row && /^[a-z0-9]{1,40}$/.test(row) ? { list, row } : undefined;
  const newId = () => context.newId();
  const address = `/requisitions/${stored.id}`;
  const back = cameFrom(search.get("return"), address, slug);
  const fresh = toFormValues(section, stored.requisition[slug], { newId, addTo });
  // Show the result of the button, not older unsaved input.
  const did = search.get("did");
  const since = did === "discard" ? Infinity : did !== null || search.has("row") ? stored.updatedAt : undefined;
  const unsaved = await unsavedEdits(context, stored, section, fresh, { asked: search.get("copy"), since });
  const filled = unsaved?.filled;
  const savedState =
    stored.revisions[slug] > 0 ? `Saved ${atWhen(stored.updatedAt, context.now())}.` : "Nothing saved yet.";
  // Why it is only a copy, if the form's problems explain it.
  const problems = filled ? readAnswers(section, filled.values).problems : [];
  return {
    id: stored.id,
    slug,
    title: section.title,
    section: shownSection(section),
    place: place + 1,
    back,
    values: filled?.values ?? fresh,
    problems,
    unsaved: unsaved && {
      filled: filled && { form: filled.form, keptAt: filled.keptAt, left: filled.left },
      others: unsaved.others.map(({ form, keptAt }) => ({ address: copyAddress(form, back?.value), keptAt })),
    },
    options: opened.options,
    sources: await sourcesOf(context, stored, section),
    revision: filled?.basedOn ?? stored.revisions[slug],
    saveId: newId(),
    copyOf: filled?.form ?? "",
    fields: namesOfFields(section),
    addedRow: addTo?.row,
    returnTo: back?.value,
    state: filled ? againAsUnsaved(stored, problems) : savedState,
    notice: noticeOf(did) ?? filledInWords(search),
    gapsAt: `${address}/gaps?return=${slug}`,
    othersChanged: othersChangedInWords(stored.requisition, search.get("took")),
    // The result of an earlier button is not why this page was opened.
    showsUndo: !search.has("row") && (did === null || UNDOABLE.includes(did)),
    progress: await progressOf(context, opened, section),
  };
}

export type Shown = Awaited<ReturnType<typeof showSection>>;

/** Buttons that can be undone, and pages that say so. */
const UNDOABLE: readonly string[] = ["remove", "clear", "fix", "role-type", "discard"];

/** The message about restored edits, with the reason they were not saved if it is known. */
const againAsUnsaved = ({ approved }: StoredRequisition, problems: readonly FieldProblem[]): string | NotSaved =>
  approved ? APPROVED : (whyNotSaved(problems) ?? "Not saved yet: your edits are filled in.");

const copyAddress = (copy: string, back: string | undefined): string =>
  `?${new URLSearchParams({ copy, ...(back === undefined ? {} : { return: back }) }).toString()}`;

/** A sentence about what a button did. */
function noticeOf(did: string | null): string | undefined {
  const sentences = new Map([
    ["move", "Row moved. Everything is saved."],
    ["keep", "Kept: these are now your answers."],
    ["role-type", "Saved. The overview can suggest typical answers for what's still blank."],
    ["check", "Saved and checked. Findings are next to each field and in the list."],
    ["undo", "Undone. Your other edits are saved."],
    ["late", "Your edits are saved. Can't undo: there's a newer save. You can restore any version from History."],
    ["discard", "Discarded. The form shows what was saved last."],
    ["unfixed", "Saved as typed. That finding no longer applies, so nothing else changed."],
  ]);
  return did === null ? undefined : sentences.get(did);
}
