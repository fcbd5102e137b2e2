import { payInWords } from "../../requisition/pay";
import type { Block, Cell } from "../document";
import { answersTable, sharedOut } from "../answers-table";
import type { Round } from "../loop-parts";
import { extraPay } from "../sentences/extra-pay";
import { phraseWords } from "../sentences/phrase";
import { placeInWords } from "../sentences/terms";
import { answer, type Source } from "../source";
import { capital } from "../wording";

/** The round in which pay, place and start are talked about; undefined if no round is a first talk. */
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

/** What is agreed on before anybody spends hours: what we say, as far as the requisition says it, and what we ask. */
interface Condition {
  readonly topic: string;
  readonly say: Cell;
  readonly ask: string;
}

/** Pay, place, hours and start; all but the hours are asked about whatever the requisition says. */
export function conditionsOf(source: Source): Condition[] {
  const { reporting, offer } = source.requisition;
  type Names =
    | "topicPay"
    | "topicPlace"
    | "topicHours"
    | "topicStart"
    | "askPay"
    | "askPlace"
    | "askWhere"
    | "askHours"
    | "askStart";
  const words = (name: Names) => phraseWords(source, "interviewer-kit", name);
  const pay = answer(source, "offer", "payFrom", payInWords(offer));
  const place = placeInWords(source);
  const hours = answer(source, "reporting", "timeZone", capital(reporting.timeZone));
  const start = answer(source, "offer", "start", capital(offer.start));
  return [
    { topic: words("topicPay"), say: [pay, extraPay(source)], ask: words("askPay") },
    {
      topic: words("topicPlace"),
      say: [place],
      ask: words(place.length > 0 && place[0]!.text !== "" ? "askPlace" : "askWhere"),
    },
    ...(reporting.timeZone.trim() === "" ? [] : [{ topic: words("topicHours"), say: [hours], ask: words("askHours") }]),
    { topic: words("topicStart"), say: [start], ask: words("askStart") },
  ];
}

/** The conditions as a table to talk along. */
export function conditionsTable(source: Source): Block[] {
  const rows = conditionsOf(source).map(({ topic, say, ask }): Cell[] => [
    [[{ text: topic }]],
    say.filter((line) => line.length > 0),
    [[{ text: ask }]],
  ]);
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnTopic"), share: 16 },
    { head: phraseWords(source, "interviewer-kit", "columnSay"), share: 38 },
    { head: phraseWords(source, "interviewer-kit", "columnAsk"), share: 46 },
  ];
  const filled = answersTable(phraseWords(source, "interviewer-kit", "captionConditions"), columns, rows);
  // What the candidate says has room to be written down.
  const theirs = { head: phraseWords(source, "interviewer-kit", "columnTheySay"), share: 26 };
  return filled.map((block) =>
    block.type === "table"
      ? { ...block, columns: sharedOut([...block.columns, theirs]), rows: block.rows.map((cells) => [...cells, []]) }
      : block,
  );
}
