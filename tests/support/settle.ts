import type { HiringDocument, Mark } from "../../app/documents/blocks/document";
import { textOf } from "../../app/documents/blocks/words";

/** A document that shows changes without what one version does not have: without "removed" all is accepted, without "added" rejected. */
export function settled(document: HiringDocument, without: Mark): HiringDocument {
  const isLeft = (part: { change?: Mark } | null) => part?.change !== without;
  const left = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    Array.isArray(value) ? value.filter(isLeft) : value,
  ) as HiringDocument;
  const { title, subtitle } = left.revision!;
  return { ...left, title: textOf(title), subtitle: textOf(subtitle) };
}
