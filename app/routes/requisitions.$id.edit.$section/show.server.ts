import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { toFormValues } from "../../requisition/form-values";
import { gathered } from "../../requisition/missing";
import { EVERY_SECTION, findSection, type Origin } from "../../requisition/requisition";
import { findingsOfSection, reviewOf } from "../findings.server";
import { filledInWords } from "../gaps-page.server";
import { unsavedEdits } from "../recovery.server";
import { tookInWords } from "../took.server";
import { undoable } from "../undo.server";
import { notFound, openRequisition } from "../open-requisition.server";
import { when } from "../when.server";
import { cameFrom } from "./came-from";
import { previewOf } from "./preview.server";
import { sourcesOf } from "./sources.server";

/** Everything the page of a section shows. */
export async function showSection(context: AppLoadContext, params: Params, search: URLSearchParams) {
  const opened = await openRequisition(context, params.id);
  const section = findSection(params.section);
  if (!section) throw notFound("There is no such section. The overview of the requisition lists all of them.");
  const { stored, roleType, sections } = opened;
  const slug = section.slug;
  const place = EVERY_SECTION.findIndex((other) => other.slug === slug);

  const [list, row] = search.get("row")?.split(":") ?? [];
  const addTo = list && row && /^[a-z0-9]{1,40}$/.test(row) ? { list, row } : undefined;
  const newId = () => context.newId();
  const address = `/requisitions/${stored.id}`;
  const back = cameFrom(search.get("return"), address, slug);
  const { open } = await reviewOf(context, opened);
  const findings = findingsOfSection(open, slug, stored.requisition, address);
  const noted = new Set(findings.map(({ field }) => field));
  const fresh = toFormValues(section, stored.requisition[slug], { newId, addTo });
  // What a button has just done is to be seen, not what was typed elsewhere before.
  const did = search.get("did");
  const since = did === "discard" ? Infinity : did !== null || search.has("row") ? stored.updatedAt : undefined;
  const unsaved = await unsavedEdits(context, stored, section, fresh, { asked: search.get("copy"), since });
  const filled = unsaved?.filled;
  return {
    id: stored.id,
    slug,
    title: section.title,
    place: place + 1,
    name: opened.name,
    back,
    values: filled?.values ?? fresh,
    unsaved: unsaved && {
      filled: filled && { form: filled.form, keptAt: filled.keptAt, left: filled.left },
      others: unsaved.others.map(({ form, keptAt }) => ({ address: copyAddress(form, back?.value), keptAt })),
    },
    options: opened.options,
    suggested: stored.suggested[slug] ?? {},
    sources: await sourcesOf(context, stored, section),
    suggestedBy: originsInWords(Object.values(stored.suggested[slug] ?? {}), roleType?.name),
    revision: filled?.basedOn ?? stored.revisions[slug],
    undoable: await undoable(context, stored.id),
    saveId: newId(),
    addedRow: addTo?.row,
    returnTo: back?.value,
    sections,
    findings,
    // What a finding says at its field need not be said twice.
    missing: gathered(
      section,
      sections[place]!.missing.filter(({ field }) => !noted.has(field)),
    ),
    nothingMissing:
      sections[place]!.missing.length > 0
        ? "What is blank stands among the findings."
        : sections[place]!.suggestions > 0
          ? "Nothing is blank that is needed. Keep or edit the suggestions, and the section is ready."
          : "Nothing. This section is ready.",
    state: filled
      ? `Recovery copy kept ${filled.keptAt}; not saved yet`
      : stored.revisions[slug] > 0
        ? `All changes saved ${when(stored.updatedAt, context.now())}`
        : "Nothing saved here yet",
    notice: noticeOf(did) ?? filledInWords(search),
    gapsAt: `${address}/gaps?return=${slug}`,
    took: tookInWords(stored.requisition, search.get("took")),
    preview: previewOf(opened, slug),
  };
}

const copyAddress = (copy: string, back: string | undefined): string =>
  `?${new URLSearchParams({ copy, ...(back === undefined ? {} : { return: back }) }).toString()}`;

/** Where the suggestions of a section come from. */
function originsInWords(origins: readonly Origin[], roleTypeName: string | undefined): string {
  const words: Record<Origin, string> = {
    "role-type": roleTypeName ? `the ${roleTypeName} role type` : "a role type",
    copy: "the requisition this was copied from",
    import: "the text this was imported from",
  };
  return [...new Set(origins)].map((origin) => words[origin]).join(" and ");
}

/** What a button did, in a sentence. */
function noticeOf(did: string | null): string | undefined {
  const sentences = new Map([
    ["move", "Row moved, and everything saved."],
    ["keep", "Kept: these are now your answers."],
    ["role-type", "Saved. The overview can fill what is still blank with answers that are typical for this role type."],
    ["check", "Saved and checked. What was found stands at its field, and is listed beside the form."],
    ["undo", "Undone. What you had typed besides is saved."],
    ["late", "What you typed is saved. Nothing was undone: something was saved since. The history has every version."],
    ["discard", "Discarded. The form shows what was saved last."],
    ["unfixed", "Saved as typed. That finding is gone or no longer fits the text, so nothing else was changed."],
  ]);
  return did === null ? undefined : sentences.get(did);
}
