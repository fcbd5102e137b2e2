import type { RoleType } from "../../catalogue/shapes/role-type";
import { hybridOf } from "../../requisition/hybrid";
import { type Block, labelled, plain } from "../blocks/document";
import { draftCallout } from "../open-suggestions";
import { cardFacts } from "./facts";
import { cardMustHaves } from "./must-haves";
import { questions } from "./questions";
import { lookAlikes, titles } from "./screening";
import { CARD_FITS, type CardFit, shortText } from "./fit";
import { firstWithin } from "../fitting/fit";
import { shareOfCard } from "../job-description/room";
import { withoutPrivate } from "../private/without-private";
import { firstSentences } from "../sentences/cuts";
import { asLineStart } from "../sentences/letter-case";
import { rolesOf } from "../titles/roles-of";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, type ReviewedSource, type Source } from "../source";
import { stopped } from "../wording";

/**
 * The largest share of the page for answers, whose lines are estimated; the lines of the table below them are known.
 */
const FULL = 0.95;

/** The role card: what a recruiter needs for a screening call, always on one page. */
export function roleCard(source: ReviewedSource): Block[] {
  // What is marked internal or confidential is not for a call either.
  const redacted = { ...source, requisition: withoutPrivate(source).requisition };
  const roles = rolesOf(source);
  const last = titles(source, roles);
  const { title } = source.requisition.role;
  const share = (blocks: readonly Block[]) => shareOfCard(title, [...blocks, ...last], source.letterhead.paper);
  const write = (fit: CardFit): Block[] => [
    ...draftCallout(source, []),
    ...means(source, roles),
    ...here(redacted, fit),
    ...cardFacts(redacted, fit),
    ...cardMustHaves(source, fit),
    ...questions(source, fit),
  ];
  const first = firstWithin(CARD_FITS, write, (blocks) => share(blocks) <= FULL);
  return [...first, ...lookAlikes(source, roles, (table) => share([...first, ...table]) <= 1), ...last];
}

/** The most words of the mission on a card. */
const MISSION_WORDS = 60;

/** The purpose of the job in this company, which a recruiter mentions first. */
function here(source: Source, fit: CardFit): Block[] {
  const text = firstSentences(source.requisition.role.mission, MISSION_WORDS).join(" ");
  if (text === "") return [];
  const label = phraseWords(source, "role-card", "here");
  const mission = shortText(answerText(source, "role", "mission", stopped(asLineStart(source, text))), fit.mission);
  return [{ type: "paragraph", text: labelled(label, mission) }];
}

/** What the title means, one sentence per role type. */
function means(source: Source, roles: readonly RoleType[]): Block[] {
  const [first, second] = roles;
  const hybrid = hybridOf(source.requisition);
  const sentences = roles.map(({ answersFor }) => answersFor);
  if (!hybrid || !first || !second) return sentences.map((text) => ({ type: "lead", text: plain(text) }));
  const declared = phrase(source, "role-card", "hybrid", {
    firstShare: String(hybrid.share),
    first: first.name,
    secondShare: String(100 - hybrid.share),
    second: second.name,
  });
  return [
    { type: "lead", text: declared },
    { type: "paragraph", text: plain(sentences.join(" ")) },
  ];
}
