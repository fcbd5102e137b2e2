import { Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Span, Text } from "../../documents/document";
import { control } from "./controls";
import { isBold, type ParagraphStyle } from "./paragraph-styles";
import type { CharacterStyle } from "./styles";

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Control and non-characters break the file (XML 1.0, 2.2); a private-use character is how numbering.ts keeps its own
// names apart from text.
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** The one place where text is made fit for XML: line ends become `\n`, a tab a space, and what XML cannot hold goes. */
export function printable(text: string): string {
  return text.replace(LINE_ENDS, "\n").toWellFormed().replace(UNPRINTABLE, "").replaceAll("\t", " ");
}

const LETTER = /[\p{L}\u200E\u200F]/u;
const RIGHT_TO_LEFT =
  /[\u200F\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether text runs from right to left: its first letter decides (Unicode Standard Annex 9, P2). */
export function isRightToLeft(text: string): boolean | undefined {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : RIGHT_TO_LEFT.test(letter);
}

/** Whether there is nothing to print. */
export const isEmpty = (text: Text): boolean => text.every((span) => printable(span.text).trim() === "");

/** Where a paragraph stands on its pages. */
export interface Flow {
  readonly keepNext?: true;
  readonly pageBreakBefore?: true;
  /** From right to left, if the text itself does not tell. */
  readonly bidirectional?: true;
  /** Starts a list of its own, or goes on with it. */
  readonly numbering?: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
    readonly custom: true;
  };
}

/** Whether a part stays with the next: all of so few, else the first two and the last two, so that none is left alone. */
export const isKept = (place: number, count: number, few: number): boolean =>
  place < count - 1 && (count <= few || place === 0 || place === count - 2);

/** A paragraph in a style; all its looks come from there. */
export function paragraph(style: ParagraphStyle, text: Text, flow: Flow = {}): Paragraph {
  const words = text.map((span) => span.text).join("");
  const bidirectional = isRightToLeft(words) ?? flow.bidirectional ?? false;
  const children = text.flatMap((span) => runs(span, { bidirectional, bold: isBold(style) }));
  return new Paragraph({ style, ...flow, ...(bidirectional ? { bidirectional } : {}), children });
}

/** What stands around a run: the direction of its paragraph, and whether its style is bold. */
interface Around {
  readonly bidirectional?: boolean;
  readonly bold?: boolean;
}

/** Runs of a span, one a line. Text goes into `text`: as a child, docx would take the word "CURRENT" for a page number. */
export function runs(span: Span, { bidirectional = false, bold = false }: Around = {}): ParagraphChild[] {
  const text = printable(span.text);
  if (text === "") return [];
  // docx has no type for what it has no class for, and writes any component.
  if (span.control)
    return [control({ ...span.control, label: printable(span.control.label) }, { text }) as ParagraphChild];
  const style = characterStyle(span, bold);
  const rightToLeft = isRightToLeft(text) ?? bidirectional;
  return text.split("\n").map(
    (line, i) =>
      new TextRun({
        ...(line === "" ? {} : { text: line }),
        ...(i > 0 ? { break: 1 } : {}),
        ...(style ? { style } : {}),
        ...(rightToLeft ? { rightToLeft } : {}),
      }),
  );
}

/** Bold twice is not bold (ISO 29500-1, 17.7.3): in a bold paragraph, Strong would print light. */
function characterStyle({ strong, suggested }: Span, bold: boolean): CharacterStyle | undefined {
  if (suggested) return strong && !bold ? "SuggestedStrong" : "Suggested";
  return strong && !bold ? "Strong" : undefined;
}
