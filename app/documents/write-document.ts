import type { HiringDocument } from "./document";
import type { DocumentKind } from "./index";
import { roleTypeOf, type ReviewedSource } from "./source";
import { spellOut } from "./title";

/** Writes one kind of document from a requisition. It is a draft until somebody has approved this version. */
export function writeDocument(kind: DocumentKind, source: ReviewedSource): HiringDocument {
  const { requisition, approved, stamp, letterhead } = source;
  const { title, area, level } = requisition.role;
  return {
    kind: kind.slug,
    name: kind.name,
    title: spellOut(title, roleTypeOf(source)),
    subtitle: [area, level].filter((text) => text !== "").join(", "),
    language: "en-US",
    draft: !approved,
    stamp,
    letterhead,
    ...(kind.compact ? { compact: true } : {}),
    blocks: kind.write(source),
  };
}
