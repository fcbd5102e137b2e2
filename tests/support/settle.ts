import type { HiringDocument, Mark } from "../../app/documents/blocks/document";
import { textOf } from "../../app/documents/blocks/words";

/** A document with tracked changes, resolved: without "removed" all are accepted, without "added" all are rejected. */
export function settled(document: HiringDocument, without: Mark): HiringDocument {
  const isLeft = (part: { change?: Mark } | null) => part?.change !== without;
  const left = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    Array.isArray(value) ? value.filter(isLeft) : value,
  ) as HiringDocument;
  const { title, subtitle } = left.revision!;
  return { ...left, title: textOf(title), subtitle: textOf(subtitle) };
}
