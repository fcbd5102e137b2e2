import { scriptsOf } from "../documents/interviewer-kit/questions/script";
import type { RoundScript, ScriptQuestion } from "../documents/interviewer-kit/questions/rounds";
import { askCondition } from "../documents/interviewer-kit/questions/screen";
import { competencyName, roundName } from "../documents/loop/loop-parts";
import { phraseWords } from "../documents/sentences/phrase";
import type { Source } from "../documents/source";
import { hasSlot } from "../requisition/readiness/slots";
import type { Format } from "./format";

const HEAD = [
  "columnRound",
  "columnMinutes",
  "columnInterviewer",
  "columnCompetency",
  "columnWeight",
  "columnKind",
  "columnQuestion",
  "columnAskOn",
  "columnAnswerAt1",
  "columnAnswerAt3",
  "columnAnswerAt5",
] as const;

/** The name of each kind of question. */
const KINDS = {
  behavioural: "behavioral",
  situational: "situational",
  opens: "opens",
  screen: "screen",
  own: "own",
  "must-have": "mustHave",
} as const;

/**
 * The questions of every round as a table without unfilled slots, for spreadsheets and other hiring systems (RFC 4180,
 * with a byte order mark).
 */
export const csv: Format = {
  ending: "csv",
  id: "csv",
  name: "Questions as a table",
  mediaType: "text/csv; charset=utf-8",
  of: ["interviewer-kit"],
  write: ({ source }) => {
    const rows = scriptsOf(source).flatMap((script) => rowsOf(source, script));
    const head = HEAD.map((name) => words(source, name));
    const lines = [head, ...rows].map((row) => row.map(cell).join(","));
    return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
  },
};

const words = (source: Source, name: Names): string => phraseWords(source, "question-table", name);
type Names = (typeof HEAD)[number] | (typeof KINDS)[keyof typeof KINDS] | "leads" | "also";

function rowsOf(source: Source, { round, parts, spare, conditions }: RoundScript): string[][] {
  const about = [roundName(source, round), String(round.minutes ?? ""), round.interviewer];
  const asked = parts.flatMap(({ competency: id, isLed, questions }) => {
    const anchors = source.catalogue.competencies.get(id ?? "")?.anchors;
    const rated = id === undefined ? ["", ""] : [competencyName(source, id), words(source, isLed ? "leads" : "also")];
    return questions
      .filter(isFilled)
      .map(({ kind, ask, followUps, listen = [] }) => [
        ...about,
        ...rated,
        words(source, KINDS[kind]),
        ask,
        [...listen, ...followUps].join(" "),
        ...(anchors ? [anchors["1"], anchors["3"], anchors["5"]] : ["", "", ""]),
      ]);
  });
  const settled = conditions
    .filter(({ what }) => !hasSlot(what))
    .map((mustHave) => {
      const values = { what: mustHave.what.trim(), ask: askCondition(source, mustHave) };
      const ask = phraseWords(source, "interviewer-kit", "askCondition", values);
      return [...about, "", "", words(source, "mustHave"), ask, "", "", "", ""];
    });
  const ifTimeIsLeft = spare
    .filter(isFilled)
    .map(({ kind, ask, followUps, listen = [] }) => [
      ...about,
      "",
      "",
      words(source, KINDS[kind]),
      ask,
      [...listen, ...followUps].join(" "),
      "",
      "",
      "",
    ]);
  return [...settled, ...asked, ...ifTimeIsLeft];
}

/** A company's question with a gap is not ready to be asked. */
const isFilled = ({ ask }: ScriptQuestion): boolean => !hasSlot(ask);

/**
 * Text that a spreadsheet would read as a formula, also after spaces or quotation marks and in full width (OWASP, CSV
 * injection).
 */
const FORMULA = /^[\s"'\u00A0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  if (hasSlot(text)) return "";
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
