import type { AppLoadContext } from "@remix-run/node";
import { groupMissing } from "../../../requisition/readiness/missing";
import { EVERY_SECTION, type Origin, type SectionSlug } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import { reviewOf } from "../../shared/reading/findings.server";
import type { Opened } from "../../shared/reading/open-requisition.server";
import { placeIn } from "../place.server";
import { findingsOfSection } from "../../shared/reading/shown-findings.server";
import { undoable } from "../../shared/saving/undo.server";
import { previewOf } from "./preview.server";

/** The saved state for a section's page: computed after each save and shown without changing the form. */
export async function progressOf(context: AppLoadContext, opened: Opened, section: Section<SectionSlug>) {
  const { stored, roleType } = opened;
  const { slug } = section;
  const reviewed = await reviewOf(context, opened);
  const { sections } = reviewed.approval;
  const findings = findingsOfSection(reviewed, slug, `/requisitions/${stored.id}`);
  const noted = new Set(findings.map(({ field }) => field));
  const { missing, blockers, suggestions } = sections[EVERY_SECTION.findIndex((other) => other.slug === slug)]!;
  const suggested = stored.suggested[slug] ?? {};
  return {
    place: placeIn(opened, reviewed),
    sections,
    findings,
    suggested,
    suggestedBy: originsInWords(Object.values(suggested), roleType?.name),
    gaps: missing.flatMap(({ field, gap }) => (gap === undefined ? [] : [{ field, gap }])),
    // A finding shown at its field is not repeated here.
    missing: groupMissing(
      section,
      missing.filter(({ field, gap }) => gap !== undefined || !noted.has(field)),
    ),
    nothingMissing:
      missing.length > 0
        ? "The blanks are listed under Findings."
        : blockers > 0
          ? "Nothing else. Fix the blockers to finish this section."
          : suggestions > 0
            ? "All required answers are in. Review the suggestions to finish this section."
            : "Nothing. This section is ready.",
    undoable: await undoable(context, stored, slug),
    preview: previewOf(context, opened, slug),
  };
}

export type SectionPageProgress = Awaited<ReturnType<typeof progressOf>>;

/** The origin of a section's suggestions. */
function originsInWords(origins: readonly Origin[], roleTypeName: string | undefined): string {
  const words: Record<Origin, string> = {
    "role-type": roleTypeName ? `the ${roleTypeName} role type` : "a role type",
    copy: "the requisition this was copied from",
    import: "the text this was imported from",
  };
  return [...new Set(origins)].map((origin) => words[origin]).join(" and ");
}
