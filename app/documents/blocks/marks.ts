import {
  type Block,
  type Cell,
  type Column,
  type HiringDocument,
  type Mark,
  plain,
  type Span,
  type Text,
} from "./document";

/** Marks a text that is in only one version. */
export const marked = (text: Text, change: Mark): Text => text.map((span): Span => ({ ...span, change }));

/** The mark of a whole text; undefined if only some of it is marked, or if it has both marks. */
export const markOf = (text: Text): Mark | undefined => onlyMark(text.filter((span) => span.text !== ""));

/** The mark of a whole row. */
export const rowMark = (cells: readonly Cell[]): Mark | undefined => markOf(cells.flat(2));

/** The mark of a whole table, from its columns. */
export const tableMark = (columns: readonly Column[]): Mark | undefined => onlyMark(columns);

/** The mark of a whole block. */
export function blockMark(block: Block): Mark | undefined {
  switch (block.type) {
    case "heading":
      return block.change;
    case "list":
      return markOf(block.items.flat());
    case "callout":
      return markOf([...withMark(block.title, block.change), ...block.items.flat()]);
    case "table":
    case "form":
      return tableMark(block.columns);
    case "page-break":
      return block.change;
    case "contents":
      return undefined;
    default:
      return markOf(block.text);
  }
}

function onlyMark(parts: readonly { readonly change?: Mark }[]): Mark | undefined {
  const [first, ...rest] = parts.map(({ change }) => change);
  return rest.every((change) => change === first) ? first : undefined;
}

/** Splits a text into runs of spans with the same mark, or none. */
export function byMark(text: Text): { readonly change: Mark | undefined; readonly spans: Text }[] {
  const runs: { change: Mark | undefined; spans: Span[] }[] = [];
  for (const span of text) {
    const last = runs.at(-1);
    if (last && last.change === span.change) last.spans.push(span);
    else runs.push({ change: span.change, spans: [span] });
  }
  return runs;
}

/** A string as a text with this mark, or without one. */
export const withMark = (text: string, change: Mark | undefined): Text => (change ? [{ text, change }] : plain(text));

/** The title as it is printed, marked if the document shows changes. */
export const titleText = ({ title, revision }: Pick<HiringDocument, "title" | "revision">): Text =>
  revision?.title ?? plain(title);

/** The subtitle as it is printed. */
export const subtitleText = ({ subtitle, revision }: Pick<HiringDocument, "subtitle" | "revision">): Text =>
  revision?.subtitle ?? plain(subtitle);
