import type { Paragraph, Table } from "docx";
import { type Block, type HiringDocument, plain, type Text } from "../../documents/document";
import { NUMBERINGS } from "./numbering";
import type { ParagraphStyle } from "./paragraph-styles";
import { table } from "./tables";
import { type Flow, isEmpty, isKept, paragraph } from "./text";

/** A list of so few items stays on one page. */
const SHORT = 6;

const TEXT_STYLES = { lead: "Lead", paragraph: "Normal", note: "Note", question: "Question" } as const;

/** A block that prints something, and whether it starts a page. */
interface Placed {
  readonly block: Exclude<Block, { readonly type: "page-break" }>;
  readonly newPage: boolean;
}

/** What kind of document it is, its title and its subtitle. */
export function titleBlock({ name, title, subtitle }: HiringDocument): Paragraph[] {
  const lines = [
    ["Eyebrow", name],
    ["Title", title],
    ["Subtitle", subtitle],
  ] as const;
  return lines.filter(([, text]) => !isEmpty(plain(text))).map(([style, text]) => paragraph(style, plain(text)));
}

/** All blocks of a document. Blocks with nothing in them are left out: Word rejects a table without rows. */
export function writeBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  const placed = place(blocks);
  return placed.flatMap(({ block, newPage }, i) => {
    const next = placed[i + 1];
    const flow: Flow = newPage ? { pageBreakBefore: true } : {};
    switch (block.type) {
      case "heading":
        return [paragraph(`Heading${block.level}`, plain(block.text), flow)];
      case "lead":
      case "paragraph":
      case "note":
      case "question":
        return [paragraph(TEXT_STYLES[block.type], block.text, { ...flow, ...keptWith(next, block) })];
      case "list":
        // The place among all blocks tells one ordered list from the next, so that each begins at 1.
        return block.ordered
          ? items("ListNumber", block.items, {
              ...flow,
              numbering: { ...NUMBERINGS.number, instance: i + 1, custom: true },
            })
          : items("ListBullet", block.items, flow);
      case "notice":
        return [paragraph("Notice", plain(block.title), flow), ...items("NoticeList", block.items)];
      case "table":
      case "form":
        return [table(block, flow), ...gapAfterTable(next)];
    }
  });
}

function place(blocks: readonly Block[]): Placed[] {
  const placed: Placed[] = [];
  let newPage = false;
  for (const block of blocks) {
    if (block.type === "page-break") newPage = true;
    else if (prints(block)) {
      placed.push({ block, newPage });
      newPage = false;
    }
  }
  return placed;
}

function prints(block: Placed["block"]): boolean {
  switch (block.type) {
    case "heading":
      return !isEmpty(plain(block.text));
    case "list":
      return !block.items.every(isEmpty);
    case "table":
    case "form":
      return block.rows.length > 0 && block.columns.length > 0;
    case "notice":
      return [plain(block.title), ...block.items].some((text) => !isEmpty(text));
    default:
      return !isEmpty(block.text);
  }
}

const isTable = (placed: Placed): boolean => placed.block.type === "table" || placed.block.type === "form";

/** What leads to a list, a table or a question, or a question to its note, is not left behind at the foot of a page. */
function keptWith(next: Placed | undefined, { type }: Placed["block"]): Flow {
  if (!next || next.newPage) return {};
  const leads = next.block.type === "list" || isTable(next);
  const asks = next.block.type === (type === "question" ? "note" : "question") && type !== "note";
  return leads || asks ? { keepNext: true } : {};
}

/** The items of a list; no item stands alone on a page. */
function items(style: ParagraphStyle, texts: readonly Text[], { pageBreakBefore, ...flow }: Flow = {}): Paragraph[] {
  const shown = texts.filter((text) => !isEmpty(text));
  return shown.map((text, i) => {
    return paragraph(style, text, {
      ...flow,
      ...(i === 0 && pageBreakBefore ? { pageBreakBefore } : {}),
      ...(isKept(i, shown.length, SHORT) ? { keepNext: true } : {}),
    });
  });
}

/** Room below a table, which has no space of its own; two tables without it become one, and Word wants a last paragraph. */
function gapAfterTable(next: Placed | undefined): Paragraph[] {
  const hasRoom = next && !isTable(next) && (next.newPage || next.block.type === "heading");
  return hasRoom ? [] : [paragraph("TableGap", [])];
}
