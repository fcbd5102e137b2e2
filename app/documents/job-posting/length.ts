import type { Block } from "../blocks/document";
import { wordCount } from "../sentences/cuts";
import { phraseWords } from "../sentences/phrase";
import { roleTypeOf, type Source } from "../source";
import { printedTitle } from "../titles/title";
import { wordsIn } from "../blocks/words";

/** The number of words in a printed posting, with its name and title. */
export function postingWords(source: Source, blocks: readonly Block[]): number {
  const title = printedTitle(source, source.requisition.role.title, roleTypeOf(source));
  return wordCount(`${phraseWords(source, "every-document", "jobPosting")} ${title}`) + wordsIn(blocks);
}
