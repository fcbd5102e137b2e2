import { type Block, type HiringDocument, plain } from "./document";
import { hasSlot } from "../requisition/slots";
import { withGapsMarked } from "./gaps";
import type { DocumentKind } from "./index";
import { roleTypeOf, type ReviewedSource } from "./source";
import { spellOut } from "./title";

const NOTHING_YET: readonly Block[] = [
  {
    type: "callout",
    tone: "draft",
    title: "There is nothing to print yet",
    items: [plain("Answer the sections of the requisition; this document is made of them.")],
  },
];

/** Writes one kind of document from a requisition. It is a draft until somebody has approved this version. */
export function writeDocument(kind: DocumentKind, source: ReviewedSource): HiringDocument {
  const { requisition, approved, stamp, letterhead } = source;
  const { title } = requisition.role;
  const blocks = kind.write(source);
  return {
    kind: kind.slug,
    name: kind.name,
    title: spellOut(kind.isPublic && hasSlot(title) ? "" : title, roleTypeOf(source)),
    subtitle: kind.isPublic ? "" : subtitleOf(source),
    language: "en-US",
    draft: !approved,
    // Ids and versions are for the house.
    stamp: kind.isPublic ? { requisition: "", savedAt: stamp.savedAt } : stamp,
    letterhead,
    ...(kind.density ? { density: kind.density } : {}),
    blocks: withGapsMarked(blocks.length > 0 ? blocks : NOTHING_YET),
  };
}

/** Team and level, unless the title says them already. */
function subtitleOf({ requisition }: ReviewedSource): string {
  const { title, area, level } = requisition.role;
  const isNew = (text: string) => text !== "" && !title.toLowerCase().includes(text.toLowerCase());
  return [area, level].filter(isNew).join(" · ");
}
