import { hybridOf } from "../../requisition/hybrid";
import { answerText, type ReviewedSource, type Source } from "../source";
import { capitalText, stopped } from "../wording";
import { cutsOf } from "../fitting/cut";
import type { Text } from "../blocks/document";
import { listOf, paragraphOf, type Part, underHeading } from "../blocks/document-part";
import type { Room } from "../fitting/fit";
import { chosenDuties } from "../sentences/work/chosen-duties";
import { type Cut, mainSentence, withoutExample, withoutTail, wordCount } from "../sentences/cuts";
import { decisionList, withRight } from "../sentences/work/decision-lists";
import { asSentences } from "../sentences/letter-case";
import { briefCuts, condensed } from "../sentences/main-clause";
import { chosenGoals } from "../sentences/figures/metric-sentences";
import { missionWithin } from "../sentences/work/mission";
import { notThisSentences } from "../sentences/work/not-this";
import { phrase, phraseWords } from "../sentences/phrase";
import { employmentLine, payLine, placeInWords } from "../sentences/terms/terms";
import { textOf } from "../blocks/words";
import type { PostingFit } from "./fit";

/** Organization, place, employment and pay in one bold line. */
export function factsPart(source: ReviewedSource): Part {
  const { organization } = source.letterhead;
  const texts: Text[] = [[{ text: organization }], placeInWords(source), employmentLine(source), payLine(source)];
  const shown = texts.filter((text) => textOf(text) !== "").map(capitalText);
  const line = shown.flatMap((text, i) => (i === 0 ? text : [{ text: " · " }, ...text]));
  const blocks =
    line.length === 0 ? [] : [{ type: "paragraph" as const, text: line.map((span) => ({ ...span, strong: true })) }];
  return { blocks, cuts: [] };
}

/** What the role changes: the sentences of the mission that fit, including one about the job. */
export function missionPart(source: Source, fit: PostingFit): Part {
  const { text, sentences, printed } = missionWithin(source.requisition.role.mission, fit.mission);
  const at = { section: "role", field: "mission" } as const;
  return {
    blocks: text === "" ? [] : [{ type: "lead", text: answerText(source, "role", "mission", stopped(text)) }],
    cuts: cutsOf("mission", at, sentences, printed),
  };
}

/** What the person will do: the duties that fit, each shortened to a clause if all of them are too long. */
export function dutiesPart(
  source: Source,
  fit: Pick<PostingFit, "duties" | "brief">,
  book: "posting" | "job-description",
): Part {
  const all = source.requisition.requirements.responsibilities;
  const cuts = [withoutExample, withoutTail, ...briefCuts(fit.brief)];
  const printed = condensed(all, fit.duties, cuts, chosenDuties(source));
  const at = { section: "requirements", field: "responsibilities" } as const;
  const items = printed
    .filter((text) => text !== "")
    .map((text) => answerText(source, at.section, at.field, stopped(text)));
  return underHeading(phraseWords(source, book, "headingDo"), at, listOf(items), cutsOf("duty", at, all, printed));
}

/** How success is measured: goals with their numbers, as many as fit. */
export function goalsPart(source: Source, fit: PostingFit): Part {
  const write = (most: number) => chosenGoals(source, most, fit.brief, "everyone");
  const words = (texts: readonly Text[]) => wordCount(texts.map(textOf).join(" "));
  let { rows, sentences, cuts } = write(fit.goals.most);
  while (rows.length > 2 && words(sentences) > fit.goals.words) {
    ({ rows, sentences, cuts } = write(rows.length - 1));
  }
  const at = { section: "metrics", field: "metrics" } as const;
  return underHeading(phraseWords(source, "posting", "headingSuccess"), at, listOf(sentences), cuts);
}

/** What the person decides and recommends, and what is not part of the job. */
export function decisionsPart(source: Source, fit: PostingFit): Part {
  const at = { section: "stakeholders", field: "decisions" } as const;
  const [decides, recommends, informed] = [
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
  const others = fit.informed && informed.length > 0 ? decisionList(source, informed, "decisions") : undefined;
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
  // A posting never prints the reason for a line.
  const shown = lines.map((line, i) => (printed[i] === "" ? "" : line));
  const names = informed.map((row) => textOf(decisionList(source, [row], "decisions")));
  return underHeading(phraseWords(source, "posting", "headingDecide"), at, paragraphOf(sentences), [
    ...cutsOf("decision", at, names, others ? names : []),
    ...cutsOf("not", { section: "role", field: "notThis" }, lines, shown),
  ]);
}

/** That the job is two jobs on purpose, in a sentence; nothing otherwise. */
export function hybridSentence(source: Source): Text {
  const hybrid = hybridOf(source.requisition);
  const [first, second] = (hybrid?.roles ?? []).map((id) => source.catalogue.roleTypes.get(id)?.name.toLowerCase());
  if (!hybrid || !first || !second) return [];
  return phrase(source, "shared", "hybridShares", {
    first: answerText(source, "role", "hybridShare", first),
    second: answerText(source, "role", "hybridWith", second),
    firstShare: String(hybrid.share),
    secondShare: String(100 - hybrid.share),
  });
}

/** The requirements; then, if there is room, what is nice to have and what can be learned. */
export function requirementsPart(source: Source, fit: PostingFit, extras: readonly Extra[]): Part {
  const at = { section: "requirements", field: "mustHaves" } as const;
  const { items, cuts } = mustHaves(source, fit.mustHaves, [withoutTail, ...briefCuts(fit.brief)]);
  const more = extras.map((extra) => extraSentence(source, extra));
  const invitation = items.length > 0 ? phrase(source, "posting", "invitation") : [];
  const blocks = [...listOf(items), ...paragraphOf([...more, invitation])];
  const out = EXTRAS.filter((extra) => !extras.includes(extra));
  return underHeading(phraseWords(source, "posting", "headingBring"), at, blocks, [
    ...cuts,
    ...out.flatMap((field) =>
      cutsOf("extra", { section: "requirements", field }, source.requisition.requirements[field], []),
    ),
  ]);
}

/**
 * The must-haves that fit, first without examples and with their main sentence; then shortened by the `further` cuts.
 */
export function mustHaves(source: Source, room: Room, further: readonly Cut[]) {
  const rows = source.requisition.requirements.mustHaves.filter(({ what }) => what !== "");
  const was = rows.map(({ what }) => what);
  const is = condensed(was, room, [withoutExample, mainSentence, ...further]);
  const items = is.flatMap((text, i) =>
    text === "" ? [] : [answerText(source, "requirements", `mustHaves.${rows[i]!.id}`, stopped(text))],
  );
  return { items, cuts: cutsOf("mustHave", { section: "requirements", field: "mustHaves" }, was, is) };
}

/** Parts of a posting that are added if there is room, in this order. */
export const EXTRAS = ["niceToHaves", "learnHere"] as const;
export type Extra = (typeof EXTRAS)[number];

/** The items of an extra as a sentence; nothing if there are none. */
function extraSentence(source: Source, extra: Extra): Text {
  const items = source.requisition.requirements[extra];
  if (items.length === 0) return [];
  const text = answerText(source, "requirements", extra, asSentences(source, items));
  return phrase(source, "posting", extra === "niceToHaves" ? "goodToHave" : "learnHere", { items: text });
}
