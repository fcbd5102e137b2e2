import type { Block, Text } from "../document";
import { mainSentence, withoutExample, withoutTail } from "../sentences/cuts";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, said, type Source } from "../source";

/** From so many must-haves on each is cut further, so that the card stays one page. */
const MANY = 7;

/** The must-haves in short: no example, no second sentence, and nothing on how they are tested. */
export function cardMustHaves(source: Source): Block[] {
  const rows = source.requisition.requirements.mustHaves.filter(({ what }) => what !== "");
  const short = (what: string) => mainSentence(withoutExample(what));
  const cut = rows.length < MANY ? short : (what: string) => withoutTail(short(what));
  const items = rows.map(({ id, what }): Text => [said(source, "requirements", `mustHaves.${id}`, cut(what))]);
  const ask: Block = { type: "paragraph", text: phrase(source, "role-card", "askMustHaves") };
  const blocks: Block[] = items.length === 0 ? [] : [ask, { type: "list", ordered: false, items }];
  return part(1, phraseWords(source, "role-card", "headingMustHaves"), blocks, {
    section: "requirements",
    field: "mustHaves",
  });
}
