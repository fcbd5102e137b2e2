import { withArticle } from "../../clarity/names";
import type { RoleType } from "../../catalogue/role-type";
import { type Block, cell, type Cell, type Text } from "../document";
import { paragraphOf } from "../document-part";
import { soundsLike } from "../look-alikes";
import { neighbors } from "../roles-of";
import { searchTitles } from "../search-titles";
import { listWords } from "../sentences/list";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource, type Source } from "../source";
import { textsOf } from "../words";

const BOOK = "role-card";
const MOST = { wordings: 3, titles: 6, passedOver: 3 };

/** Lines that a page has for the facts, the questions and the rows of look-alikes, and letters that a line has. */
const PAGE = { lines: { a4: 53, letter: 47 }, letters: 110 };

/** Lines of the page that a row of a table takes, and rows under which a table is no use. */
const ROW = { lines: 1.7, least: 2 };

/** About how many lines blocks take, a cell of a table being one of its own. */
export const linesOf = (blocks: readonly Block[]): number =>
  blocks
    .flatMap(textsOf)
    .flatMap((text) => text.split("\n"))
    .reduce((sum, text) => sum + Math.ceil(text.length / PAGE.letters), 0);

/**
 * What a résumé of this role says, beside what one of its nearest neighbor says. Nothing for two jobs in one, which are both,
 * and as much as there is room for on one page below so many lines.
 */
export function lookAlikes(source: ReviewedSource, roles: readonly RoleType[], above: number): Block[] {
  const room = Math.floor((PAGE.lines[source.letterhead.paper] - above) / ROW.lines);
  if (roles.length > 1 || room < ROW.least) return [];
  const [role] = roles;
  const [nearest] = neighbors(source, roles);
  if (!role || !nearest) return [];
  const [ours, theirs] = [soundsLike(role, nearest, source.catalogue), soundsLike(nearest, role, source.catalogue)];
  const count = Math.min(theirs.length, ours.length, MOST.wordings, room);
  if (count === 0) return [];
  const rows = Array.from({ length: count }, (_, i): Cell[] => [cell(ours[i]!), cell(theirs[i]!)]);
  const columns = [
    { head: phraseWords(source, BOOK, "ours", { role: withArticle(role.name) }), share: 50 },
    { head: phraseWords(source, BOOK, "theirs", { role: withArticle(nearest.name) }), share: 50 },
  ];
  const caption = phraseWords(source, BOOK, "lookAlikesCaption");
  return part(1, phraseWords(source, BOOK, "headingLookAlikes"), [{ type: "table", caption, columns, rows }]);
}

/** Titles to search for, and titles of neighbors to pass over. */
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
