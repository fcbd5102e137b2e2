import { idOf, stylesIn } from "./clean-styles";
import { tabsOf } from "./style-properties";
import { all, child, create, get, insert, valueOf } from "./xml";

const AFTER_TABS = (
  "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid " +
  "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl " +
  "divId cnfStyle rPr sectPr pPrChange"
).split(" ");

interface Merged {
  readonly ours: Element;
  readonly theirs: Element;
  /** For each of our styles, what it has become. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Our header and footer have one part at the left and one at the right. In a company's style, whose tab stops may be
 * others, the right part would stand in the middle; so the paragraphs keep the stops they were written for.
 */
export function keepTabs(edge: Element, { ours, theirs, ids }: Merged): void {
  const byId = (styles: Element) => new Map(stylesIn(styles).map((style) => [idOf(style), style]));
  const [before, after] = [byId(ours), byId(theirs)];
  for (const paragraph of all(edge, "p")) {
    const layout = child(paragraph, "pPr");
    const id = valueOf(layout, "pStyle") ?? "";
    const wanted = tabsOf(before.get(id), before);
    const given = tabsOf(after.get(ids.get(id) ?? ""), after);
    if (!layout || child(layout, "tabs") || same(wanted, given)) continue;
    const cleared = [...given.keys()].filter((place) => !wanted.has(place)).map((pos) => ({ val: "clear", pos }));
    const kept = [...wanted].map(([pos, tab]) => ({ val: get(tab, "val") ?? "left", pos }));
    const tabs = insert(layout, create(edge, "tabs"), AFTER_TABS);
    const inOrder = [...cleared, ...kept].sort((a, b) => Number(a.pos) - Number(b.pos));
    for (const tab of inOrder) tabs.appendChild(create(edge, "tab", tab));
  }
}

const same = (a: ReadonlyMap<string, Element>, b: ReadonlyMap<string, Element>) =>
  a.size === b.size && [...a].every(([place, tab]) => get(b.get(place), "val") === get(tab, "val"));
