import { type Block, type HiringDocument, plain, type Revision } from "../blocks/document";
import { markText } from "./mark-text";
import { overlaid } from "./overlay";
import { markBlock, redlineBlocks } from "./redline-blocks";
import { textsOf } from "../blocks/words";

/**
 * Merges two versions of a document, with the look and stamp of the later one, and marks what was added and removed.
 * Accepting all marks gives the words of `after` in order, rejecting all gives those of `before`. A moved text is
 * removed in one place and added in another. `by` and `at` are the author and time of the later version. Throws a
 * RangeError for two kinds of document.
 */
export function redlined(
  before: HiringDocument,
  after: HiringDocument,
  { by, at }: Pick<Revision, "by" | "at">,
): HiringDocument {
  if (before.kind !== after.kind) throw new RangeError(`A ${before.kind} is no earlier version of a ${after.kind}.`);
  const title = markText(plain(before.title), plain(after.title));
  const subtitle = markText(plain(before.subtitle), plain(after.subtitle));
  const blocks = overlaid<Part, Block>(parts(before.blocks), parts(after.blocks), {
    know: ({ heading, under }) => {
      const name = heading ? `${heading.level} ${heading.text}` : "start";
      return { sort: name, name, text: under.flatMap(textsOf).join(" ") };
    },
    both: (was, is) => [...headingOf(is), ...redlineBlocks(was.under, is.under)],
    only: (part, change) => [...headingOf(part), ...part.under].flatMap((block) => markBlock(block, change)),
  });
  return { ...after, revision: { by, at, title, subtitle }, blocks };
}

/** A heading and the blocks under it; the first part has no heading. */
interface Part {
  readonly heading: Extract<Block, { readonly type: "heading" }> | undefined;
  readonly under: Block[];
}

function parts(blocks: readonly Block[]): Part[] {
  const all: Part[] = [{ heading: undefined, under: [] }];
  for (const block of blocks) {
    if (block.type === "heading") all.push({ heading: block, under: [] });
    else all.at(-1)!.under.push(block);
  }
  return all;
}

const headingOf = ({ heading }: Part): Block[] => (heading ? [heading] : []);
