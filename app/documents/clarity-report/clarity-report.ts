import { SEVERITIES, type Severity } from "../../clarity/finding";
import { roleName, withArticle } from "../../clarity/names";
import { payRulesThere } from "../../clarity/rules/offer/pay-law";
import type { PayRule } from "../../catalogue/shapes/pay-rule";
import { isByTitle, verdictInWords } from "../../clarity/verdict/verdict-in-words";
import { type Block, labelled, plain } from "../blocks/document";
import { listOf } from "../blocks/document-part";
import type { Notice } from "../notice";
import { draftCallout } from "../open-suggestions";
import { withheldNotices } from "../job-posting/notices";
import { publicSource } from "../job-posting/public-source";
import { lackNotices, lawNotices, unknownLaw } from "../job-posting/terms-notices";
import { dismissed, findingsOf } from "./findings";
import { type Kind, kindsOf } from "./kinds";
import { approvalFor, missing, type ToWrite, toWrite } from "./missing";
import { roleProfile, whyThisRole } from "./role-profile";
import { calledInList } from "../sentences/figures/figures";
import { loweredName, withoutStop } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { isUnmeasured } from "../sentences/figures/metric-sentences";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource } from "../source";
import { capital, stopped } from "../wording";

const BOOK = "clarity-report";

/**
 * The clarity report: whether the requisition can go, which role it reads as, what is open, what is still missing, and
 * what was dismissed.
 */
export function clarityReport(source: ReviewedSource): Block[] {
  const { requisition, catalogue, review } = source;
  const { allowed, findings, ...left } = approvalFor(source);
  const kinds = (severity: Severity) => kindsOf(findings, severity);
  const contents: Contents = {
    allowed,
    left: toWrite(source, left),
    kinds: { blocker: kinds("blocker"), warning: kinds("warning"), suggestion: kinds("suggestion") },
    lacks: lackNotices(source, review.subject.today),
    laws: payRulesThere(requisition, catalogue, review.subject.today).map(({ rule }) => rule),
  };
  const [blockers, ...others] = SEVERITIES.map((severity) => findingsOf(source, severity, contents.kinds[severity]));
  return [
    ...draftCallout(source, []),
    { type: "lead", text: labelled(state(source, contents), plain(role(source))) },
    ...whyThisRole(source),
    ...checkedFor(source, contents),
    ...alsoAsked(source, contents),
    ...(blockers ?? []),
    ...missing(source, contents.left, findings.length === 0),
    ...beforePosting(source, contents),
    ...others.flat(),
    ...dismissed(source),
    ...roleProfile(source),
  ];
}

/** The contents of the report, computed once. */
interface Contents {
  readonly allowed: boolean;
  readonly left: readonly ToWrite[];
  readonly kinds: Readonly<Record<Severity, readonly Kind[]>>;
  /** What to add to answers or settings before the posting is published. */
  readonly lacks: readonly Notice[];
  /** The pay rules of the places of work. */
  readonly laws: readonly PayRule[];
}

/**
 * What to settle before the posting is published: what is marked internal or confidential, the settings, and the law.
 */
function beforePosting(source: ReviewedSource, { lacks }: Contents): Block[] {
  const notices = [
    ...withheldNotices(source, publicSource(source).withheld),
    ...lacks,
    ...unknownLaw(source, source.review.subject.today),
  ];
  const items = notices.map(({ text }) => plain(text));
  return part(1, phraseWords(source, BOOK, "headingPosting"), listOf(items));
}

/** What was checked and needs no change, so that a short report shows its scope. Without a law if none is known. */
function checkedFor(source: ReviewedSource, { allowed, kinds, laws: known }: Contents): Block[] {
  if (!allowed || kinds.warning.length > 0) return [];
  const { review } = source;
  const places = listWords(source, [...new Set(known.map(({ place }) => place))]);
  const [checked, gaps] =
    review.open.length === 0 ? (["foundNone", "noGaps"] as const) : (["checked", "gaps"] as const);
  const isOpen = lawNotices(source, review.subject.today).length > 0;
  const laws = known.length === 0 || isOpen ? "" : phraseWords(source, BOOK, gaps, { places });
  return [{ type: "paragraph", text: plain(phraseWords(source, BOOK, checked, { laws })) }, ...next(source)];
}

/** What a law requires of a posting that no answer covers, such as a note about automated screening. */
function alsoAsked(source: ReviewedSource, { laws }: Contents): Block[] {
  return laws.flatMap(({ also, place }): Block[] => {
    if (also === undefined) return [];
    const text = labelled(phraseWords(source, BOOK, "alsoLaw", { place }), plain(also));
    return [{ type: "paragraph", text }];
  });
}

/** What to do after it has gone out, before a candidate or new colleague notices. */
function next(source: ReviewedSource): Block[] {
  const { interview, metrics } = source.requisition;
  const goals = metrics.metrics
    .filter(isUnmeasured)
    .map((metric) => calledInList(metric) || loweredName(withoutStop(metric.outcome)));
  const steps = [
    interview.exercise.trim() === "" ? "" : phraseWords(source, BOOK, "writePages"),
    goals.length === 0 ? "" : phraseWords(source, BOOK, "measure", { goals: listWords(source, goals) }),
  ].filter((step) => step !== "");
  if (steps.length === 0) return [];
  return [{ type: "paragraph", text: labelled(phraseWords(source, BOOK, "next"), plain(steps.join(" "))) }];
}

/** The role it reads as, in a sentence: the words of every page, apart from articles. */
function role(source: ReviewedSource): string {
  const { subject } = source.review;
  const { reading } = subject;
  if (reading.verdict === "silent") return phraseWords(source, BOOK, "silentMeans");
  if (reading.verdict === "clear" && !isByTitle(subject)) {
    return phraseWords(source, BOOK, "clear", { role: withArticle(roleName(reading.role ?? "", source.catalogue)) });
  }
  return phraseWords(source, BOOK, "means", { means: verdictInWords(subject).verdictMeans });
}

/** Whether it can go and what is left to do, counted as the report lists it. */
function state(source: ReviewedSource, { allowed, left, kinds, lacks }: Contents): string {
  const asks = left.flatMap((section) => section.asks);
  const needed = [
    counted(source, kinds.blocker.length, "settleOne", "settleMany"),
    counted(source, asks.length, "writeOne", "writeMany"),
  ].filter((words) => words !== "");
  const better = [
    counted(source, lacks.length, "postingOne", "postingMany"),
    counted(source, kinds.warning.length, "changeOne", "changeMany"),
    counted(source, kinds.suggestion.length, "optionalOne", "optionalMany"),
  ].filter((words) => words !== "");
  const free = kinds.warning.length + lacks.length > 0 ? "canGo" : source.approved ? "ready" : "readyToApprove";
  const first =
    needed.length > 0
      ? phraseWords(source, BOOK, "notReady", { left: listWords(source, needed) })
      : phraseWords(source, BOOK, allowed ? free : "notReviewed");
  return [first, ...(better.length > 0 ? [stopped(capital(listWords(source, better)))] : [])].join(" ");
}

type What = "posting" | "settle" | "write" | "change" | "optional";

/** A count of something in words; "" for none. */
function counted(source: ReviewedSource, count: number, one: `${What}One`, many: `${What}Many`): string {
  if (count === 0) return "";
  return count === 1 ? phraseWords(source, BOOK, one) : phraseWords(source, BOOK, many, { count: String(count) });
}
