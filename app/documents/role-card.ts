import type { RoleType } from "../catalogue/role-type";
import { hybridOf } from "../requisition/hybrid";
import { type Block, labelled, plain } from "./document";
import { draftCallout } from "./open-suggestions";
import { cardFacts } from "./card/facts";
import { cardMustHaves } from "./card/must-haves";
import { questions } from "./card/questions";
import { linesOf, lookAlikes, titles } from "./card/screening";
import { missionWithin } from "./sentences/mission";
import { rolesOf } from "./roles-of";
import { phrase, phraseWords } from "./sentences/phrase";
import { answer, type ReviewedSource, type Source } from "./source";
import { stopped } from "./wording";

/** The role card: what somebody who screens needs for one call, on one page. */
export function roleCard(source: ReviewedSource): Block[] {
  const roles = rolesOf(source);
  const first = [
    ...draftCallout(source, []),
    ...means(source, roles),
    ...here(source),
    ...cardFacts(source),
    ...cardMustHaves(source),
    ...questions(source),
  ];
  return [...first, ...lookAlikes(source, roles, linesOf(first)), ...titles(source, roles)];
}

/** Words of the mission that a card has room for. */
const MISSION_WORDS = 52;

/** What the job is for in this house: what whoever calls has to tell first. */
function here(source: Source): Block[] {
  const { text } = missionWithin(source.requisition.role.mission, MISSION_WORDS);
  if (text === "") return [];
  const label = phraseWords(source, "role-card", "here");
  return [{ type: "paragraph", text: labelled(label, answer(source, "role", "mission", stopped(text))) }];
}

/** What the title means, a sentence a role. */
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
