import { type FileChild, ImageRun, Paragraph, TableOfContents } from "docx";
import {
  type Block,
  type Frame,
  type HiringDocument,
  type Mark,
  plain,
  type Text,
} from "../../../documents/blocks/document";
import type { Letterhead } from "../../../documents/letterhead";
import { subtitleText, titleText, withMark } from "../../../documents/blocks/marks";
import { gapBelow } from "./gaps";
import { NUMBERINGS } from "../styles/numbering";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import type { Look } from "../styles/look";
import { FORM_ROW, sharedRowHeight, withoutSpared } from "./page-room";
import { isTable, place, type Placed } from "./placed";
import { table } from "./tables";
import { type Flow, isEmpty, isKept, paragraph, printable } from "./text";
import type { Tracking } from "../package/tracking";

/**
 * A list of up to this many items stays on one page. In LibreOffice, longer lists that are kept together lose their
 * heading.
 */
const SHORT = 3;

const TEXT_STYLES = { lead: "Lead", paragraph: "Normal", note: "Note", question: "Question" } as const;

/** The height of a logo, in pixels of 96 to the inch: 14 mm. */
const LOGO_HEIGHT = 53;
/** The largest width of a logo: 60 mm. */
const LOGO_WIDTH = 227;

/** The logo, the kind of document, its title and its subtitle. */
export function titleBlock(document: HiringDocument, tracking: Tracking | undefined): Paragraph[] {
  const lines = [
    ["Eyebrow", plain(document.name)],
    ["Title", titleText(document)],
    ["Subtitle", subtitleText(document)],
  ] as const;
  const shown = lines.filter(([, text]) => !isEmpty(text));
  const flow: Flow = tracking ? { tracking } : {};
  return [...logo(document.letterhead, document.frame), ...shown.map(([style, text]) => paragraph(style, text, flow))];
}

function logo({ logo: picture }: Letterhead, { logo: words }: Frame): Paragraph[] {
  if (!picture) return [];
  const scale = Math.min(LOGO_HEIGHT / picture.height, LOGO_WIDTH / picture.width);
  const image = new ImageRun({
    type: "png",
    data: picture.png,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: "Logo", title: "Logo", description: printable(words) },
  });
  return [new Paragraph({ style: "Logo", children: [image] })];
}

/** The pages that blocks are written on. */
interface Sheets {
  readonly look: Look;
  readonly landscape: boolean;
  /** The number of blocks on earlier sheets. */
  readonly before: number;
  /** The table of contents has page numbers. */
  readonly pagesKnown: boolean;
  readonly tracking: Tracking | undefined;
  /** The mark of the end of these sheets, and the blocks on the next ones. */
  readonly end: Mark | undefined;
  readonly further: readonly Block[];
}

/** Writes all blocks of some sheets. Empty blocks are left out, because Word rejects a table without rows. */
export function writeBlocks(blocks: readonly Block[], sheets: Sheets): FileChild[] {
  const { look, landscape, before, pagesKnown, tracking, end } = sheets;
  const further = place(sheets.further);
  const textWidth = landscape ? look.wideWidth : look.width;
  const tracks: Flow = tracking ? { tracking } : {};
  const placed = withoutSpared(place(blocks), look, landscape);
  const rowHeight = (i: number) => {
    const { block } = placed[i]!;
    return block.type === "form" && block.fills ? sharedRowHeight(placed, i, look, landscape) : FORM_ROW;
  };
  return placed.flatMap(({ block, newPage }, i): FileChild[] => {
    const next = placed[i + 1];
    const flow: Flow = newPage ? { ...tracks, pageBreakBefore: true } : tracks;
    switch (block.type) {
      case "heading":
        return [paragraph(`Heading${block.level}`, withMark(block.text, block.change), flow)];
      case "lead":
      case "paragraph":
      case "note":
      case "question":
        return [paragraph(TEXT_STYLES[block.type], block.text, { ...flow, ...keptWith(next, block) })];
      case "list":
        // The position among all blocks identifies an ordered list, so that each starts at 1.
        return block.ordered
          ? items("ListNumber", block.items, {
              ...flow,
              numbering: { ...NUMBERINGS.number, instance: before + i + 1, custom: true },
            })
          : items("ListBullet", block.items, flow);
      case "callout": {
        const [title, list] =
          block.tone === "draft" ? (["Draft", "DraftList"] as const) : (["Callout", "CalloutList"] as const);
        return [paragraph(title, withMark(block.title, block.change), flow), ...items(list, block.items, tracks)];
      }
      case "contents":
        return [
          paragraph("TOCHeading", plain(block.title), flow),
          // Without known pages, there is no space for numbers, and Word does not prompt for an update.
          new TableOfContents(printable(block.title), {
            hyperlink: true,
            headingStyleRange: "1-2",
            ...(pagesKnown ? {} : { pageNumbersEntryLevelsRange: "1-2" }),
          }),
        ];
      case "table":
      case "form":
        return [
          table(block, flow, textWidth, rowHeight(i)),
          ...gapBelow(block, { here: placed.slice(i + 1), end, further }, tracking),
        ];
    }
  });
}

/** Keeps a lead-in with its list, table or question, and a question with its note, on the same page. */
function keptWith(next: Placed | undefined, { type }: Placed["block"]): Flow {
  if (!next || next.newPage) return {};
  const leads = next.block.type === "list" || isTable(next.block);
  const asks = next.block.type === (type === "question" ? "note" : "question") && type !== "note";
  return leads || asks ? { keepNext: true } : {};
}

/** The items of a list; no item is alone on a page. */
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
