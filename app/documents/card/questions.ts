import { roleName, withArticle } from "../../clarity/names";
import type { RoleType } from "../../catalogue/role-type";
import { type Block, plain, type Text } from "../document";
import { AskedAlready } from "../kit/asked-already";
import { scriptsOf } from "../kit/script";
import { phraseWords } from "../sentences/phrase";
import { part, type Source } from "../source";
import { mustHaveQuestion } from "./must-have-question";
import { neighbors } from "./screening";

const BOOK = "role-card";
const MOST = 3;

/**
 * Questions for a first call, each with what to listen for: one on the must-have that decides most, then those that tell the job
 * from its neighbors. What the interviewer kit asks in a round is asked there and not here, but for the must-have where a round
 * goes into every one.
 */
export function questions(source: Source, roles: readonly RoleType[]): Block[] {
  const scripts = scriptsOf(source);
  const asked = new AskedAlready();
  const inRounds = scripts.flatMap(({ parts, spare }) => [...parts.flatMap((one) => one.questions), ...spare]);
  for (const { ask, followUps } of inRounds) for (const one of [ask, ...followUps]) asked.take(one);
  const taken = new Set(inRounds.flatMap(({ mustHave }) => (mustHave ? [mustHave.id] : [])));
  const first = mustHaveQuestion(source, asked, taken);
  const items = [...(first ? [first.item] : []), ...telling(source, roles, asked)].slice(0, MOST);
  if (items.length === 0) return [];
  const held = phraseWords(source, BOOK, "askFirst");
  const again = first?.isRepeated && scripts.length > 0 ? phraseWords(source, BOOK, "askDeeper") : "";
  return part(1, phraseWords(source, BOOK, "headingAsk"), [
    { type: "paragraph", text: plain(`${held} ${again}`.trim()) },
    { type: "list", ordered: true, items },
  ]);
}

/** Questions that tell the job from its neighbors, one for each before a second for any; with the answer of either. */
function telling(source: Source, roles: readonly RoleType[], asked: AskedAlready): Text[] {
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
  return asks
    .filter(({ ask }) => asked.take(ask.ask))
    .map(({ ask, ours, theirs }) => {
      const [heard, other] = [ask.hear[ours] ?? "", ask.hear[theirs] ?? ""];
      const role = withArticle(roleName(theirs, source.catalogue));
      return [
        { text: ask.ask, strong: true },
        ...(heard === "" ? [] : plain(`\n${phraseWords(source, BOOK, "listenFor", { answer: heard })}`)),
        ...(other === "" ? [] : plain(`\n${phraseWords(source, BOOK, "otherJob", { role, answer: other })}`)),
      ];
    });
}
