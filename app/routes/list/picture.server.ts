import type { AppLoadContext } from "@remix-run/node";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { EVERY_SECTION, type SectionSlug } from "../../requisition/requisition";
import { workOut } from "../shared/reading/open-requisition.server";
import { documentOf } from "../requisition/brief/document.server";

/** The job description of the last example, as HTML for a picture; undefined if there are no examples. */
export function pictureOf(context: AppLoadContext): string | undefined {
  const example = [...context.catalogue.examples.values()].at(-1);
  if (!example) return undefined;
  return context.remember(`picture ${example.slug}`, () => {
    const revisions = Object.fromEntries(EVERY_SECTION.map(({ slug }) => [slug, 0])) as Record<SectionSlug, number>;
    const state = { version: 0, shelf: "open", approved: true, createdAt: 0, updatedAt: 0 } as const;
    const stored = { id: example.slug, requisition: example.requisition, suggested: {}, revisions, ...state };
    // It is decorative, so nothing in it can be focused.
    return documentOf(workOut(context, stored, NO_BOILERPLATE), []).replaceAll(' tabindex="0"', "");
  });
}
