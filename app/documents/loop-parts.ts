import { minutesOf } from "../requisition/loop";
import type { Answers } from "../requisition/requisition";
import { answersTable } from "./answers-table";
import { type Block, cell, type Cell, plain, type Text } from "./document";
import { ofRound } from "./sentences/answer";
import { loweredName, unstopped } from "./sentences/letter-case";
import { panelInCell } from "./sentences/panel";
import { phraseWords } from "./sentences/phrase";
import { paragraphs, part, said, type Source } from "./source";
import { capital, count, duration } from "./wording";

export type Round = Answers<"interview">["rounds"][number];

/** What a round is called: its own name, or its kind's. */
export function roundName(source: Source, round: Round): string {
  return source.options.rounds.find((option) => option.value === round.id)?.label ?? "Round";
}

/** The same beside the round's number, where "Round 2" would say it twice. */
export const roundCalled = (source: Source, round: Round): string =>
  round.name.trim() === "" && !source.catalogue.roundKinds.has(round.kind)
    ? phraseWords(source, "shared", "notNamed")
    : roundName(source, round);

/** What a competency is called; one whose file is gone is named after its id, in words. */
export const competencyName = ({ catalogue }: Source, id: string): string =>
  catalogue.competencies.get(id)?.name ?? capital(id.replaceAll("-", " "));

/** The same inside a sentence: "risk mitigation". */
export const competencyInSentence = (source: Source, id: string): string => loweredName(competencyName(source, id));

/** The loop in a sentence; "" if there are no rounds. */
export function loopInWords({ rounds, daysToOffer }: Answers<"interview">): string {
  if (rounds.length === 0) return "";
  const { candidate } = minutesOf(rounds);
  const minutes = candidate > 0 ? `, ${duration(candidate)} in all` : "";
  const days = daysToOffer === null ? "" : `, ${count(daysToOffer, "day")} from first contact to offer`;
  return `${count(rounds.length, "round")}${minutes}${days}.`;
}

/** What stands where the rounds would: the document is made of them. */
export const noRounds = (): Block[] => [
  {
    type: "callout",
    tone: "draft",
    title: "There are no rounds yet",
    items: [plain("Write them under Interview plan; most of this document is made of them.")],
  },
];

/** For the candidate: each round, its minutes, who they meet and what is looked for; then preparation and the decision. */
export function interviewForCandidate(source: Source): Block[] {
  const { interview } = source.requisition;
  const summary = loopInWords(interview);
  const rows = interview.rounds.map((round): Cell[] => {
    const at = (text: string): Text => [said(source, "interview", `rounds.${round.id}`, text)];
    return [
      [at(roundName(source, round))],
      [at(round.minutes === null ? "" : String(round.minutes))],
      [at(capital(round.interviewer))],
      [at(round.leads.map((id) => competencyName(source, id)).join(", "))],
    ];
  });
  const columns = [
    { head: "Round", share: 30 },
    { head: "Minutes", share: 12, numeric: true },
    { head: "With", share: 28 },
    { head: "What we look for", share: 30 },
  ];
  const blocks: Block[] = [
    ...(summary === "" ? [] : [{ type: "paragraph", text: plain(summary) } as const]),
    ...answersTable("The interview rounds", columns, rows),
    ...exercise(source),
    ...paragraphs(source, "interview", "decisionRule", interview.decisionRule),
  ];
  return part(1, "How the interview works", blocks, { section: "interview", field: "rounds" });
}

/** The exercise and the time it takes; nothing if there is none. */
export function exercise(source: Source): Block[] {
  const { exercise: text, preparationMinutes } = source.requisition.interview;
  const prepare = preparationMinutes ? `Preparation takes about ${duration(preparationMinutes)}.` : "";
  return [
    ...paragraphs(source, "interview", "exercise", text),
    ...paragraphs(source, "interview", "preparationMinutes", prepare),
  ];
}

/** For the panel: each round with its minutes, its day, who holds it, what it rates and what it decides. */
export function loopTable(source: Source): Block[] {
  const { interview } = source.requisition;
  const days = daysOfRounds(interview);
  const rows = interview.rounds.map((round, i): Cell[] => {
    const at = (text: string): Cell => [ofRound(source, round.id, text)];
    const words = { place: String(i + 1), name: roundCalled(source, round), minutes: String(round.minutes ?? "") };
    const named =
      round.minutes === null
        ? phraseWords(source, "interview-plan", "roundUntimed", { place: words.place, name: words.name })
        : phraseWords(source, "interview-plan", "roundTimed", words);
    return [
      at(named),
      at(interview.daysToOffer === null ? "" : String(days[i])),
      at(panelInCell(source, round)),
      at(ratedInWords(source, round)),
      cell(unstopped(source.catalogue.roundKinds.get(round.kind)?.decides ?? "")),
    ];
  });
  const head = (name: "columnRound" | "columnDay" | "columnWith" | "columnRates" | "columnDecides") =>
    phraseWords(source, "interview-plan", name);
  const columns = [
    { head: head("columnRound"), share: 20 },
    { head: head("columnDay"), share: 6, numeric: true },
    { head: head("columnWith"), share: 22 },
    { head: head("columnRates"), share: 21 },
    { head: head("columnDecides"), share: 31 },
  ];
  const table = answersTable(phraseWords(source, "interview-plan", "captionRounds"), columns, rows);
  const heading = phraseWords(source, "interview-plan", "headingRounds");
  return part(1, heading, table, { section: "interview", field: "rounds" });
}

/** What a round rates: "Technical program design, dependency management; also risk mitigation". */
function ratedInWords(source: Source, { leads, covers }: Round): string {
  const names = (ids: readonly string[]) => [...new Set(ids)].map((id) => competencyInSentence(source, id)).join(", ");
  const also = covers.filter((id) => !leads.includes(id));
  if (also.length === 0) return capital(names(leads));
  const name = leads.length === 0 ? "alsoRated" : "ledAndRated";
  return capital(
    name === "alsoRated"
      ? phraseWords(source, "interview-plan", name, { covered: names(also) })
      : phraseWords(source, "interview-plan", name, { led: names(leads), covered: names(also) }),
  );
}

/** The day of each round, counted from first contact: spread evenly, with three days left for debrief and offer; one a day if nobody says. */
export function daysOfRounds({ rounds, daysToOffer }: Answers<"interview">): number[] {
  if (daysToOffer === null) return rounds.map((_, i) => i + 1);
  const last = Math.max(1, daysToOffer - 3);
  return rounds.map((_, i) => (rounds.length === 1 ? last : 1 + Math.round((i * (last - 1)) / (rounds.length - 1))));
}
