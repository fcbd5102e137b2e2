import type { Catalogue } from "../catalogue/catalogue";
import { readText, type TextReading } from "../clarity/reading/read-text";
import { isBlank } from "../requisition/readiness/blank";
import { type AnyAnswers, partsOf } from "../requisition/paths";
import {
  blankRequisition,
  EVERY_SECTION,
  findSection,
  type Requisition,
  type SectionSlug,
  type SuggestedBySection,
} from "../requisition/requisition";
import { suggestAll } from "../requisition/suggestions/suggestions";
import { importInterview } from "./fields/interview";
import { importMetrics } from "./fields/metrics";
import { importOffer } from "./fields/offer";
import type { Posting, ImportedAnswer } from "./fields/posting";
import { importReporting } from "./fields/reporting";
import { importRole } from "./fields/role";
import { importRequirements, importStakeholders } from "./fields/work";

/** The sentence of an answer. `part` is "mission" for a field, "mustHaves.<row id>" for a row. */
export interface Source {
  readonly section: SectionSlug;
  readonly part: string;
  readonly sentence: string;
  readonly at: string;
}

/** The result of importing a job description. */
export interface Imported {
  readonly requisition: Requisition;
  /** Every answer is a suggestion until the manager keeps or edits it. */
  readonly suggested: SuggestedBySection;
  readonly sources: readonly Source[];
  readonly reading: TextReading;
  /** The sections without any answer in the text, in the order of the wizard. */
  readonly unsaid: readonly SectionSlug[];
}

const IMPORTERS = [
  importRole,
  importReporting,
  importStakeholders,
  importMetrics,
  importRequirements,
  importOffer,
  importInterview,
];

/**
 * Imports only what a text says. Other answers stay blank for the wizard to ask. In: plain text or Markdown of any
 * length, and a function that creates ids for rows. Out: answers that are valid for every section's schema.
 */
export function importText(text: string, catalogue: Catalogue, newId: () => string): Imported {
  const reading = readText(text, catalogue);
  const posting: Posting = { text, reading, catalogue };
  const answers = new Map<SectionSlug, AnyAnswers>(EVERY_SECTION.map(({ slug }) => [slug, blankRequisition()[slug]]));
  const sources: Source[] = [];
  for (const imported of IMPORTERS.flatMap((take) => take(posting))) {
    const source = put(answers, imported, newId);
    if (source) sources.push(source);
  }
  const requisition = Object.fromEntries(answers) as unknown as Requisition;
  return {
    requisition,
    suggested: suggestAll(requisition, "import"),
    sources,
    reading,
    unsaid: EVERY_SECTION.filter((section) => partsOf(section, requisition[section.slug]).length === 0).map(
      ({ slug }) => slug,
    ),
  };
}

/** Adds an answer if the section accepts it. The first answer is kept, and a list grows to its limit. */
function put(answers: Map<SectionSlug, AnyAnswers>, imported: ImportedAnswer, newId: () => string): Source | undefined {
  const section = findSection(imported.section)!;
  const before = answers.get(imported.section)!;
  const field = section.fields[imported.field]!;
  const isRows = field.kind === "rows";
  if (!isRows && !isBlank(before[imported.field])) return undefined;
  const id = isRows ? newId() : "";
  const value = isRows
    ? [...(before[imported.field] as readonly object[]), { id, ...(imported.value as object) }]
    : imported.value;
  const result = section.draft.safeParse({ ...before, [imported.field]: value });
  if (!result.success) return undefined;
  answers.set(imported.section, result.data);
  const part = isRows ? `${imported.field}.${id}` : imported.field;
  return { section: imported.section, part, sentence: imported.sentence, at: imported.at };
}
