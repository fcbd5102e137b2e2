import type { Rule } from "../rule";
import { acronymUnexplained } from "./acronym-unexplained";
import { bodyAmbiguous } from "./body-ambiguous";
import { bodyBlended } from "./body-blended";
import { claimedByNobody } from "./claimed-by-nobody";
import { claimedTwice } from "./claimed-twice";
import { competencyLeftOut } from "./competency-left-out";
import { competencyTestedTwice } from "./competency-tested-twice";
import { competencyUntested } from "./competency-untested";
import { dayPassed } from "./day-passed";
import { decisionAgainstRole } from "./decision-against-role";
import { decisionTwoDeciders } from "./decision-two-deciders";
import { decisionUnsettled } from "./decision-unsettled";
import { degreeRequired } from "./degree-required";
import { directReportsUnfit } from "./direct-reports-unfit";
import { dutyForeign } from "./duty-foreign";
import { loopIdentical } from "./loop-identical";
import { loopLong } from "./loop-long";
import { loopSlow } from "./loop-slow";
import { metricCount } from "./metric-count";
import { metricForeign } from "./metric-foreign";
import { metricIncomplete } from "./metric-incomplete";
import { metricOnlyDelivery } from "./metric-only-delivery";
import { metricOutOfReach } from "./metric-out-of-reach";
import { metricOutput } from "./metric-output";
import { metricTargetWord } from "./metric-target-word";
import { mustHaveForeign } from "./must-have-foreign";
import { mustHaveNoOutcome } from "./must-have-no-outcome";
import { mustHavesMany } from "./must-haves-many";
import { mustHaveUntested } from "./must-have-untested";
import { noDiscriminatingRound } from "./no-discriminating-round";
import { notEnglish } from "./not-english";
import { nothingSpecific } from "./nothing-specific";
import { payLaw } from "./pay-law";
import { payUpsideDown } from "./pay-upside-down";
import { payWide } from "./pay-wide";
import { personUnnamed } from "./person-unnamed";
import { preparationUnpaid } from "./preparation-unpaid";
import { readingGrade } from "./reading-grade";
import { reportingLineUnfit } from "./reporting-line-unfit";
import { requirementsMany } from "./requirements-many";
import { roundForeign } from "./round-foreign";
import { roundOverloaded } from "./round-overloaded";
import { roundWithoutFocus } from "./round-without-focus";
import { saidTwice } from "./said-twice";
import { shouting } from "./shouting";
import { slotUnfilled } from "./slot-unfilled";
import { stakeholderMissing } from "./stakeholder-missing";
import { stakeholderOfNeighbor } from "./stakeholder-of-neighbor";
import { technicalInNameOnly } from "./technical-in-name-only";
import { termUnsaid } from "./term-unsaid";
import { textLength } from "./text-length";
import { titleAcronym } from "./title-acronym";
import { titleAgainstBody } from "./title-against-body";
import { titleAgainstRoleType } from "./title-against-role-type";
import { titleTwoRoles } from "./title-two-roles";
import { unsaid } from "./unsaid";
import { yearsOfExperience } from "./years-of-experience";

/** Every structural rule, in the order in which its findings are read: the job first, then who, what, how, and the words. */
export const RULES: readonly Rule[] = [
  slotUnfilled,
  nothingSpecific,
  notEnglish,
  titleAgainstRoleType,
  titleAgainstBody,
  titleTwoRoles,
  titleAcronym,
  technicalInNameOnly,
  bodyBlended,
  bodyAmbiguous,
  reportingLineUnfit,
  directReportsUnfit,
  stakeholderMissing,
  stakeholderOfNeighbor,
  decisionUnsettled,
  decisionTwoDeciders,
  decisionAgainstRole,
  personUnnamed,
  claimedTwice,
  claimedByNobody,
  metricOnlyDelivery,
  metricForeign,
  metricOutput,
  metricIncomplete,
  metricTargetWord,
  metricOutOfReach,
  metricCount,
  dutyForeign,
  mustHaveForeign,
  mustHaveUntested,
  mustHaveNoOutcome,
  mustHavesMany,
  requirementsMany,
  yearsOfExperience,
  degreeRequired,
  competencyUntested,
  competencyLeftOut,
  competencyTestedTwice,
  roundForeign,
  noDiscriminatingRound,
  roundOverloaded,
  roundWithoutFocus,
  loopLong,
  loopSlow,
  loopIdentical,
  preparationUnpaid,
  payLaw,
  payUpsideDown,
  payWide,
  dayPassed,
  termUnsaid,
  unsaid,
  textLength,
  readingGrade,
  acronymUnexplained,
  saidTwice,
  shouting,
];
