import type { Block, HiringDocument } from "./blocks/document";
import { frameOf } from "./blocks/frame";
import { withGapsMarked } from "./blocks/gaps";
import type { DocumentKind } from "./index";
import { withCapitals } from "./letters/first-letters";
import { tidied } from "./letters/tidied";
import type { Notice } from "./notice";
import { publicSource } from "./job-posting/public-source";
import { asLineStart } from "./sentences/letter-case";
import { phrase, phraseWords } from "./sentences/phrase";
import { roleTypeOf, type ReviewedSource } from "./source";
import { printedTitle } from "./titles/title";

const nothingYet = (source: ReviewedSource): readonly Block[] => [
  {
    type: "callout",
    tone: "draft",
    title: phraseWords(source, "notices", "nothingYet"),
    items: [phrase(source, "notices", "nothingYetDo")],
  },
];

/** Writes one kind of document from a requisition. It is a draft until this version is approved. */
export function writeDocument(kind: DocumentKind, typed: ReviewedSource): HiringDocument {
  const source = tidied(typed);
  const { approved, letterhead } = source;
  const { title } = (kind.isPublic ? publicSource(source).shown : source).requisition.role;
  const blocks = withCapitals(source, kind.write(source));
  const name = phraseWords(source, "every-document", kind.name);
  // Ids and versions are internal.
  const stamp = kind.isPublic ? { requisition: "", savedAt: source.stamp.savedAt } : source.stamp;
  return {
    kind: kind.slug,
    name,
    title: printedTitle(source, title, roleTypeOf(source)),
    subtitle: kind.isPublic ? "" : subtitleOf(source),
    language: phraseWords(source, "every-document", "language"),
    draft: !approved,
    stamp,
    letterhead,
    frame: frameOf(source, { name, stamp, letterhead }),
    ...(kind.density ? { density: kind.density } : {}),
    blocks: withGapsMarked(blocks.length > 0 ? blocks : nothingYet(source)),
  };
}

/** What to settle or know before such a document is shared, based on the text as printed. */
export const noticesFor = (kind: DocumentKind, typed: ReviewedSource): Notice[] => kind.notices?.(tidied(typed)) ?? [];

/** Team and level, unless the title already has them. */
function subtitleOf(source: ReviewedSource): string {
  const { title, area, level } = source.requisition.role;
  const isNew = (text: string) => text !== "" && !title.toLowerCase().includes(text.toLowerCase());
  return [area, level]
    .filter(isNew)
    .map((text) => asLineStart(source, text))
    .join(" · ");
}
