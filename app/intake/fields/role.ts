import { shortened } from "../../requisition/texts/shortened";
import { plain, type Posting, sentencesOf, type ImportedAnswer } from "./posting";

/** What may follow a title without being part of it: place, grade, workload. */
const TAIL =
  /\s*(?:\((?:[^()]{0,40}\b(?:remote|hybrid|on-?site|[fhmwdx](?:\/[fhmwdx]){1,2}|full[ -]time|part[ -]time|contract|permanent|all genders|\d{2,3} ?%)[^()]{0,40})\)|\b(?:GS|IT|L|IC)-?\d{1,2}(?:-\d{1,2})?\b|[-–|,]\s*(?:remote|hybrid|full[ -]time|part[ -]time)\b[^-–|]{0,40}|\bat [A-Z][\w&.]{1,30}$)/gi;
const LEVEL = /\b(?:senior|lead|principal|staff|group|junior|associate|director|head|vice president|vp|chief)\b/i;
const GRADE = /\b(?:GS-?\d{1,2}(?:-\d{1,2})?|L[3-9]|IC[1-9])\b/;

/** Reads title, role type, level and mission, as far as the text has them. */
export function importRole({ reading, catalogue }: Posting): ImportedAnswer[] {
  const { title, titleAt, passages } = reading;
  const sentence = plain(title.text);
  const imported: ImportedAnswer[] = [];
  const take = (field: string, value: string, from: string, at: string) =>
    imported.push({ section: "role", field, value, sentence: from, at });

  const name = sentence
    .replace(TAIL, "")
    .replace(/\s{2,}/g, " ")
    .replace(/[\s,–|-]+$/, "");
  if (name !== "") take("title", shortened(name, 120), sentence, titleAt);
  const only = title.roles.length === 1 ? title.roles[0] : undefined;
  const roleType = reading.verdict === "clear" ? reading.role : only;
  if (roleType && catalogue.roleTypes.has(roleType)) take("roleType", roleType, sentence, titleAt);
  const level = [LEVEL.exec(sentence)?.[0], GRADE.exec(sentence)?.[0]].filter(Boolean).join(" ");
  if (level !== "") take("level", level, sentence, titleAt);

  const describing = passages.filter(({ kind, item, text }) => kind === "summary" && !item && text.length > 40);
  const sentences = describing
    .flatMap(sentencesOf)
    .filter(({ text }) => !/^(?:about|note|location|department)\b/i.test(text));
  const mission = sentences.slice(0, 3);
  if (mission.length > 0) {
    const words = plain(mission.map(({ text }) => text).join(" "));
    take("mission", shortened(words, 1200), shortened(words, 300), mission[0]!.at);
  }
  return imported;
}
