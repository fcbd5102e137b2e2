import { payInWords } from "../../requisition/pay";
import type { Block, Cell, Text } from "../document";
import { answersTable } from "../answers-table";
import type { Round } from "../loop-parts";
import { answer } from "../sentences/answer";
import { phrase, phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
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
  readonly say: Text;
  readonly ask: string;
}

/** Pay, place, hours and start; all but the hours are asked about whatever the requisition says. */
export function conditionsOf(source: Source): Condition[] {
  const { reporting, offer } = source.requisition;
  type Names =
    "topicPay" | "topicPlace" | "topicHours" | "topicStart" | "askPay" | "askPlace" | "askHours" | "askStart";
  const words = (name: Names) => phraseWords(source, "interviewer-kit", name);
  const pay = answer(source, "offer", "payFrom", payInWords(offer));
  const hours = answer(source, "reporting", "timeZone", capital(reporting.timeZone));
  const start = answer(source, "offer", "start", capital(offer.start));
  return [
    { topic: words("topicPay"), say: pay, ask: words("askPay") },
    { topic: words("topicPlace"), say: placeSaid(source), ask: words("askPlace") },
    ...(reporting.timeZone.trim() === "" ? [] : [{ topic: words("topicHours"), say: hours, ask: words("askHours") }]),
    { topic: words("topicStart"), say: start, ask: words("askStart") },
  ];
}

/** The conditions as a table to talk along. */
export function conditionsTable(source: Source): Block[] {
  const rows = conditionsOf(source).map(({ topic, say, ask }): Cell[] => [
    [[{ text: topic }]],
    [say],
    [[{ text: ask }]],
  ]);
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnTopic"), share: 16 },
    { head: phraseWords(source, "interviewer-kit", "columnSay"), share: 38 },
    { head: phraseWords(source, "interviewer-kit", "columnAsk"), share: 46 },
  ];
  return answersTable(phraseWords(source, "interviewer-kit", "captionConditions"), columns, rows);
}

/** "Remote in Sweden or New York State"; as much of it as somebody answered. */
function placeSaid(source: Source): Text {
  const { location, workMode } = source.requisition.reporting;
  const { places } = source.requisition.offer;
  const isEither = workMode === "remote" && places.length > 1;
  const where = isEither ? location.replace(/ and /, ` ${phraseWords(source, "shared", "or")} `) : location;
  const place = answer(source, "reporting", "location", where || places.join("; "));
  const modes = { remote: "remoteIn", hybrid: "hybridIn", office: "officeIn" } as const;
  if (!Object.hasOwn(modes, workMode)) return place;
  const mode = workMode as keyof typeof modes;
  const isKnown = place.some(({ text }) => text.trim() !== "");
  return isKnown
    ? phrase(source, "shared", modes[mode], { place })
    : answer(source, "reporting", "workMode", phraseWords(source, "shared", mode));
}
