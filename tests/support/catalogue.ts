import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Catalogue } from "../../app/catalogue/catalogue";
import { loadCatalogue } from "../../app/catalogue/load.server";
import { catalogueOptions } from "../../app/catalogue/options";
import { checkRequisition } from "../../app/clarity/check";
import { PLAIN_LETTERHEAD } from "../../app/documents/letterhead";
import type { ReviewedSource } from "../../app/documents/source";
import { NO_BOILERPLATE } from "../../app/requisition/boilerplate/boilerplate";
import { optionsFor } from "../../app/requisition/fields/options";
import type { Requisition, SuggestedBySection } from "../../app/requisition/requisition";

/** Freezes what all tests of a worker share, so that a test that changes it fails instead of affecting others. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/**
 * Each mutant runs in a new thread, which would take longer to read the templates than to run a test, so they are
 * cached in a file.
 */
function keptForMutants(): Catalogue {
  const file = "catalogue.bin";
  if (!existsSync(file)) writeFileSync(file, serialize(loadCatalogue("templates")));
  return deserialize(readFileSync(file)) as Catalogue;
}

/** The project's own templates, read once per worker. */
export const catalogue = frozen(process.env.MUTATED ? keptForMutants() : loadCatalogue("templates"));

/** The input for documents, for a requisition of a test: approved, and checked only when needed. */
export function sourceOf(
  requisition: Requisition,
  suggested: SuggestedBySection = {},
  rest: Partial<ReviewedSource> = {},
): ReviewedSource {
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  let review: ReviewedSource["review"] | undefined;
  return {
    requisition,
    suggested,
    catalogue,
    options,
    stamp: { requisition: "abc123def456", version: 7, savedAt: Date.UTC(2026, 10, 22, 14, 2) },
    approved: Object.keys(suggested).length === 0,
    letterhead: PLAIN_LETTERHEAD,
    get review() {
      if (review) return review;
      const { subject, findings } = checkRequisition(requisition, {
        catalogue,
        options,
        others: [],
        today: "2026-11-22",
        settings: (rest.letterhead ?? PLAIN_LETTERHEAD).boilerplate ?? NO_BOILERPLATE,
      });
      return (review = { subject, open: findings, dismissed: [] });
    },
    ...rest,
  };
}
