import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from "docx";
import { COLOURS, TEXT_WIDTH, twips } from "./look";
import { HANGING, NUMBERINGS } from "./numbering";

type Run = NonNullable<IParagraphStyleOptions["run"]>;
type Layout = NonNullable<IParagraphStyleOptions["paragraph"]>;
interface Place extends Pick<IParagraphStyleOptions, "basedOn" | "next" | "uiPriority"> {
  /** What Word calls the style, which must be its own name for a style it knows. */
  readonly name: string;
}

/** A style that Word shows in its gallery, based on Normal unless told otherwise. */
const style = <const Id extends string>(id: Id, place: Place, run: Run, paragraph: Layout = {}) => ({
  id,
  basedOn: "Normal",
  quickFormat: true,
  ...place,
  run,
  paragraph,
});

/** A size in points; Word counts in halves. */
const size = (points: number): Run => ({ size: points * 2 });

/** Points before and after, and the height of a line as a multiple of the font's. */
const space = (before: number, after: number, line?: number): Layout => ({
  spacing: {
    before: twips(before),
    after: twips(after),
    ...(line === undefined ? {} : { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
  },
});

const bar = (color: string, points: number, space: number) => ({
  style: BorderStyle.SINGLE,
  size: points * 8,
  space,
  color,
});

const heading = <const Level extends 1 | 2 | 3>(level: Level, points: number, color: string, spacing: Layout) =>
  style(
    `Heading${level}`,
    { name: `heading ${level}`, next: "Normal", uiPriority: 9 },
    { ...size(points), bold: true, color, font: { theme: "headings" } },
    { ...spacing, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  );

/** Header and footer: one line, one part at the left and one at the right. */
const edge = {
  run: { ...size(8.5), color: COLOURS.muted },
  paragraph: { ...space(0, 0, 1), rightTabStop: TEXT_WIDTH },
};

// Paragraphs share a box only if all borders and indents are the same, so the title hangs as its list does.
const padding = bar(COLOURS.noticeFill, 0.5, 6);
const notice: Layout = {
  keepLines: true,
  shading: { fill: COLOURS.noticeFill },
  indent: { left: twips(8.5) + HANGING, hanging: HANGING, right: twips(6.5) },
  border: { left: bar(COLOURS.suggestion, 2.25, 8), top: padding, right: padding, bottom: padding },
};

const STYLES = [
  style("Normal", { name: "Normal", uiPriority: 0, basedOn: undefined }, { color: COLOURS.ink }),
  style(
    "Eyebrow",
    { name: "Eyebrow", next: "Title" },
    { ...size(8.5), bold: true, allCaps: true, color: COLOURS.accent, characterSpacing: 24 },
    { ...space(0, 3), keepNext: true },
  ),
  style(
    "Title",
    { name: "Title", next: "Subtitle", uiPriority: 10 },
    { ...size(26), bold: true, color: COLOURS.dark, font: { theme: "headings" } },
    { ...space(0, 2, 0.95), keepNext: true, keepLines: true },
  ),
  style(
    "Subtitle",
    { name: "Subtitle", next: "Normal", uiPriority: 11 },
    { ...size(12.5), color: COLOURS.muted },
    { ...space(0, 10), keepNext: true },
  ),
  style("Lead", { name: "Lead", next: "Normal" }, { ...size(11.5), color: COLOURS.dark }, space(3, 8)),
  heading(1, 16, COLOURS.dark, space(20, 5, 1)),
  heading(2, 12, COLOURS.accent, space(14, 3, 1)),
  heading(3, 10.5, COLOURS.ink, space(10, 2, 1)),
  style("ListBullet", { name: "List Bullet", uiPriority: 36 }, {}, { ...space(0, 3), numbering: NUMBERINGS.bullet }),
  style("ListNumber", { name: "List Number", uiPriority: 36 }, {}, { ...space(0, 3), numbering: NUMBERINGS.number }),
  style("Question", { name: "Question", next: "Normal" }, size(11), {
    ...space(6, 4),
    keepLines: true,
    indent: { left: twips(8.5) },
    border: { left: bar(COLOURS.accent, 2.25, 8) },
  }),
  style("Note", { name: "Note" }, { ...size(9.5), color: COLOURS.muted }, space(3, 6)),
  style(
    "Notice",
    { name: "Notice", next: "NoticeList" },
    { ...size(9.5), bold: true },
    { ...notice, ...space(6, 2), keepNext: true },
  ),
  style("NoticeList", { name: "Notice List" }, size(9.5), {
    ...notice,
    ...space(0, 10),
    contextualSpacing: true,
    numbering: NUMBERINGS.notice,
  }),
  style("TableText", { name: "Table Text" }, size(9.5), space(0, 0, 1.05)),
  style("TableLabel", { name: "Table Label", basedOn: "TableText" }, { bold: true }),
  style("TableNumber", { name: "Table Number", basedOn: "TableText" }, {}, { alignment: AlignmentType.RIGHT }),
  style("TableTotal", { name: "Table Total", basedOn: "TableText" }, { bold: true }),
  style("TableTotalNumber", { name: "Table Total Number", basedOn: "TableNumber" }, { bold: true }),
  style(
    "TableHeading",
    { name: "Table Heading", basedOn: "TableText" },
    { ...size(9), bold: true, color: COLOURS.dark },
    { keepNext: true },
  ),
  style(
    "TableHeadingNumber",
    { name: "Table Heading Number", basedOn: "TableHeading" },
    {},
    { alignment: AlignmentType.RIGHT },
  ),
  style("FormHeading", { name: "Form Heading", basedOn: "TableHeading" }, { color: COLOURS.white }),
  style("TableGap", { name: "Table Gap" }, size(6), {
    spacing: { before: 0, after: 0, line: twips(8), lineRule: LineRuleType.EXACT },
  }),
  style("Header", { name: "header", uiPriority: 99 }, edge.run, edge.paragraph),
  style("Footer", { name: "footer", uiPriority: 99 }, edge.run, edge.paragraph),
];

/** The id of a paragraph style. */
export type ParagraphStyle = (typeof STYLES)[number]["id"];

/** Every paragraph style; text formatting lives here and nowhere else. */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = STYLES;

/** Whether all text in this style is bold. */
export function isBold(id: string | undefined): boolean {
  const style = STYLES.find((style) => style.id === id);
  return style !== undefined && (style.run.bold === true || isBold(style.basedOn));
}
