import { type Block, type Cell, plain } from "../../blocks/document";
import { answersTable, asPercentages } from "../../blocks/answers-table";
import { wholePlace } from "../../role-card/fact-lines";
import type { Round } from "../../loop/loop-parts";
import { extraPay } from "../../sentences/terms/extra-pay";
import { isZoneAlone } from "../../sentences/terms/hours";
import { dayTyped } from "../../sentences/figures/numbers";
import { phraseWords } from "../../sentences/phrase";
import { payLine } from "../../sentences/terms/terms";
import { answerText, type Source, type CompanySource } from "../../source";
import { capital, capitalText } from "../../wording";
import { textOf } from "../../blocks/words";
import { conditionKind, type ConditionKind } from "../../../requisition/texts/condition-kind";
import type { MustHave, RoundScript } from "./rounds";

/** The round that discusses pay, place and start; undefined if no round is a first call. */
export function screenRound({ requisition, options }: Source): Round | undefined {
  const { rounds } = requisition.interview;
  const isCalledSo = ({ id, interviewer }: Round) =>
    /\b(screen|recruiter|phone)/i.test(
      `${options.rounds.find(({ value }) => value === id)?.label ?? ""} ${interviewer}`,
    );
  return (
    rounds.find(({ kind }) => kind === "recruiter-screen") ??
    rounds.find(({ leads, covers }) => [...leads, ...covers].includes("motivation")) ??
    rounds.find(isCalledSo)
  );
}

/** A condition to agree on before anyone spends hours: what we say if the requisition has it, and what we ask. */
interface Condition {
  readonly topic: string;
  readonly say: Cell;
  readonly ask: string;
}

/** The number of topics in a screen: pay, place and start always, hours if given. */
export const termsCount = ({ requisition }: Source): number => (requisition.reporting.timeZone.trim() === "" ? 3 : 4);

/** The terms of the job in the words of the role card, so that the candidate hears one version. */
function termsOf(source: CompanySource): Condition[] {
  const { reporting, offer } = source.requisition;
  type Names =
    | `topic${"Pay" | "Place" | "Hours" | "TimeZone" | "Start"}`
    | `ask${"Pay" | "Place" | "Where" | "Hours" | "TimeZone" | "Start"}`;
  const words = (name: Names) => phraseWords(source, "interviewer-kit", name);
  const place = wholePlace(source);
  const hours = answerText(source, "reporting", "timeZone", capital(reporting.timeZone));
  const [when, askWhen] = isZoneAlone(reporting.timeZone)
    ? (["topicTimeZone", "askTimeZone"] as const)
    : (["topicHours", "askHours"] as const);
  const start = answerText(source, "offer", "start", capital(dayTyped(offer.start)));
  return [
    { topic: words("topicPay"), say: [capitalText(payLine(source)), extraPay(source)], ask: words("askPay") },
    {
      topic: words("topicPlace"),
      say: place,
      ask: words(place.some((line) => textOf(line).trim() !== "") ? "askPlace" : "askWhere"),
    },
    ...(reporting.timeZone.trim() === "" ? [] : [{ topic: words(when), say: [hours], ask: words(askWhen) }]),
    { topic: words("topicStart"), say: [start], ask: words("askStart") },
  ];
}

const ASKS = {
  suits: "askSuits",
  holds: "askHolds",
  speaks: "askSpeaks",
  may: "askMay",
  mixed: "askMixed",
} as const satisfies Record<ConditionKind, string>;

/** The question about a must-have that is a condition. */
export const askCondition = (source: Source, { what }: MustHave): string =>
  phraseWords(source, "interviewer-kit", ASKS[conditionKind(what) ?? "mixed"]);

const mustHaveCondition = (source: Source, mustHave: MustHave): Condition => ({
  topic: phraseWords(source, "interviewer-kit", "topicMustHave"),
  say: [answerText(source, "requirements", `mustHaves.${mustHave.id}`, capital(mustHave.what.trim()))],
  ask: askCondition(source, mustHave),
});

/** Pay, place, hours and start as a table for the call. */
export const termsTable = (source: CompanySource): Block[] =>
  tableOf(source, phraseWords(source, "interviewer-kit", "captionConditions"), termsOf(source));

/** The same in the screen, with the must-haves of a round that are conditions; nothing if a round has neither. */
export function roundConditions(source: CompanySource, { isScreen, conditions, place }: RoundScript): Block[] {
  const mustHaves = conditions.map((one) => mustHaveCondition(source, one));
  if (mustHaves.length === 0) return isScreen ? termsTable(source) : [];
  const caption = phraseWords(source, "interviewer-kit", "captionTerms", { place: String(place) });
  return tableOf(source, caption, [...(isScreen ? termsOf(source) : []), ...mustHaves]);
}

function tableOf(source: Source, caption: string, conditions: readonly Condition[]): Block[] {
  const rows = conditions.map(({ topic, say, ask }): Cell[] => [
    [plain(topic)],
    say.filter((line) => line.length > 0),
    [plain(ask)],
  ]);
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnTopic"), share: 16 },
    { head: phraseWords(source, "interviewer-kit", "columnSay"), share: 38 },
    { head: phraseWords(source, "interviewer-kit", "columnAsk"), share: 46 },
  ];
  const filled = answersTable(caption, columns, rows);
  // Space for the candidate's answers.
  const theirs = { head: phraseWords(source, "interviewer-kit", "columnTheySay"), share: 26 };
  return filled.map((block) =>
    block.type === "table"
      ? {
          ...block,
          columns: asPercentages([...block.columns, theirs]),
          rows: block.rows.map((cells) => [...cells, []]),
        }
      : block,
  );
}
