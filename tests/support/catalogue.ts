import { loadCatalogue } from "../../app/catalogue/load.server";
import { catalogueOptions } from "../../app/catalogue/options";
import type { Source } from "../../app/documents/source";
import { optionsFor } from "../../app/requisition/options";
import type { Requisition, SuggestedBySection } from "../../app/requisition/requisition";

/** The project's own templates, read once for all tests of a file. */
export const catalogue = loadCatalogue("templates");

/** What documents are written from, for a requisition of a test. */
export function sourceOf(requisition: Requisition, suggested: SuggestedBySection = {}): Source {
  return {
    requisition,
    suggested,
    catalogue,
    options: optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType)),
    stamp: { requisition: "abc123def456", version: 7, savedAt: Date.UTC(2026, 10, 22, 14, 2) },
  };
}
