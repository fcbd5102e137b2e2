import type { RoleType } from "../catalogue/role-type";
import { hybridOf } from "../requisition/hybrid";
import { type Block, plain } from "./document";
import { draftCallout } from "./open-suggestions";
import { cardFacts } from "./card/facts";
import { cardMustHaves } from "./card/must-haves";
import { questions } from "./card/questions";
import { linesOf, lookAlikes, titles } from "./card/screening";
import { sentencesOf } from "./sentences/cuts";
import { phrase, phraseWords } from "./sentences/phrase";
import { answer, roleTypeOf, type ReviewedSource, type Source } from "./source";

/** The role card: what somebody who screens needs for one call, on one page. */
export function roleCard(source: ReviewedSource): Block[] {
  const roles = rolesOf(source);
  const first = [
    ...draftCallout(source, []),
    ...means(source, roles),
    ...here(source),
    ...cardFacts(source),
    ...cardMustHaves(source),
    ...questions(source, roles),
  ];
  return [...first, ...lookAlikes(source, roles, linesOf(first)), ...titles(source, roles)];
}

/** The role type, and the second one of a job that is two on purpose; none if nobody chose one, or its file is gone. */
function rolesOf(source: Source): RoleType[] {
  const first = roleTypeOf(source);
  const second = source.catalogue.roleTypes.get(hybridOf(source.requisition)?.roles[1] ?? "");
  return first ? [first, ...(second ? [second] : [])] : [];
}

/** What this person does here, in a sentence: what whoever calls has to tell first. */
function here(source: Source): Block[] {
  const sentences = sentencesOf(source.requisition.role.mission);
  const text = sentences.find((sentence) => /^you\b/i.test(sentence)) ?? sentences[0];
  if (text === undefined) return [];
  const label = { text: `${phraseWords(source, "role-card", "here")} `, strong: true };
  return [{ type: "paragraph", text: [label, ...answer(source, "role", "mission", text)] }];
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
