import { DeletedTextRun, InsertedTextRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Mark, Span, Text } from "../../../documents/blocks/document";
import { markOf } from "../../../documents/blocks/marks";
import { control } from "./controls";
import { isBold, type ParagraphStyle } from "../styles/paragraph-styles";
import { PlainParagraph, plainRun } from "../package/plain";
import type { CharacterStyle } from "../styles/styles";
import { inserted, type Tracking, tracked } from "../package/tracking";

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Control characters and noncharacters break the file (XML 1.0, 2.2). Private-use characters separate the names in
// numbering.ts from text.
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Co}\p{Noncharacter_Code_Point}]/gu;

/**
 * The only place where text is made safe for XML: line ends become `\n`, tabs become spaces, and characters that XML
 * cannot contain are removed.
 */
export function printable(text: string): string {
  return text.replace(LINE_ENDS, "\n").toWellFormed().replace(UNPRINTABLE, "").replaceAll("\t", " ");
}

const LETTER = /[\p{L}\u200E\u200F]/u;
const RIGHT_TO_LEFT =
  /[\u200F\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** True if text is right-to-left, by its first letter (Unicode Standard Annex 9, P2); undefined without letters. */
export function isRightToLeft(text: string): boolean | undefined {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : RIGHT_TO_LEFT.test(letter);
}

/** True if there is nothing to print. */
export const isEmpty = (text: Text): boolean => text.every((span) => printable(span.text).trim() === "");

/** The position of a paragraph on its pages. */
export interface Flow {
  readonly keepNext?: true;
  readonly pageBreakBefore?: true;
  /** Right-to-left, unless the text itself decides. */
  readonly bidirectional?: true;
  /** Starts a new list, or continues the one before. */
  readonly numbering?: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
    readonly custom: true;
  };
  /** Set if marks are tracked changes. */
  readonly tracking?: Tracking;
  /** The mark of the paragraph's end, if it differs from the mark of all its text. */
  readonly end?: readonly (Mark | undefined)[];
}

/**
 * True if an item stays with the next: all of a short list, else the first two and the last two, so that none is left
 * alone.
 */
export const isKept = (place: number, count: number, few: number): boolean =>
  place < count - 1 && (count <= few || place === 0 || place === count - 2);

/** A paragraph in a style, without other formatting. */
export function paragraph(
  style: ParagraphStyle,
  text: Text,
  { tracking, end = [markOf(text)], ...flow }: Flow = {},
): Paragraph {
  const words = text.map((span) => span.text).join("");
  const bidirectional = isRightToLeft(words) ?? flow.bidirectional ?? false;
  const around: Around = { bidirectional, bold: isBold(style), ...(tracking ? { tracking } : {}) };
  const children = text.flatMap((span) => runs(span, around));
  const { keepNext = false, ...more } = flow;
  // A section may end in a gap.
  if (style !== "TableGap" && !tracking && !bidirectional && Object.keys(more).length === 0)
    return new PlainParagraph(style, keepNext, children);
  return new Paragraph({
    style,
    ...flow,
    ...(bidirectional ? { bidirectional } : {}),
    run: tracked(tracking, ...end),
    children,
  });
}

/** The context of a run: the direction of its paragraph, and whether its style is bold. */
interface Around {
  readonly bidirectional?: boolean;
  readonly bold?: boolean;
  readonly tracking?: Tracking;
}

/**
 * The runs of a span, one per line. Text goes into `text`, because as a child docx would read the word "CURRENT" as a
 * page number.
 */
export function runs(span: Span, { bidirectional = false, bold = false, tracking }: Around = {}): ParagraphChild[] {
  const text = printable(span.text);
  if (text === "") return [];
  const change = tracking && span.change;
  // Removed text is no longer a field.
  if (span.control && span.change !== "removed") {
    const place = control({ ...span.control, label: printable(span.control.label) }, { text });
    // docx writes any component but has no type for this one.
    return [(tracking && change ? inserted(tracking, place) : place) as ParagraphChild];
  }
  const style = characterStyle(span, tracking ? undefined : span.change, bold);
  const rightToLeft = isRightToLeft(text) ?? bidirectional;
  return text.split("\n").map((line, i) => {
    if (line !== "" && i === 0 && !rightToLeft && !change) return plainRun(line, style);
    const run = {
      ...(line === "" ? {} : { text: line }),
      ...(i > 0 ? { break: 1 } : {}),
      ...(style ? { style } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
    };
    if (!tracking || !change) return new TextRun(run);
    return change === "added"
      ? new InsertedTextRun({ ...run, ...tracking })
      : new DeletedTextRun({ ...run, ...tracking });
  });
}

/** The styles of marks that are not tracked changes. */
const CHANGED = {
  added: { plain: "Added", strong: "AddedStrong", suggested: "SuggestedAdded" },
  removed: { plain: "Removed", strong: "RemovedStrong", suggested: "SuggestedRemoved" },
} as const;

/** Bold twice is not bold (ISO 29500-1, 17.7.3): in a bold paragraph, Strong would print light. */
function characterStyle(
  { strong, suggested, gap }: Span,
  change: Mark | undefined,
  bold: boolean,
): CharacterStyle | undefined {
  if (change) return CHANGED[change][suggested ? "suggested" : strong && !bold ? "strong" : "plain"];
  if (gap) return "Gap";
  if (suggested) return strong && !bold ? "SuggestedStrong" : "Suggested";
  return strong && !bold ? "Strong" : undefined;
}
