import type { Block, Text } from "../blocks/document";
import { mainSentence, withoutExample, withoutTail } from "../sentences/cuts";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, answerSpan, type Source } from "../source";
import { type CardFit, shortText } from "./fit";

/** The must-haves in short: without examples, second sentences and how they are tested. */
export function cardMustHaves(source: Source, fit: CardFit): Block[] {
  const rows = source.requisition.requirements.mustHaves.filter(({ what }) => what !== "");
  const short = (what: string) => mainSentence(withoutExample(what));
  const cut = fit.tails ? (what: string) => withoutTail(short(what)) : short;
  const items = rows.map(({ id, what }): Text =>
    shortText([answerSpan(source, "requirements", `mustHaves.${id}`, cut(what))], fit.mustHave),
  );
  const ask: Block = { type: "paragraph", text: phrase(source, "role-card", "askMustHaves") };
  const blocks: Block[] = items.length === 0 ? [] : [ask, { type: "list", ordered: false, items }];
  return part(1, phraseWords(source, "role-card", "headingMustHaves"), blocks, {
    section: "requirements",
    field: "mustHaves",
  });
}
