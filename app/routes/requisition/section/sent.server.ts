import type { AppLoadContext } from "@remix-run/node";
import { catalogueOptions } from "../../../catalogue/options";
import { withNewFields } from "../../../requisition/forms/form-fields";
import type { FormValues } from "../../../requisition/forms/form";
import { toFormValues } from "../../../requisition/forms/form-values";
import { optionsFor } from "../../../requisition/fields/options";
import type { AnyAnswers } from "../../../requisition/paths";
import type { FieldProblem } from "../../../requisition/forms/problems";
import { findUnavailable } from "../../../requisition/readiness/readiness";
import { recovered } from "../../../requisition/forms/recovered";
import { findSection, type Requisition, type SectionSlug } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import { withFollowUps, questionsForChanges } from "../../../requisition/forms/follow-ups";
import { notFound, type Opened, openRequisition, unreadable } from "../../shared/reading/open-requisition.server";
import type { Body } from "../../shared/saving/read-body.server";
import { today } from "../../shared/reading/when.server";
import { type Known, whatFormKnows } from "./known.server";

/** The submitted form of a section. */
export interface Sent {
  readonly section: Section<SectionSlug>;
  readonly body: Body;
  readonly opened: Opened;
  readonly known: Known;
  /** The values of its fields, with the stored answers for fields that it does not have. */
  readonly values: FormValues;
  /** Input in fields that the section no longer has. */
  readonly left: readonly string[];
}

/** The section in an address; throws a page for an unknown one. */
export function sectionOf(params: { readonly section?: string | undefined }): Section<SectionSlug> {
  const section = findSection(params.section);
  if (!section) throw notFound("This section doesn't exist. Open one from the requisition's overview.");
  return section;
}

/** Throws a page for a form that was sent before the page had fully loaded. */
export function refuseHalf({ controls }: Body): void {
  if (controls.whole === "yes") return;
  throw unreadable("This form was sent before its page had loaded. Nothing was saved. Go back and try again.");
}

/** A form together with the current state that it will be saved on. */
export async function openSent(
  context: AppLoadContext,
  id: string | undefined,
  section: Section<SectionSlug>,
  body: Body,
): Promise<Sent> {
  const opened = await openRequisition(context, id);
  const known = await whatFormKnows(context, opened.stored, section, body);
  const before = baseOf(opened, section, known);
  const fresh = toFormValues(section, before, { newId: () => context.newId() });
  return {
    section,
    body,
    opened,
    known,
    values: withNewFields(section, body.values, body.controls.fields, before),
    left: recovered(section, fresh, body.values).left,
  };
}

/** The answers that a form was made from, or the stored ones if those are no longer kept. */
export const baseOf = ({ stored }: Opened, { slug }: Section<SectionSlug>, { answers }: Known): AnyAnswers =>
  answers ?? stored.requisition[slug];

/** The requisition with the form's answers in a section. */
export const withAnswers = ({ stored }: Opened, { slug }: Section<SectionSlug>, answers: AnyAnswers): Requisition => ({
  ...stored.requisition,
  [slug]: answers,
});

/** Further problems of a form: choices that no longer exist, and input that may mean something else by now. */
export function alsoWrong(context: AppLoadContext, sent: Sent): (answers: AnyAnswers) => FieldProblem[] {
  const { opened, section, known } = sent;
  const gone = newlyGone(context, sent);
  const before = baseOf(opened, section, known);
  const around = { starter: opened.roleType?.starter, today: today(context) };
  return (answers) => [...gone(answers), ...questionsForChanges(section.slug, before, answers, around)];
}

/** The answers to save from a form. */
export interface Outcome {
  /** The answers with computed values, and without a change of the role type. */
  readonly answers: AnyAnswers;
  /** The requested role type, whose change is previewed first. */
  readonly roleType: string | undefined;
}

/** Computes what to save from valid answers. */
export function outcomeOf(context: AppLoadContext, { opened, section, known }: Sent, typed: AnyAnswers): Outcome {
  const base = baseOf(opened, section, known);
  const before = withAnswers(opened, section, base);
  const around = { starter: opened.roleType?.starter, today: today(context) };
  const answers = withFollowUps(section.slug, before, typed, around);
  const roleType = section.slug === "role" ? otherRoleType(opened, base, answers) : undefined;
  return { answers: roleType === undefined ? answers : { ...answers, roleType: base.roleType }, roleType };
}

/** Choices that do not exist, except those that were saved earlier: these are only reported as missing. */
function newlyGone(context: AppLoadContext, { opened, section }: Sent): (answers: AnyAnswers) => FieldProblem[] {
  return (answers) => {
    const after = withAnswers(opened, section, answers);
    const options = optionsFor(after, catalogueOptions(context.catalogue, after.role.roleType));
    const known = new Set(
      findUnavailable(section, opened.stored.requisition[section.slug], options).map(({ ask }) => ask),
    );
    return findUnavailable(section, answers, options)
      .filter(({ ask }) => !known.has(ask))
      .map(({ field, ask }) => ({ field, message: ask }));
  };
}

/** A role type that differs from the form's base and from the suggestion: its change is previewed first. */
function otherRoleType({ stored }: Opened, base: AnyAnswers, typed: AnyAnswers): string | undefined {
  const { roleType } = typed;
  if (typeof roleType !== "string" || roleType === "" || roleType === base.roleType) return undefined;
  const hasTypical = Object.values(stored.suggested).some((marks) => Object.values(marks).includes("role-type"));
  return base.roleType || hasTypical ? roleType : undefined;
}
