import { testedIn } from "../../requisition/loop";
import { hasSlot } from "../../requisition/slots";
import { plain, type Text } from "../document";
import type { AskedAlready } from "../kit/asked-already";
import { bestMatch } from "../kit/best-match";
import type { MustHave } from "../kit/must-haves";
import { competencyInSentence } from "../loop-parts";
import { firstSentences, withoutExample } from "../sentences/cuts";
import { unstopped } from "../sentences/letter-case";
import { phraseWords } from "../sentences/phrase";
import { said, type Source } from "../source";

const BOOK = "role-card";

/** A question as an item of a list, and whether a round asks the same. */
interface Asked {
  readonly item: Text;
  readonly isRepeated: boolean;
}

/**
 * The question on the must-have that decides most; undefined if there are no must-haves. One that a round asks about in its own
 * words (`taken`), or in others (`asked`), comes only where every one is.
 */
export function mustHaveQuestion(source: Source, asked: AskedAlready, taken: ReadonlySet<string>): Asked | undefined {
  const rows = source.requisition.requirements.mustHaves.filter(({ what }) => what.trim() !== "");
  const told = rows.filter(({ what }) => !hasSlot(withoutExample(what)));
  const ranked = byDecision(source, told.length > 0 ? told : rows).map((mustHave) => ({
    mustHave,
    ask: asQuestion(source, mustHave.what),
  }));
  const isNew = ranked.find(({ mustHave, ask }) => !taken.has(mustHave.id) && asked.take(ask));
  const chosen = isNew ?? ranked[0];
  if (!chosen) return undefined;
  const { mustHave, ask } = chosen;
  const item: Text = [
    { ...said(source, "requirements", `mustHaves.${mustHave.id}`, ask), strong: true },
    ...plain(`\n${phraseWords(source, BOOK, "listenCase")}`),
    ...plain(`\n${phraseWords(source, BOOK, "noCase")}`),
  ];
  return { item, isRepeated: isNew === undefined };
}

/** Those under a competency that the decision rule names come first, the more often it does; then those that tell a deed. */
function byDecision(source: Source, rows: readonly MustHave[]): MustHave[] {
  const { rounds, decisionRule } = source.requisition.interview;
  const rule = decisionRule.toLowerCase();
  const weightOf = ({ round, what }: MustHave): number => {
    const testing = rounds.find(({ id }) => id === round);
    const under = testing && bestMatch(source, testedIn(testing), what);
    return under === undefined ? 0 : rule.split(competencyInSentence(source, under).toLowerCase()).length - 1;
  };
  return rows
    .map((row) => ({ row, weight: weightOf(row) + (DEED.test(row.what) ? 0.5 : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ row }) => row);
}

/** "You have led a change": what somebody did can be asked about, a language or a diploma less. */
const DEED = /^you (have|can) (.+)$/isu;

/** What follows the deed and cannot be asked with it: ", and can show the plan", ", and they accepted it". */
const AFTERWARD =
  /,? (?:and|but) can (?:say|show|tell|explain|name|describe|prove)\b.*$|, (?:and|but|so) (?:can|could|know|still|would|will|have|has|are|is|you|we|they|it|he|she|nothing|nobody|something|someone|the|an?|one|people|each)\b.*$/su;

/** "You have led a change, and can show it." as "Have you led a change?"; what is no such sentence is quoted. */
function asQuestion(source: Source, what: string): string {
  const short = unstopped(firstSentences(withoutExample(what)));
  const [, verb, rest = ""] = DEED.exec(short) ?? [];
  if (verb === undefined) return phraseWords(source, BOOK, "askQuoted", { what: short });
  const deed = rest.replace(AFTERWARD, "");
  return phraseWords(source, BOOK, verb.toLowerCase() === "have" ? "askHave" : "askCan", { deed });
}
