import { SEVERITIES } from "../clarity/finding";
import { roleName, withArticle } from "../clarity/names";
import { payRulesThere } from "../clarity/rules/pay-law";
import { isByTitle, verdictInWords } from "../clarity/verdict-in-words";
import { type Block, labelled, plain } from "./document";
import { listOf } from "./document-part";
import type { Notice } from "./notice";
import { draftCallout } from "./open-suggestions";
import { withheldNotices } from "./posting/notices";
import { publicSource } from "./posting/public-source";
import { isToAdd, lawNotices, termsNotices } from "./posting/terms-notices";
import { dismissed, findingsOf } from "./report/findings";
import { kindsOf } from "./report/kinds";
import { approvalFor, missing, toWrite } from "./report/missing";
import { roleProfile, whyThisRole } from "./report/role-profile";
import { calledInList } from "./sentences/figures";
import { loweredName, unstopped } from "./sentences/letter-case";
import { listWords } from "./sentences/list";
import { phraseWords } from "./sentences/phrase";
import { part, type ReviewedSource } from "./source";
import { capital, stopped } from "./wording";

const BOOK = "clarity-report";

/** The clarity report: whether it can go, which role it reads as, what is open, what is still to write, and what was dismissed. */
export function clarityReport(source: ReviewedSource): Block[] {
  const [blockers, ...others] = SEVERITIES.map((severity) => findingsOf(source, severity));
  return [
    ...draftCallout(source, []),
    { type: "lead", text: labelled(state(source), plain(role(source))) },
    ...whyThisRole(source),
    ...checkedFor(source),
    ...alsoAsked(source),
    ...(blockers ?? []),
    ...missing(source),
    ...beforePosting(source),
    ...others.flat(),
    ...dismissed(source),
    ...roleProfile(source),
  ];
}

/** What to settle before the posting goes out: the law, the settings, and what is marked internal or confidential. */
const toSettle = (source: ReviewedSource): Notice[] => [
  ...withheldNotices(source, publicSource(source).withheld),
  ...termsNotices(source, source.review.subject.today),
];

/** Of these what an answer or a setting adds. */
const toAdd = (source: ReviewedSource): Notice[] => termsNotices(source, source.review.subject.today).filter(isToAdd);

function beforePosting(source: ReviewedSource): Block[] {
  const items = toSettle(source).map(({ text }) => plain(text));
  return part(1, phraseWords(source, BOOK, "headingPosting"), listOf(items));
}

/** What was looked at where nothing has to change, so that a short report says what it stands for; no law where none is known. */
function checkedFor(source: ReviewedSource): Block[] {
  if (isHeldUp(source) || kindsOf(source, "warning").length > 0) return [];
  const { requisition, catalogue, review } = source;
  const known = payRulesThere(requisition, catalogue, review.subject.today).map(({ rule }) => rule.place);
  const places = listWords(source, [...new Set(known)]);
  const [checked, gaps] =
    review.open.length === 0 ? (["foundNone", "noGaps"] as const) : (["checked", "gaps"] as const);
  const isOpen = lawNotices(source, review.subject.today).some(isToAdd);
  const laws = known.length === 0 || isOpen ? "" : phraseWords(source, BOOK, gaps, { places });
  return [{ type: "paragraph", text: plain(phraseWords(source, BOOK, checked, { laws })) }, ...next(source)];
}

/** What a law asks of a posting that no answer tells, such as a word on machines that screen. */
function alsoAsked(source: ReviewedSource): Block[] {
  const { requisition, catalogue, review } = source;
  return payRulesThere(requisition, catalogue, review.subject.today).flatMap(({ rule: { also, place } }): Block[] => {
    if (also === undefined) return [];
    const text = labelled(phraseWords(source, BOOK, "alsoLaw", { place }), plain(also));
    return [{ type: "paragraph", text }];
  });
}

/** What is to be done once it has gone, and before a candidate or a new colleague notices. */
function next(source: ReviewedSource): Block[] {
  const { interview, metrics } = source.requisition;
  const goals = metrics.metrics
    .filter(({ baselineUnknown }) => baselineUnknown)
    .map((metric) => calledInList(metric) || loweredName(unstopped(metric.outcome)));
  const steps = [
    interview.exercise.trim() === "" ? "" : phraseWords(source, BOOK, "writePages"),
    goals.length === 0 ? "" : phraseWords(source, BOOK, "measure", { goals: listWords(source, goals) }),
  ].filter((step) => step !== "");
  if (steps.length === 0) return [];
  return [{ type: "paragraph", text: labelled(phraseWords(source, BOOK, "next"), plain(steps.join(" "))) }];
}

/** True as long as something keeps it from being approved. */
const isHeldUp = (source: ReviewedSource): boolean => !approvalFor(source).allowed;

/** Which role it reads as, as a sentence: but for articles, the words of every page. */
function role(source: ReviewedSource): string {
  const { reading, hybrid } = source.review.subject;
  if (reading.verdict === "silent") return phraseWords(source, BOOK, "silentMeans");
  if (reading.verdict === "clear" && !isByTitle(reading, source.catalogue)) {
    return phraseWords(source, BOOK, "clear", { role: withArticle(roleName(reading.role ?? "", source.catalogue)) });
  }
  const { verdictMeans } = verdictInWords(reading, source.catalogue, hybrid);
  return phraseWords(source, BOOK, "means", { means: verdictMeans });
}

/** Whether it can go, and what is left to do, counted as the report lists it. */
function state(source: ReviewedSource): string {
  const [blockers, warnings, suggestions] = SEVERITIES.map((severity) => kindsOf(source, severity).length);
  const left = toWrite(source).reduce((sum, { asks }) => sum + asks.length, 0);
  const needed = [
    counted(source, blockers!, "settleOne", "settleMany"),
    counted(source, left, "writeOne", "writeMany"),
  ].filter((words) => words !== "");
  const posting = toAdd(source).length;
  const better = [
    counted(source, posting, "postingOne", "postingMany"),
    counted(source, warnings!, "changeOne", "changeMany"),
    counted(source, suggestions!, "optionalOne", "optionalMany"),
  ].filter((words) => words !== "");
  const free = warnings! + posting > 0 ? "canGo" : source.approved ? "ready" : "readyToApprove";
  const first =
    needed.length > 0
      ? phraseWords(source, BOOK, "notReady", { left: listWords(source, needed) })
      : phraseWords(source, BOOK, isHeldUp(source) ? "notReviewed" : free);
  return [first, ...(better.length > 0 ? [stopped(capital(listWords(source, better)))] : [])].join(" ");
}

type What = "posting" | "settle" | "write" | "change" | "optional";

/** So many of something in words; "" for none. */
function counted(source: ReviewedSource, count: number, one: `${What}One`, many: `${What}Many`): string {
  if (count === 0) return "";
  return count === 1 ? phraseWords(source, BOOK, one) : phraseWords(source, BOOK, many, { count: String(count) });
}
