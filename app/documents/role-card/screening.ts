import { withArticle } from "../../clarity/names";
import type { RoleType } from "../../catalogue/shapes/role-type";
import { type Block, cell, type Cell, type Text } from "../blocks/document";
import { paragraphOf } from "../blocks/document-part";
import { soundsLike } from "../titles/look-alikes";
import { neighbors } from "../titles/roles-of";
import { searchTitles } from "../titles/search-titles";
import { listWords } from "../sentences/list";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, type Source } from "../source";

const BOOK = "role-card";
const MOST = { wordings: 3, titles: 6, passedOver: 3 };

/**
 * Signs of this role in a résumé next to those of its nearest neighbor: as many lines of each as fit on one page, at
 * least two. Nothing for a hybrid.
 */
export function lookAlikes(source: Source, roles: readonly RoleType[], hasRoom: (table: Block[]) => boolean): Block[] {
  const tables = Array.from({ length: MOST.wordings - 1 }, (_, i) => lookAlikesOf(source, roles, MOST.wordings - i));
  return tables.find(hasRoom) ?? [];
}

function lookAlikesOf(source: Source, roles: readonly RoleType[], most: number): Block[] {
  if (roles.length > 1) return [];
  const [role] = roles;
  const [nearest] = neighbors(source, roles);
  if (!role || !nearest) return [];
  const [ours, theirs] = [soundsLike(role, nearest, source.catalogue), soundsLike(nearest, role, source.catalogue)];
  const count = Math.min(theirs.length, ours.length, most);
  if (count === 0) return [];
  const rows = Array.from({ length: count }, (_, i): Cell[] => [cell(ours[i]!), cell(theirs[i]!)]);
  const columns = [
    { head: phraseWords(source, BOOK, "ours", { role: withArticle(role.name) }), share: 50 },
    { head: phraseWords(source, BOOK, "theirs", { role: withArticle(nearest.name) }), share: 50 },
  ];
  const caption = phraseWords(source, BOOK, "lookAlikesCaption");
  return part(1, phraseWords(source, BOOK, "headingLookAlikes"), [{ type: "table", caption, columns, rows }]);
}

/** Titles to search for, and neighboring titles to skip. */
export function titles(source: Source, roles: readonly RoleType[]): Block[] {
  const found = roles.flatMap((role) => searchTitles(role, source.requisition.role, source.catalogue));
  const wanted = [...new Set(found)].slice(0, MOST.titles);
  if (wanted.length === 0) return [];
  const passed = neighbors(source, roles)
    .map(({ name }) => name)
    .filter((name) => !wanted.includes(name))
    .slice(0, MOST.passedOver);
  const lines: Text[] = [
    phrase(source, BOOK, "search", { titles: wanted.join(", ") }),
    ...(passed.length === 0 ? [] : [phrase(source, BOOK, "passOver", { titles: listWords(source, passed) })]),
  ];
  return part(1, phraseWords(source, BOOK, "headingSearch"), paragraphOf(lines));
}
