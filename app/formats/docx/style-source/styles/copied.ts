/** The properties that may be copied from a style. */
export type Property = "font" | "color" | "size" | "space" | "weight" | "slant" | "underline" | "rule" | "fill";

const TEXT: readonly Property[] = ["font", "color", "size"];
const BODY: readonly Property[] = [...TEXT, "space"];
const HEADING: readonly Property[] = [...BODY, "weight", "slant", "rule", "fill"];

/**
 * The properties that each of our styles copies from the company's style of that name. Unlisted styles copy nothing,
 * and only a `Property` is ever copied: hiding, indents, alignment, capitals, lists and numbers, frames, boxes, tab
 * stops, page breaks and keep-together stay as our documents need them.
 */
export const COPIED: Readonly<Record<string, readonly Property[]>> = {
  normal: BODY,
  "list bullet": TEXT,
  "list number": TEXT,
  title: HEADING,
  subtitle: HEADING,
  "heading 1": HEADING,
  "heading 2": HEADING,
  "heading 3": HEADING,
  "heading 4": HEADING,
  "toc heading": HEADING,
  "toc 1": ["font", "color"],
  "toc 2": ["font", "color"],
  hyperlink: ["color", "underline"],
  "placeholder text": ["color"],
};

/**
 * How far copied values may differ from ours: as shares of ours, in additional twips, and for line height in 240ths of
 * the font's.
 */
export interface Limits {
  readonly size: { readonly least: number; readonly most: number };
  readonly space: { readonly least: number; readonly most: number; readonly more: number };
  readonly line: { readonly least: number; readonly most: number };
  readonly rule: { readonly most: number; readonly away: number };
}

/** The limits of a document of any length. */
export const LIMITS: Limits = {
  size: { least: 0.9, most: 1.1 },
  space: { least: 0.8, most: 1.25, more: 40 },
  line: { least: 228, most: 276 },
  /** The width of a rule in eighths of a point, and its distance from the text in points. */
  rule: { most: 24, away: 8 },
};

/** The limits of a document with fixed pages: nothing is larger than ours. */
export const TIGHT_LIMITS: Limits = {
  size: { least: 0.92, most: 1 },
  space: { ...LIMITS.space, most: 1, more: 0 },
  line: { ...LIMITS.line, most: 264 },
  rule: LIMITS.rule,
};

/** Styles that lay out the company's own header and footer; ours has a separate style. */
export const NOT_SHARED: readonly string[] = ["header", "footer"];

/** Symbol fonts, in which text is unreadable. */
export const SIGN_FONTS = /^(?:wingdings|webdings|symbol|marlett|zapf ?dingbats|mt extra|bookshelf symbol)|bar ?code/i;
