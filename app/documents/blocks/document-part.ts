import type { Cut } from "../fitting/cut";
import type { Block, Place, Text } from "./document";
import { part } from "../source";

/** A part of a document and what was cut from it. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
}

/** A part under a heading; nothing if there are no blocks. */
export const underHeading = (
  heading: string,
  from: Place,
  blocks: readonly Block[],
  cuts: readonly Cut[] = [],
): Part => ({
  blocks: part(1, heading, blocks, from),
  cuts,
});

/** Sentences as one paragraph; nothing if there are none. */
export function paragraphOf(sentences: readonly Text[]): Block[] {
  const said = sentences.filter((sentence) => sentence.length > 0);
  if (said.length === 0) return [];
  return [{ type: "paragraph", text: said.flatMap((text, i) => (i === 0 ? text : [{ text: " " }, ...text])) }];
}

/** Items as a list; nothing if there are none. */
export const listOf = (items: readonly Text[]): Block[] =>
  items.length === 0 ? [] : [{ type: "list", ordered: false, items }];
