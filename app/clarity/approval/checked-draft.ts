import { catalogueOptions } from "../../catalogue/options";
import { optionsFor } from "../../requisition/fields/options";
import { readiness } from "../../requisition/readiness/readiness";
import type { Draft } from "../../requisition/suggestions/suggestions";
import { type Approval, approvalOf } from "./approval";
import { checkRequisition } from "../check";
import type { Finding, Severity } from "../finding";
import type { Surroundings } from "../reading/read-requisition";
import type { Verdict } from "../reading/verdict";

/** What a requisition is checked against, except for the choices of its fields, which follow from it. */
export type Around = Omit<Surroundings, "options">;

/** A draft's verdict and findings. */
export interface CheckedDraft {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Reads a draft and checks it for what is as bad as a severity, or worse. */
export function checkDraft(draft: Draft, around: Around, from: Severity = "suggestion"): CheckedDraft {
  const options = optionsFor(draft.requisition, catalogueOptions(around.catalogue, draft.requisition.role.roleType));
  const { subject, findings } = checkRequisition(draft.requisition, { ...around, options }, from);
  return { verdict: subject.reading.verdict, findings: approvalOfDraft(draft, findings, around).findings };
}

/** How far a draft is, given what was found in it. */
export function approvalOfDraft(
  { requisition, suggested }: Draft,
  findings: readonly Finding[],
  { catalogue, settings }: Pick<Around, "catalogue" | "settings">,
): Approval {
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  return approvalOf(requisition, readiness(requisition, suggested, options, settings), findings);
}
