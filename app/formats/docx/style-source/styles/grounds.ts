import { FULL } from "../../styles/shading";
import { stylesById } from "./clean-styles";
import type { Grounds } from "./keep-readable";
import { type ThemeColors, groundOf } from "./theme-colors";
import { child, childrenOf, get, isWord } from "../package/xml";

/** The backgrounds of our text other than the page: table parts and boxes that our styles fill. */
interface Painted {
  readonly head: string;
  readonly formHead: string;
  /** Table rows, and cells that a comparison shades. */
  readonly rows: readonly string[];
  readonly boxes: readonly string[];
}

/** Reads the backgrounds from our own styles. */
export function paintedBy(ours: Element, theme: ThemeColors): Painted {
  const byId = stylesById(ours);
  const part = (id: string, type: string) =>
    childrenOf(byId.get(id)!).find((one) => isWord(one, "tblStylePr") && get(one, "type") === type);
  const cell = (id: string, type: string) => groundOf(child(child(part(id, type), "tcPr"), "shd"), theme) ?? "FFFFFF";
  const box = (id: string) => groundOf(child(child(byId.get(id), "pPr"), "shd"), theme) ?? "FFFFFF";
  return {
    head: cell("JDTable", "firstRow"),
    formHead: cell("JDForm", "firstRow"),
    rows: [cell("JDTable", "band2Horz"), cell("JDTable", "lastRow"), ...Object.values(FULL)],
    boxes: [box("Callout"), box("Draft")],
  };
}

const IN_ROWS = ["TableText", "TableLabel", "TableNumber", "TableTotal", "TableTotalNumber"];
const IN_HEADS = ["TableHeading", "TableHeadingNumber"];
/** Character styles that may be on any background. */
const ANYWHERE = ["Suggested", "SuggestedStrong", "SuggestedAdded", "SuggestedRemoved"].concat(
  ["Added", "AddedStrong", "Removed", "RemovedStrong"],
  ["PlaceholderText", "Hyperlink"],
);

/** The backgrounds of each of our styles, by its id in the company's styles. */
export function groundsOf(
  painted: Painted,
  page: string,
  theme: ThemeColors,
  ids: ReadonlyMap<string, string>,
): Grounds {
  const rows = [page, ...painted.rows];
  const places: readonly (readonly [readonly string[], readonly string[]])[] = [
    [IN_ROWS, rows],
    [IN_HEADS, [painted.head]],
    [["FormHeading"], [painted.formHead]],
    [ANYWHERE, [...rows, painted.head, ...painted.boxes]],
  ];
  const of = places.flatMap(([styles, grounds]) => styles.map((id) => [ids.get(id) ?? id, grounds] as const));
  return { page, theme, of: new Map(of) };
}
