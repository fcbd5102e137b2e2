import type { Rule } from "../rule";
import { acronymUnexplained } from "./text/acronym-unexplained";
import { bodyAmbiguous } from "./role/body-ambiguous";
import { bodyBlended } from "./role/body-blended";
import { claimedByNobody } from "./decisions/claimed-by-nobody";
import { claimedTwice } from "./decisions/claimed-twice";
import { competencyLeftOut } from "./interview/competency-left-out";
import { competencyTestedTwice } from "./interview/competency-tested-twice";
import { competencyUntested } from "./interview/competency-untested";
import { dayPassed } from "./text/day-passed";
import { decisionAgainstRole } from "./decisions/decision-against-role";
import { decisionTwoDeciders } from "./decisions/decision-two-deciders";
import { decisionUnsettled } from "./decisions/decision-unsettled";
import { degreeRequired } from "./requirements/degree-required";
import { directReportsUnfit } from "./people/direct-reports-unfit";
import { dutyForeign } from "./role/duty-foreign";
import { loopIdentical } from "./interview/loop-identical";
import { loopLong } from "./interview/loop-long";
import { loopSlow } from "./interview/loop-slow";
import { metricCount } from "./metrics/metric-count";
import { metricForeign } from "./metrics/metric-foreign";
import { metricIncomplete } from "./metrics/metric-incomplete";
import { metricOnlyDelivery } from "./metrics/metric-only-delivery";
import { metricOutOfReach } from "./metrics/metric-out-of-reach";
import { metricOutput } from "./metrics/metric-output";
import { metricTargetWord } from "./metrics/metric-target-word";
import { mustHaveForeign } from "./requirements/must-have-foreign";
import { mustHaveNoOutcome } from "./requirements/must-have-no-outcome";
import { mustHavesMany } from "./requirements/must-haves-many";
import { mustHaveUntested } from "./requirements/must-have-untested";
import { noDiscriminatingRound } from "./interview/no-discriminating-round";
import { notEnglish } from "./text/not-english";
import { nothingSpecific } from "./role/nothing-specific";
import { payLaw } from "./offer/pay-law";
import { payUpsideDown } from "./offer/pay-upside-down";
import { payWide } from "./offer/pay-wide";
import { personUnnamed } from "./people/person-unnamed";
import { preparationUnpaid } from "./interview/preparation-unpaid";
import { readingGrade } from "./text/reading-grade";
import { reportingLineUnfit } from "./people/reporting-line-unfit";
import { requirementsMany } from "./requirements/requirements-many";
import { roundForeign } from "./interview/round-foreign";
import { roundOverloaded } from "./interview/round-overloaded";
import { roundWithoutFocus } from "./interview/round-without-focus";
import { saidTwice } from "./text/said-twice";
import { shouting } from "./text/shouting";
import { slotUnfilled } from "./text/slot-unfilled";
import { stakeholderMissing } from "./people/stakeholder-missing";
import { stakeholderOfNeighbor } from "./people/stakeholder-of-neighbor";
import { technicalInNameOnly } from "./role/technical-in-name-only";
import { termUnsaid } from "./text/term-unsaid";
import { textLength } from "./text/text-length";
import { titleAcronym } from "./role/title-acronym";
import { titleAgainstBody } from "./role/title-against-body";
import { titleAgainstRoleType } from "./role/title-against-role-type";
import { titleTwoRoles } from "./role/title-two-roles";
import { unsaid } from "./offer/unsaid";
import { yearsOfExperience } from "./requirements/years-of-experience";

/** Every structural rule, in the reading order of its findings: the job first, then who, what, how, and the words. */
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
