import type { Block, HiringDocument, Span } from "./blocks/document";
import { frameOf } from "./blocks/frame";
import { jointStamp } from "./joint-stamp";
import { inFigures } from "./sentences/figures/numbers";
import { phraseWords } from "./sentences/phrase";
import type { Source } from "./source";

const BOOK = "every-document";

/** The most documents in one file. */
export const MOST_PACKED = 60;

/**
 * Combines documents of one or several requisitions into one, each on its own pages, with a table of contents at the
 * top. Headings move one level down, under the name of their document; fields get unique names. Throws a RangeError for
 * none, or for more than `MOST_PACKED`.
 */
export function packed(knows: Pick<Source, "catalogue">, documents: readonly HiringDocument[]): HiringDocument {
  const [first] = documents;
  if (!first || documents.length > MOST_PACKED) throw new RangeError(`A pack holds 1 to ${MOST_PACKED} documents.`);
  const requisitions = [...new Set(documents.map(({ stamp }) => stamp.requisition))];
  const many = requisitions.length > 1;
  const blocks = documents.flatMap((document): Block[] => {
    const { name, title, subtitle, stamp } = document;
    const heading = many ? phraseWords(knows, BOOK, "packHeading", { title, name: name.toLowerCase() }) : name;
    const line = many && subtitle !== "" ? [{ type: "note", text: [{ text: subtitle }] } as const] : [];
    const inside = document.blocks.map((block) => demoted(many ? renamed(block, stamp.requisition) : block));
    return [{ type: "page-break" }, { type: "heading", level: 1, text: heading }, ...line, ...inside];
  });
  const name = phraseWords(knows, BOOK, "hiringPack");
  const stamp = jointStamp(
    knows,
    documents.map(({ stamp }) => stamp),
  );
  const { letterhead } = first;
  return {
    kind: "pack",
    name,
    title: many ? inFigures(knows, requisitions.length, "requisition") : first.title,
    subtitle: many ? "" : first.subtitle,
    language: first.language,
    draft: documents.some(({ draft }) => draft === true),
    stamp,
    letterhead,
    frame: frameOf(knows, { name, stamp, letterhead }),
    blocks: [{ type: "contents", title: phraseWords(knows, BOOK, "contents") }, ...blocks],
  };
}

function demoted(block: Block): Block {
  if (block.type !== "heading") return block;
  const { text, level, change } = block;
  return { type: "heading", level: level === 1 ? 2 : level === 2 ? 3 : 4, text, ...(change ? { change } : {}) };
}

/** Adds the requisition's id to field names, because two requisitions may have the same rounds. */
function renamed(block: Block, requisition: string): Block {
  const span = (one: Span): Span =>
    one.control
      ? {
          ...one,
          control: {
            ...one.control,
            tag: `${requisition}/${one.control.tag}`.slice(0, 64),
            label: `${one.control.label.slice(0, 48)} (${requisition})`.slice(0, 64),
          },
        }
      : one;
  if (block.type === "paragraph") return { ...block, text: block.text.map(span) };
  if (block.type !== "form") return block;
  return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map((text) => text.map(span)))) };
}
