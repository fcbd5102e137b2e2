import type { Catalogue } from "../catalogue/catalogue";
import { textAt } from "../requisition/paths";
import type { Requisition } from "../requisition/requisition";
import { inconsiderateWording } from "./wording/equality";
import { bySeverity, type Finding, isAtLeast, type Severity, toFinding } from "./finding";
import { readRequisition, type Surroundings } from "./reading/read-requisition";
import { readText } from "./reading/read-text";
import type { Neighbor, RequisitionSubject, Rule, TextSubject } from "./rule";
import { RULES } from "./rules/index";
import { checkWording } from "./wording/wording";

/** The result of a check: what was read, and the findings, worst first. */
export interface Checked<S extends TextSubject = TextSubject> {
  readonly subject: S;
  readonly findings: readonly Finding[];
}

/** Checks a job description, in plain text or Markdown. The same text gives the same findings on any machine. */
export function checkText(text: string, catalogue: Catalogue): Checked {
  const { title, titleAt, passages, receipts, english, ...reading } = readText(text, catalogue);
  const roleType = catalogue.roleTypes.get(title.roles[0] ?? reading.role ?? "");
  const subject = { title, titleAt, passages, receipts, english, reading, roleType, catalogue };
  const titlePassage = { kind: "title" as const, text: title.text, start: 0, at: titleAt, item: false };
  const withTitle = title.text === "" ? passages : [titlePassage, ...passages];
  return { subject, findings: findingsOn({ ...subject, passages: withTitle }, undefined) };
}

/**
 * Checks a requisition: its words, and its answers against each other, its role type and its neighbors. `from` is the
 * mildest severity to report.
 */
export function checkRequisition(
  requisition: Requisition,
  surroundings: Surroundings,
  from: Severity = "suggestion",
): Checked<RequisitionSubject> {
  return checkAmong(checkAlone(requisition, surroundings, from), surroundings.others, from);
}

/**
 * The same check without neighbors. The result stays valid as long as the requisition, the templates and the day do not
 * change.
 */
export function checkAlone(
  requisition: Requisition,
  surroundings: Omit<Surroundings, "others">,
  from: Severity = "suggestion",
): Checked<RequisitionSubject> {
  const subject = readRequisition(requisition, { ...surroundings, others: [] });
  return { subject, findings: findingsOn(subject, subject, from) };
}

/** The findings of a requisition alone, plus those that depend on its neighbors. */
export function checkAmong(
  { subject, findings }: Checked<RequisitionSubject>,
  others: readonly Neighbor[],
  from: Severity = "suggestion",
): Checked<RequisitionSubject> {
  const among = { ...subject, others };
  const rules = RULES.filter((rule) => rule.of === "requisition" && rule.amongOthers && isAtLeast(rule, from));
  const added = rules.flatMap((rule) => check(rule, among, among));
  return { subject: among, findings: distinct(bySeverity([...findings, ...added])) };
}

function findingsOn(
  text: TextSubject,
  requisition: RequisitionSubject | undefined,
  from: Severity = "suggestion",
): Finding[] {
  const alone = [...RULES, inconsiderateWording].filter((rule) => rule.of !== "requisition" || !rule.amongOthers);
  const structural = alone.filter((rule) => isAtLeast(rule, from)).flatMap((rule) => check(rule, text, requisition));
  const wording = text.english ? checkWording(text).filter((finding) => isAtLeast(finding, from)) : [];
  return distinct(bySeverity([...structural, ...wording]));
}

function check(rule: Rule, text: TextSubject, requisition: RequisitionSubject | undefined): Finding[] {
  if (rule.of === "requisition") {
    if (!requisition) return [];
    return rule.check(requisition).map((found) => toFinding(rule, found, textAt(requisition.requisition, found.at)));
  }
  if (rule.of === "posting" && requisition) return [];
  if (!text.english && !rule.inAnyLanguage) return [];
  const answers = requisition?.requisition;
  return rule.check(text).map((found) => toFinding(rule, found, answers && textAt(answers, found.at)));
}

/** Removes duplicates: the same finding twice in one place, such as a word that appears twice in a line. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
}
