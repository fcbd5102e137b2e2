import { coverageOf, minutesOf } from "../requisition/loop";
import type { Answers } from "../requisition/requisition";
import { answersTable } from "./answers-table";
import { type Block, cell, type Cell, plain, type Text } from "./document";
import { paragraphs, part, said, type Source } from "./source";
import { loweredName } from "./sentences/letter-case";
import { capital, count, duration, stopped } from "./wording";

/** Rounds that fit side by side on an upright sheet. */
const MOST_UPRIGHT = 5;

export type Round = Answers<"interview">["rounds"][number];

/** What a round is called: its own name, or its kind's. */
export function roundName(source: Source, round: Round): string {
  return source.options.rounds.find((option) => option.value === round.id)?.label ?? "Round";
}

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

/** For the panel: the loop as a table with minutes, totals and what each round tests. */
export function loopTable(source: Source): Block[] {
  const { rounds } = source.requisition.interview;
  if (rounds.length === 0) return [];
  const names = (ids: readonly string[]) => ids.map((id) => competencyName(source, id)).join(", ");
  const tests = (round: Round) => [names(round.leads), round.covers.length > 0 ? `Also: ${names(round.covers)}` : ""];
  const rows = rounds.map((round, i): Cell[] => {
    const at = (text: string): Cell => [[said(source, "interview", `rounds.${round.id}`, text)]];
    const people = (round.interviewers ?? 1) > 1 ? ` (${round.interviewers} people)` : "";
    return [
      cell(String(i + 1)),
      at(roundName(source, round)),
      at(round.minutes === null ? "" : String(round.minutes)),
      at(capital(round.interviewer) + people),
      tests(round)
        .filter((text) => text !== "")
        .map((text) => [said(source, "interview", `rounds.${round.id}`, text)]),
    ];
  });
  const { candidate, staff } = minutesOf(rounds);
  const total: Cell[] = [
    cell("Total"),
    cell(""),
    cell(String(candidate)),
    cell(`${staff} minutes of staff time`),
    cell(""),
  ];
  const columns = [
    { head: "No.", share: 9 },
    { head: "Round", share: 22 },
    { head: "Minutes", share: 11, numeric: true },
    { head: "Interviewer", share: 26 },
    { head: "What it leads on", share: 32 },
  ];
  const caption = "The rounds of the interview loop, with minutes and competencies";
  const table: Block = { type: "table", caption, columns, rows: [...rows, total], total: true };
  return part(1, "The loop", [table], { section: "interview", field: "rounds" });
}

/** Which competency is tested in which round, those of the role type first; says what is led twice, never or not at all. */
export function coverage(source: Source): Block[] {
  const { role, interview } = source.requisition;
  const { rounds } = interview;
  const expected = source.catalogue.roleTypes.get(role.roleType)?.competencies ?? [];
  const covered = coverageOf(rounds, expected);
  if (rounds.length === 0 || covered.length === 0) return [];
  const rows = covered.map(({ competency, rounds: parts, says }): Cell[] => [
    cell(competencyName(source, competency)),
    ...parts.map((part) => cell(part === "leads" ? "Leads" : part === "covers" ? "Also" : "")),
    cell(says),
  ]);
  const each = Math.floor((rounds.length <= MOST_UPRIGHT ? 40 : 62) / rounds.length);
  const columns = [
    { head: "Competency", share: 100 - 18 - each * rounds.length },
    ...rounds.map((_, i) => ({ head: String(i + 1), share: each })),
    { head: "In all", share: 18 },
  ];
  const table: Block = { type: "table", caption: "Competencies by round", columns, rows };
  const blocks = part(1, "What is tested where", [table], { section: "interview", field: "rounds" });
  // So many columns have no room on an upright sheet.
  return rounds.length <= MOST_UPRIGHT
    ? blocks
    : [{ type: "page-break", landscape: true }, ...blocks, { type: "page-break" }];
}

/** The day of each round, counted from first contact: spread evenly, with three days left for debrief and offer; one a day if nobody says. */
export function daysOfRounds({ rounds, daysToOffer }: Answers<"interview">): number[] {
  if (daysToOffer === null) return rounds.map((_, i) => i + 1);
  const last = Math.max(1, daysToOffer - 3);
  return rounds.map((_, i) => (rounds.length === 1 ? last : 1 + Math.round((i * (last - 1)) / (rounds.length - 1))));
}

/** The days from first contact to offer: rounds spread evenly, then the debrief and the offer. */
export function timeline(source: Source): Block[] {
  const { rounds, daysToOffer, decider } = source.requisition.interview;
  if (rounds.length === 0 || daysToOffer === null) return [];
  const days = daysOfRounds(source.requisition.interview);
  const lastRound = days.at(-1)!;
  const at = (n: number) => cell(`Day ${n}`);
  const rows: Cell[][] = [
    [at(0), cell("First contact")],
    ...rounds.map((round, i): Cell[] => [at(days[i]!), cell(`Round ${i + 1}: ${roundName(source, round)}`)]),
    [at(Math.min(daysToOffer, lastRound + 1)), cell("Scores written, then the debrief")],
    [
      at(daysToOffer),
      cell(decider === "" ? "Decision and offer" : `Decision and offer. Decided by: ${stopped(decider)}`),
    ],
  ];
  const columns = [
    { head: "By", share: 16 },
    { head: "What happens", share: 84 },
  ];
  const table: Block = { type: "table", caption: "Timeline in days from first contact", columns, rows };
  return part(1, "Timeline", [table], { section: "interview", field: "daysToOffer" });
}
