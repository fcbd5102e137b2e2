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

/** The form of a section, as it was sent. */
export interface Sent {
  readonly section: Section<SectionSlug>;
  readonly body: Body;
  readonly opened: Opened;
  readonly known: Known;
  /** What is in its fields, with the answers of those that it does not have. */
  readonly values: FormValues;
  /** What was typed into fields that the section no longer has. */
  readonly left: readonly string[];
}

/** The section of an address; throws a page for one that is not there. */
export function sectionOf(params: { readonly section?: string | undefined }): Section<SectionSlug> {
  const section = findSection(params.section);
  if (!section) throw notFound("This section doesn't exist. Open one from the requisition's overview.");
  return section;
}

/** Throws a page for a form that was sent before it was there as a whole. */
export function refuseHalf({ controls }: Body): void {
  if (controls.whole === "yes") return;
  throw unreadable("This form was sent before its page had loaded. Nothing was saved. Go back and try again.");
}

/** A form with what it is to be saved on, as that is by now. */
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

/** The answers that a form was made from, or the stored ones if those are lost. */
export const baseOf = ({ stored }: Opened, { slug }: Section<SectionSlug>, { answers }: Known): AnyAnswers =>
  answers ?? stored.requisition[slug];

/** The requisition with a section as its form has it. */
export const withAnswers = ({ stored }: Opened, { slug }: Section<SectionSlug>, answers: AnyAnswers): Requisition => ({
  ...stored.requisition,
  [slug]: answers,
});

/** What else is wrong with a form: choices that are in no list, and what was typed since and may mean something else. */
export function alsoWrong(context: AppLoadContext, sent: Sent): (answers: AnyAnswers) => FieldProblem[] {
  const { opened, section, known } = sent;
  const gone = newlyGone(context, sent);
  const before = baseOf(opened, section, known);
  const around = { starter: opened.roleType?.starter, today: today(context) };
  return (answers) => [...gone(answers), ...questionsForChanges(section.slug, before, answers, around)];
}

/** What the answers of a form come to. */
export interface Outcome {
  /** With what follows from those that were typed, and without another role type. */
  readonly answers: AnyAnswers;
  /** The role type that is asked for instead, as its change is shown before it is done. */
  readonly roleType: string | undefined;
}

/** What answers of a form that can be saved come to. */
export function outcomeOf(context: AppLoadContext, { opened, section, known }: Sent, typed: AnyAnswers): Outcome {
  const base = baseOf(opened, section, known);
  const before = withAnswers(opened, section, base);
  const around = { starter: opened.roleType?.starter, today: today(context) };
  const answers = withFollowUps(section.slug, before, typed, around);
  const roleType = section.slug === "role" ? otherRoleType(opened, base, answers) : undefined;
  return { answers: roleType === undefined ? answers : { ...answers, roleType: base.roleType }, roleType };
}

/** Choices that are in no list, unless they were saved when they still were: those are only reported as missing. */
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

/** Another role type than the form was made from, or than what is suggested: what it replaces is shown before it is done. */
function otherRoleType({ stored }: Opened, base: AnyAnswers, typed: AnyAnswers): string | undefined {
  const { roleType } = typed;
  if (typeof roleType !== "string" || roleType === "" || roleType === base.roleType) return undefined;
  const hasTypical = Object.values(stored.suggested).some((marks) => Object.values(marks).includes("role-type"));
  return base.roleType || hasTypical ? roleType : undefined;
}
