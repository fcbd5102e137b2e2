import { hybridOf } from "../../requisition/hybrid";
import { answer, type ReviewedSource, type Source } from "../source";
import { capitalText, stopped } from "../wording";
import { cutsOf } from "../cut";
import type { Text } from "../document";
import { listOf, paragraphOf, type Part, underHeading } from "../document-part";
import { chosenDuties } from "../sentences/chosen-duties";
import { mainSentence, withoutExample, withoutTail, wordCount } from "../sentences/cuts";
import { decisionList, withRight } from "../sentences/decision-lists";
import { inSentences } from "../sentences/letter-case";
import { condensed, mainClause, withoutAsides } from "../sentences/main-clause";
import { chosenMetrics, metricInShort, metricSentences } from "../sentences/metric-sentences";
import { missionWithin } from "../sentences/mission";
import { notThisSentences } from "../sentences/not-this";
import { phrase, phraseWords } from "../sentences/phrase";
import { employmentLine, payLine, placeInWords } from "../sentences/terms";
import { textOf } from "../words";
import type { PostingFit } from "./fit";

/** Organization, place, employment and pay in one bold line. */
export function facts(source: ReviewedSource): Part {
  const { organization } = source.letterhead;
  const texts: Text[] = [[{ text: organization }], placeInWords(source), employmentLine(source), payLine(source)];
  const shown = texts.filter((text) => textOf(text) !== "").map(capitalText);
  const line = shown.flatMap((text, i) => (i === 0 ? text : [{ text: " · " }, ...text]));
  const blocks =
    line.length === 0 ? [] : [{ type: "paragraph" as const, text: line.map((span) => ({ ...span, strong: true })) }];
  return { blocks, cuts: [] };
}

/** What the role changes: the sentences of the mission that fit, and at least what says the job. */
export function mission(source: Source, fit: PostingFit): Part {
  const { text, sentences, printed } = missionWithin(source.requisition.role.mission, fit.mission);
  const at = { section: "role", field: "mission" } as const;
  return {
    blocks: text === "" ? [] : [{ type: "lead", text: answer(source, "role", "mission", stopped(text)) }],
    cuts: cutsOf("mission", at, sentences, printed),
  };
}

/** What the person will do: the first duties, each up to a clause if all of them are too long. */
export function duties(source: Source, fit: PostingFit): Part {
  const all = source.requisition.requirements.responsibilities;
  const cuts = [withoutExample, withoutTail, ...(fit.brief ? [withoutAsides, mainClause] : [])];
  const printed = condensed(all, fit.duties, cuts, chosenDuties(source));
  const at = { section: "requirements", field: "responsibilities" } as const;
  const items = shownOf(printed).map((text) => answer(source, at.section, at.field, stopped(text)));
  return underHeading(phraseWords(source, "posting", "headingDo"), at, listOf(items), cutsOf("duty", at, all, printed));
}

const shownOf = (texts: readonly string[]): string[] => texts.filter((text) => text !== "");

/** How success is measured: goals with their numbers, as many as fit. */
export function goals(source: Source, fit: PostingFit): Part {
  const { metrics } = source.requisition.metrics;
  const at = { section: "metrics", field: "metrics" } as const;
  const write = (most: number) => {
    const chosen = chosenMetrics(metrics, most);
    const rows = fit.brief ? chosen.map((metric) => metricInShort(source, metric, "everyone")) : chosen;
    return { rows, texts: metricSentences(source, rows, "everyone") };
  };
  const words = (texts: readonly Text[]) => wordCount(texts.map(textOf).join(" "));
  let written = write(fit.goals.most);
  while (written.rows.length > 2 && words(written.texts) > fit.goals.words) written = write(written.rows.length - 1);
  const named = metrics.filter(({ outcome }) => outcome !== "");
  const outcomes = named.map(({ outcome }) => outcome);
  const printed = named.map(({ id }) => written.rows.find((row) => row.id === id)?.outcome ?? "");
  return underHeading(
    phraseWords(source, "posting", "headingSuccess"),
    at,
    listOf(written.texts),
    cutsOf("goal", at, outcomes, printed),
  );
}

