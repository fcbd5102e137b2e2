import { catalogueOptions } from "../../catalogue/options";
import { optionsFor } from "../../requisition/fields/options";
import { readiness } from "../../requisition/readiness/readiness";
import type { Draft } from "../../requisition/suggestions/suggestions";
import { type Approval, approvalOf } from "./approval";
import { checkRequisition } from "../check";
import type { Finding, Severity } from "../finding";
import type { Surroundings } from "../reading/read-requisition";
import type { Verdict } from "../reading/verdict";

/** The context of a requisition. Its options are computed from it. */
export type Around = Omit<Surroundings, "options">;

/** The result of checking a draft: how it reads, and the findings about its answers. */
export interface CheckedDraft {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Reads and checks a draft. Finds problems of the given severity or worse. */
export function checkDraft(draft: Draft, around: Around, from: Severity = "suggestion"): CheckedDraft {
  const options = optionsFor(draft.requisition, catalogueOptions(around.catalogue, draft.requisition.role.roleType));
  const { subject, findings } = checkRequisition(draft.requisition, { ...around, options }, from);
  return { verdict: subject.reading.verdict, findings: approvalOfDraft(draft, findings, around).findings };
}

/** The approval state of a draft, given its findings. */
export function approvalOfDraft(
  { requisition, suggested }: Draft,
  findings: readonly Finding[],
  { catalogue, settings }: Pick<Around, "catalogue" | "settings">,
): Approval {
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  return approvalOf(requisition, readiness(requisition, suggested, options, settings), findings);
}
