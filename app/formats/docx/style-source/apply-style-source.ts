import type { Parts } from "../package/pack";
import { keepEdgeStyles } from "./edges/edge-styles";
import { keepEdgeReadable } from "./edges/edge-colors";
import { groundsOf, paintedBy } from "./styles/grounds";
import { type Grounds, keepMarkersReadable, keepStylesReadable } from "./styles/keep-readable";
import { mergeNumbering } from "./styles/merge-numbering";
import { mergeStyles } from "./styles/merge-styles";
import { CONTENT_TYPES, DOCUMENT, dropUnreachable, edit } from "./package/package-index";
import { placeEdges } from "./edges/place-edges";
import { type Edges, PAGES, type StyleSource } from "./style-source";
import { LIMITS, type Limits } from "./styles/copied";
import { keepOwnColors, recolor, themeColors } from "./styles/theme-colors";
import { all, create, parse, remove, serialize, set, valueOf } from "./package/xml";

const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";
const THEME = "word/theme/theme1.xml";

/** Our parts with styled text. */
const HAS_TEXT = /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/;

/**
 * Gives a compiled package the look of a company's Word file: the style properties in `COPIED`, its theme, its page
 * color, and its header and footer, if any, above ours. All text stays readable on its background. `isUsed` is true for
 * our styles that documents use. Changes `parts`; the same parts and source always give the same result. Out: the
 * backgrounds of each style's text.
 */
export function applyStyleSource(
  parts: Parts,
  source: StyleSource,
  { isUsed, limits = LIMITS }: { isUsed(style: string): boolean; readonly limits?: Limits | undefined },
): Grounds {
  const ours = rootOf(parts, STYLES);
  const styles = parse(source.styles);
  const numbering = rootOf(parts, NUMBERING);
  const ownTheme = themeColors(rootOf(parts, THEME));
  const theme = source.theme === undefined ? ownTheme : themeColors(parse(source.theme));
  keepOwnColors(ours, ownTheme);
  const page = source.page ?? "FFFFFF";
  // Lists in the company's file already use its style ids.
  const ourReferences = styleReferencesIn(numbering);
  const numbers = mergeNumbering(numbering, source.numbering === undefined ? undefined : parse(source.numbering));
  numbers.apply(styles);
  const original = styles.cloneNode(true) as Element;
  const painted = paintedBy(ours, theme);
  const ids = mergeStyles({ theirs: styles, ours, theme, limits, isUsed });

  const edges = { headers: rootsOf(source.headers), footers: rootsOf(source.footers) };
  const roots = [...edges.headers, ...edges.footers].map(([, root]) => root);
  for (const root of roots) {
    numbers.apply(root);
    keepEdgeReadable(root, original, page, theme);
  }
  keepEdgeStyles(roots, original, styles);

  const grounds = groundsOf(painted, page, theme, ids);
  keepStylesReadable(styles, grounds);
  keepMarkersReadable(numbering, grounds, painted.boxes);
  if (source.theme !== undefined) parts.set(THEME, source.theme);
  for (const root of [styles, numbering, ...roots]) recolor(root, theme);

  const ourIds = new Set([...ids].flatMap(([own, id]) => (isUsed(own) ? [id] : [])));
  for (const reference of styleReferencesIn(numbering)) {
    if (!ourReferences.includes(reference) && ourIds.has(valueOf(reference) ?? "")) remove(reference);
  }
  rename(ourReferences, ids);
  for (const [path, xml] of [...parts]) {
    if (!HAS_TEXT.test(path)) continue;
    const root = parse(String(xml));
    rename(styleReferencesIn(root), ids);
    parts.set(path, serialize(root));
  }
  parts.set(STYLES, serialize(styles));
  parts.set(NUMBERING, serialize(numbering));
  placeEdges(parts, {
    ...source,
    headers: withRoots(source.headers, edges.headers),
    footers: withRoots(source.footers, edges.footers),
  });
  if (source.page !== undefined) {
    edit(parts, DOCUMENT, (document) => {
      document.insertBefore(create(document, "background", { color: page }), document.firstChild);
    });
  }
  dropUnreachable(parts);
  return grounds;
}

const rootsOf = (edges: Edges) =>
  PAGES.flatMap((pages) => (edges[pages] ? [[pages, parse(edges[pages].xml)] as const] : []));

const withRoots = (edges: Edges, roots: ReturnType<typeof rootsOf>): Edges =>
  Object.fromEntries(roots.map(([pages, root]) => [pages, { ...edges[pages]!, xml: serialize(root) }]));

const styleReferencesIn = (root: Element) => all(root, "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink");

/** Replaces our style ids with those in the company's styles. */
function rename(references: readonly Element[], ids: ReadonlyMap<string, string>): void {
  for (const reference of references) {
    const id = valueOf(reference) ?? "";
    set(reference, "val", ids.get(id) ?? id);
  }
}

function rootOf(parts: Parts, path: string): Element {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`docx no longer writes ${path}, beside ${CONTENT_TYPES}`);
  return parse(String(part));
}
