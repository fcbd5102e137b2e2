import { competencyName, type Round, roundName } from "../documents/loop-parts";
import { questionsOf } from "../documents/round-parts";
import type { Source } from "../documents/source";
import { hasSlot } from "../requisition/slots";
import type { Format } from "./format";

const HEAD = [
  "Round",
  "Minutes",
  "Interviewer",
  "Competency",
  "Weight",
  "Kind",
  "Question",
  "Ask on",
  "Answer at 1",
  "Answer at 3",
  "Answer at 5",
];

/** The questions of every round as a table, without what has a slot, for a spreadsheet or another hiring system (RFC 4180, with a byte order mark). */
export const csv: Format = {
  ending: "csv",
  id: "csv",
  name: "Questions as a table",
  mediaType: "text/csv; charset=utf-8",
  of: ["interviewer-kit"],
  write: ({ source }) => {
    const rows = source.requisition.interview.rounds.flatMap((round) => rowsOf(source, round));
    const lines = [HEAD, ...rows].map((row) => row.map(cell).join(","));
    return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
  },
};

function rowsOf(source: Source, round: Round): string[][] {
  const about = [roundName(source, round), String(round.minutes ?? ""), round.interviewer];
  const filled = round.questions.filter((question) => !hasSlot(question));
  const own = filled.map((question) => [...about, "", "", "own", question, "", "", "", ""]);
  const asked = (["leads", "covers"] as const).flatMap((weight) =>
    round[weight].flatMap((id) => {
      const competency = source.catalogue.competencies.get(id);
      if (!competency) return [];
      const { "1": one, "3": three, "5": five } = competency.anchors;
      return questionsOf(competency, weight).map(({ kind, ask, probes }) => [
        ...about,
        competencyName(source, id),
        weight === "leads" ? "leads" : "also",
        kind,
        ask,
        probes.join(" "),
        one,
        three,
        five,
      ]);
    }),
  );
  return [...own, ...asked];
}

/** What a spreadsheet would take for a formula, also behind spaces or quotation marks and in full width (OWASP, CSV injection). */
const FORMULA = /^[\s"'\u00A0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  if (hasSlot(text)) return "";
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
