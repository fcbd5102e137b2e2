import { roleName, withArticle } from "../../../clarity/names";
import { neighbors, rolesOf } from "../../titles/roles-of";
import { phraseWords } from "../../sentences/phrase";
import type { Source } from "../../source";

/** A question of a first call, with what to listen for and which answers point to another job. */
export interface ScreenQuestion {
  readonly ask: string;
  readonly listen: readonly string[];
}

const BOOK = "role-card";
const MOST = 3;

/**
 * The questions of a first call, for the role card and the screen of the loop: those that separate the job from its
 * neighbors, one per neighbor before a second for any. At most three.
 */
export function screenQuestions(source: Source): ScreenQuestion[] {
  const roles = rolesOf(source);
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
  return Array.from({ length: most }, (_, i) =>
    pairs.flatMap(({ pair, ours, theirs }) => (pair.asks[i] ? [{ ask: pair.asks[i], ours, theirs }] : [])),
  )
    .flat()
    .slice(0, MOST)
    .map(({ ask: { ask, hear }, ours, theirs }) => {
      const role = withArticle(roleName(theirs, source.catalogue));
      const listen = [
        hear[ours] ? phraseWords(source, BOOK, "listenFor", { answer: hear[ours] }) : "",
        hear[theirs] ? phraseWords(source, BOOK, "otherJob", { role, answer: hear[theirs] }) : "",
      ];
      return { ask, listen: listen.filter((line) => line !== "") };
    });
}