/** What the person decides and recommends, and what is no part of the job. */
export function decides(source: Source, fit: PostingFit): Part {
  const at = { section: "stakeholders", field: "decisions" } as const;
  const [decides, recommends, told] = [
    withRight(source, "decides"),
    withRight(source, "recommends"),
    withRight(source, "told"),
  ];
  const { text: notThis, printed } = notThisSentences(source, fit.notThis);
  const sentences: Text[] = [];
  if (decides.length > 0) {
    const decisions = decisionList(source, decides, decides.length > 3 ? "decision-nouns" : "decisions");
    sentences.push(phrase(source, "posting", "finalSay", { decisions }));
  }
  const others = fit.told && told.length > 0 ? decisionList(source, told, "decisions") : undefined;
  if (recommends.length > 0) {
    const decisions = decisionList(source, recommends, "decision-nouns");
    sentences.push(
      others
        ? phrase(source, "posting", "recommendAndOthers", { decisions, others })
        : phrase(source, "posting", "recommend", { decisions }),
    );
  } else if (others) sentences.push(phrase(source, "posting", "othersDecide", { decisions: others }));
  sentences.push(notThis, hybridSentence(source));
  const { notThis: lines } = source.requisition.role;
  // A posting never has the reasons that stand behind a line.
  const shown = lines.map((line, i) => (printed[i] === "" ? "" : line));
  const names = told.map((row) => textOf(decisionList(source, [row], "decisions")));
  return underHeading(phraseWords(source, "posting", "headingDecide"), at, paragraphOf(sentences), [
    ...cutsOf("decision", at, names, others ? names : []),
    ...cutsOf("not", { section: "role", field: "notThis" }, lines, shown),
  ]);
}

/** That one job is two on purpose, in a sentence; nothing if it is one. */
export function hybridSentence(source: Source): Text {
  const hybrid = hybridOf(source.requisition);
  const [first, second] = (hybrid?.roles ?? []).map((id) => source.catalogue.roleTypes.get(id)?.name.toLowerCase());
  if (!hybrid || !first || !second) return [];
  return phrase(source, "shared", "hybridShares", {
    first: answer(source, "role", "hybridShare", first),
    second: answer(source, "role", "hybridWith", second),
    firstShare: String(hybrid.share),
    secondShare: String(100 - hybrid.share),
  });
}

/** What the person brings; then, where there is room, what is good to have and what can be learned. */
export function brings(source: Source, fit: PostingFit, extras: readonly Extra[]): Part {
  const rows = source.requisition.requirements.mustHaves.filter(({ what }) => what !== "");
  const at = { section: "requirements", field: "mustHaves" } as const;
  const was = rows.map(({ what }) => what);
  const cuts = [withoutExample, mainSentence, withoutTail, ...(fit.brief ? [withoutAsides, mainClause] : [])];
  const printed = condensed(was, fit.mustHaves, cuts);
  const items = printed.flatMap((text, i) =>
    text === "" ? [] : [answer(source, at.section, `mustHaves.${rows[i]!.id}`, stopped(text))],
  );
  const more = extras.map((extra) => extraSentence(source, extra));
  const invitation = items.length > 0 ? phrase(source, "posting", "invitation") : [];
  const blocks = [...listOf(items), ...paragraphOf([...more, invitation])];
  const out = EXTRAS.filter((extra) => !extras.includes(extra));
  return underHeading(phraseWords(source, "posting", "headingBring"), at, blocks, [
    ...cutsOf("mustHave", at, was, printed),
    ...out.flatMap((field) =>
      cutsOf("extra", { section: "requirements", field }, source.requisition.requirements[field], []),
    ),
  ]);
}

/** What a posting has where there is room, the first first. */
export const EXTRAS = ["niceToHaves", "learnHere"] as const;
export type Extra = (typeof EXTRAS)[number];

/** What is good to have or can be learned, each item as a sentence; nothing if nobody wrote any. */
function extraSentence(source: Source, extra: Extra): Text {
  const items = source.requisition.requirements[extra];
  if (items.length === 0) return [];
  const text = answer(source, "requirements", extra, inSentences(source, items));
  return phrase(source, "posting", extra === "niceToHaves" ? "goodToHave" : "learnHere", { items: text });
}
