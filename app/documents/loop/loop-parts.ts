import type { Answers } from "../../requisition/requisition";
import { answersTable } from "../blocks/answers-table";
import { type Block, cell, type Cell } from "../blocks/document";
import { ofRound } from "./of-round";
import { loweredName, withoutStop } from "../sentences/letter-case";
import { panelInCell } from "./panel";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, type Source } from "../source";
import { capital } from "../wording";

export type Round = Answers<"interview">["rounds"][number];

/** The name of a round: its own, or that of its kind. */
export function roundName(source: Source, round: Round): string {
  return (
    source.options.rounds.find((option) => option.value === round.id)?.label ??
    phraseWords(source, "shared", "roundUnnamed")
  );
}

/** The same next to the round's number, unless that would repeat "Round 2". */
export const roundCalled = (source: Source, round: Round): string =>
  round.name.trim() === "" && !source.catalogue.roundKinds.has(round.kind)
    ? phraseWords(source, "shared", "notNamed")
    : roundName(source, round);

/** The name of a competency; if its file no longer exists, its id in words. */
export const competencyName = ({ catalogue }: Source, id: string): string =>
  catalogue.competencies.get(id)?.name ?? capital(id.replaceAll("-", " "));

/** The same inside a sentence: "risk mitigation". */
export const competencyInSentence = (source: Source, id: string): string => loweredName(competencyName(source, id));

/** A placeholder for the rounds, because the document consists of them. */
export const noRounds = (source: Source): Block[] => [
  {
    type: "callout",
    tone: "draft",
    title: phraseWords(source, "notices", "noRounds"),
    items: [phrase(source, "notices", "noRoundsDo")],
  },
];

/** A table for the panel: each round with its minutes, day, interviewers, what it rates and what it decides. */
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
      cell(withoutStop(source.catalogue.roundKinds.get(round.kind)?.decides ?? "")),
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

/**
 * The day of each round, counted from first contact: evenly spread, with three days for debrief and offer; one round a
 * day if the number of days is not given.
 */
export function daysOfRounds({ rounds, daysToOffer }: Answers<"interview">): number[] {
  if (daysToOffer === null) return rounds.map((_, i) => i + 1);
  const last = Math.max(1, daysToOffer - 3);
  return rounds.map((_, i) => (rounds.length === 1 ? last : 1 + Math.round((i * (last - 1)) / (rounds.length - 1))));
}
