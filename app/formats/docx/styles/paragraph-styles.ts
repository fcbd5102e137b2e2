import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from "docx";
import { type Look, lookOf, twips } from "./look";
import { PLAIN_LETTERHEAD } from "../../../documents/letterhead";
import { HANGING, NUMBERINGS } from "./numbering";

type Run = NonNullable<IParagraphStyleOptions["run"]>;
type Layout = NonNullable<IParagraphStyleOptions["paragraph"]>;
interface Place extends Pick<IParagraphStyleOptions, "basedOn" | "next" | "uiPriority"> {
  /** The name of the style, which must be Word's own for a style it knows. */
  readonly name: string;
}

/** A style that Word shows in its gallery, based on Normal unless overridden. */
const style = <const Id extends string>(id: Id, place: Place, run: Run, paragraph: Layout = {}) => ({
  id,
  basedOn: "Normal",
  quickFormat: true,
  ...place,
  run,
  paragraph,
});

/** A size in points; Word uses half points. */
const size = (points: number): Run => ({ size: points * 2 });

/** Space before and after in points, and line height as a multiple of the font's. */
const space = (before: number, after: number, line?: number): Layout => ({
  spacing: {
    before: twips(before),
    after: twips(after),
    ...(line === undefined ? {} : { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
  },
});

type Color = string | { readonly theme: "dark2" | "accent1" | "accent2" | "accent3" };

/** Theme colors, so that another theme changes them all. */
const DARK = { theme: "dark2" } as const;
const ACCENT = { theme: "accent1" } as const;
const SUGGESTION = { theme: "accent2" } as const;
const MUTED = { theme: "accent3" } as const;

const bar = (color: Color, points: number, space: number) => ({
  style: BorderStyle.SINGLE,
  size: points * 8,
  space,
  color,
});

const heading = <const Level extends 1 | 2 | 3 | 4>(level: Level, points: number, color: Color, spacing: Layout) =>
  style(
    `Heading${level}`,
    { name: `heading ${level}`, next: "Normal", uiPriority: 9 },
    { ...size(points), bold: true, color, font: { theme: "headings" } },
    { ...spacing, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  );

/** Header and footer: one line with a left and a right part. */
const edge = (width: number) => ({
  run: { ...size(8.5), color: MUTED },
  paragraph: { ...space(0, 0, 1), rightTabStop: width },
});

/** A line of the table of contents: its text, dots, and a page number. */
const entry = (level: 1 | 2, run: Run, before: number) =>
  style(`TOC${level}`, { name: `toc ${level}`, next: "Normal", uiPriority: 39 }, run, {
    ...space(before, 2),
    indent: { left: twips((level - 1) * 14) },
  });

// Paragraphs share a box only if all their borders and indents are equal, so the title has the same indent as its list.
function box(color: Color, fill: string): Layout {
  const padding = bar(fill, 0.5, 6);
  return {
    keepLines: true,
    shading: { fill },
    indent: { left: twips(8.5) + HANGING, hanging: HANGING, right: twips(6.5) },
    border: { left: bar(color, 2.25, 8), top: padding, right: padding, bottom: padding },
  };
}

/** The title and the items of a callout. */
function callout<const Id extends string, const ListId extends string>(
  [id, name]: readonly [Id, string],
  [listId, listName]: readonly [ListId, string],
  layout: Layout,
  numbering: Layout["numbering"],
) {
  return [
    style(id, { name, next: listId }, { ...size(10), bold: true }, { ...layout, ...space(6, 2), keepNext: true }),
    style(listId, { name: listName }, size(9.5), {
      ...layout,
      ...space(0, 10),
      contextualSpacing: true,
      ...(numbering ? { numbering } : {}),
    }),
  ] as const;
}

const stylesOf = ({ colours, width, wideWidth }: Look) =>
  [
    style("Normal", { name: "Normal", uiPriority: 0, basedOn: undefined }, { color: colours.ink }),
    style("Logo", { name: "Logo", next: "Eyebrow" }, {}, { ...space(0, 10, 1), keepNext: true }),
    style(
      "Eyebrow",
      { name: "Eyebrow", next: "Title" },
      { ...size(8.5), bold: true, allCaps: true, color: ACCENT, characterSpacing: 24 },
      { ...space(0, 3), keepNext: true },
    ),
    style(
      "Title",
      { name: "Title", next: "Subtitle", uiPriority: 10 },
      { ...size(22), bold: true, color: DARK, font: { theme: "headings" } },
      { ...space(0, 2, 0.95), keepNext: true, keepLines: true },
    ),
    style(
      "Subtitle",
      { name: "Subtitle", next: "Normal", uiPriority: 11 },
      { ...size(11.5), color: MUTED },
      { ...space(0, 8), keepNext: true },
    ),
    style("Lead", { name: "Lead", next: "Normal" }, { ...size(11), color: DARK }, space(3, 6)),
    heading(1, 13.5, DARK, space(11, 3, 1)),
    heading(2, 11.5, ACCENT, space(9, 2, 1)),
    heading(3, 10.5, colours.ink, space(9, 2, 1)),
    heading(4, 10.5, MUTED, space(8, 2, 1)),
    style("ListBullet", { name: "List Bullet", uiPriority: 36 }, {}, { ...space(0, 2), numbering: NUMBERINGS.bullet }),
    style("ListNumber", { name: "List Number", uiPriority: 36 }, {}, { ...space(0, 2), numbering: NUMBERINGS.number }),
    style("Question", { name: "Question", next: "Normal" }, size(11), {
      ...space(6, 4),
      keepLines: true,
      indent: { left: twips(8.5) },
      border: { left: bar(ACCENT, 2.25, 8) },
    }),
    style("Note", { name: "Note" }, { ...size(9.5), color: MUTED }, space(3, 6)),
    ...callout(
      ["Callout", "Callout"],
      ["CalloutList", "Callout List"],
      box(ACCENT, colours.headFill),
      NUMBERINGS.callout,
    ),
    ...callout(["Draft", "Draft"], ["DraftList", "Draft List"], box(SUGGESTION, colours.draftFill), NUMBERINGS.draft),
    style("TableText", { name: "Table Text" }, size(9.5), space(0, 0, 1.05)),
    style("TableLabel", { name: "Table Label", basedOn: "TableText" }, { bold: true }),
    style("TableNumber", { name: "Table Number", basedOn: "TableText" }, {}, { alignment: AlignmentType.RIGHT }),
    style("TableTotal", { name: "Table Total", basedOn: "TableText" }, { bold: true }),
    style("TableTotalNumber", { name: "Table Total Number", basedOn: "TableNumber" }, { bold: true }),
    style(
      "TableHeading",
      { name: "Table Heading", basedOn: "TableText" },
      { ...size(9), bold: true, color: DARK },
      { keepNext: true },
    ),
    style(
      "TableHeadingNumber",
      { name: "Table Heading Number", basedOn: "TableHeading" },
      {},
      { alignment: AlignmentType.RIGHT },
    ),
    style("FormHeading", { name: "Form Heading", basedOn: "TableHeading" }, { color: colours.white }),
    style("TableGap", { name: "Table Gap" }, size(6), {
      spacing: { before: 0, after: 0, line: twips(8), lineRule: LineRuleType.EXACT },
    }),
    style(
      "TOCHeading",
      { name: "TOC Heading", basedOn: "Heading1", next: "Normal", uiPriority: 39 },
      {},
      { outlineLevel: 9 },
    ),
    entry(1, { bold: true }, 6),
    entry(2, {}, 0),
    style("Header", { name: "header", uiPriority: 99 }, edge(width).run, edge(width).paragraph),
    style("Footer", { name: "footer", uiPriority: 99 }, edge(width).run, edge(width).paragraph),
    // Not based on the portrait styles, whose tab stop would come first.
    style("WideHeader", { name: "Wide Header", uiPriority: 99 }, edge(wideWidth).run, edge(wideWidth).paragraph),
    style("WideFooter", { name: "Wide Footer", uiPriority: 99 }, edge(wideWidth).run, edge(wideWidth).paragraph),
  ] as const;

/** The id of a paragraph style. */
export type ParagraphStyle = ReturnType<typeof stylesOf>[number]["id"];

/** Every paragraph style; all text formatting is defined here. */
export const paragraphStyles = (look: Look): readonly IParagraphStyleOptions[] =>
  look.scale === 1 ? stylesOf(look) : stylesOf(look).map((one: IParagraphStyleOptions) => scaled(one, look.scale));

/** Scales sizes and rounds them, because half points and twips are whole numbers. */
function scaled({ run, paragraph, ...rest }: IParagraphStyleOptions, scale: number): IParagraphStyleOptions {
  const { spacing } = paragraph ?? {};
  const room = spacing && {
    ...spacing,
    before: Math.round(Number(spacing.before ?? 0) * scale),
    after: Math.round(Number(spacing.after ?? 0) * scale),
  };
  const size = typeof run?.size === "number" ? { size: Math.round(run.size * scale) } : {};
  return { ...rest, run: { ...run, ...size }, paragraph: { ...paragraph, ...(room ? { spacing: room } : {}) } };
}

const BOLD = new Map(stylesOf(lookOf(PLAIN_LETTERHEAD)).map((one) => [one.id as string, one]));

/** True if all text in this style is bold. */
export function isBold(id: string | undefined): boolean {
  const found = BOLD.get(id ?? "");
  return found !== undefined && (found.run.bold === true || isBold(found.basedOn));
}
