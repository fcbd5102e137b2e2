import { roleName, withArticle } from "../../clarity/names";
import type { RoleType } from "../../catalogue/role-type";
import { type Block, cell, type Cell, plain, type Text } from "../document";
import { soundsLike } from "../look-alikes";
import { searchTitles } from "../search-titles";
import { listWords } from "../sentences/list";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, type Source } from "../source";

const BOOK = "role-card";
const MOST = { questions: 3, wordings: 3, titles: 6, passedOver: 3 };

/** What one question takes on the phone, its answer included. */
const MINUTES_EACH = 10 / 3;

/** The role types that these are taken for, most often first; the two halves of a hybrid are not told apart. */
function neighbors(source: Source, roles: readonly RoleType[]): RoleType[] {
  const own = new Set(roles.map(({ id }) => id));
  const ids = roles.flatMap(({ mistakenFor }) => mistakenFor).filter((id) => !own.has(id));
  return [...new Set(ids)].flatMap((id) => source.catalogue.roleTypes.get(id) ?? []);
}

/** Questions to a candidate: one for each neighbor, then further ones; each with what to listen for, and what tells the other job. */
export function questions(source: Source, roles: readonly RoleType[]): Block[] {
  const own = new Set(roles.map(({ id }) => id));
  const order = neighbors(source, roles).map(({ id }) => id);
  const pairs = source.catalogue.pairs
    .filter((pair) => pair.roles.filter((id) => own.has(id)).length === 1)
    .map((pair) => {
      const [ours, theirs] = own.has(pair.roles[0]) ? pair.roles : [pair.roles[1], pair.roles[0]];
      return { pair, ours, theirs, rank: order.includes(theirs) ? order.indexOf(theirs) : order.length };
    })
    .sort((a, b) => a.rank - b.rank);
  const most = Math.max(0, ...pairs.map(({ pair }) => pair.asks.length));
  const asks = Array.from({ length: most }, (_, i) =>
    pairs.flatMap(({ pair, ours, theirs }) => (pair.asks[i] ? [{ ask: pair.asks[i], ours, theirs }] : [])),
  ).flat();
  const items = asks.slice(0, MOST.questions).map(({ ask, ours, theirs }): Text => {
    const [own, other] = [ask.hear[ours] ?? "", ask.hear[theirs] ?? ""];
    const role = withArticle(roleName(theirs, source.catalogue));
    return [
      { text: ask.ask, strong: true },
      ...(own === "" ? [] : plain(`\n${phraseWords(source, BOOK, "listenFor", { answer: own })}`)),
      ...(other === "" ? [] : plain(`\n${phraseWords(source, BOOK, "otherJob", { role, answer: other })}`)),
    ];
  });
  if (items.length === 0) return [];
  const minutes = String(Math.round(items.length * MINUTES_EACH));
  return part(1, phraseWords(source, BOOK, "headingAsk"), [
    { type: "paragraph", text: plain(phraseWords(source, BOOK, "askWhen", { minutes })) },
    { type: "list", ordered: true, items },
  ]);
}

/** So many must-haves leave no room for look-alikes on one page. */
const MANY_MUST_HAVES = 8;

/** What a résumé of this role says, beside what one of its nearest neighbor says. Nothing for two jobs in one, which are both. */
export function lookAlikes(source: Source, roles: readonly RoleType[]): Block[] {
  if (roles.length > 1 || source.requisition.requirements.mustHaves.length >= MANY_MUST_HAVES) return [];
  const [role] = roles;
  const [nearest] = neighbors(source, roles);
  if (!role || !nearest) return [];
  const [ours, theirs] = [soundsLike(role, nearest, source.catalogue), soundsLike(nearest, role, source.catalogue)];
  const count = Math.min(theirs.length, ours.length, MOST.wordings);
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
  return part(
    1,
    phraseWords(source, BOOK, "headingSearch"),
    lines.map((text) => ({ type: "paragraph", text })),
  );
}
