import { cutsOf } from "../fitting/cut";
import { type Block, cell, type Cell, labelled, type Text } from "../blocks/document";
import { listOf, type Part, underHeading } from "../blocks/document-part";
import { answerText, joined, paragraphs, type Source } from "../source";
import { fitted, withoutExample, withoutTail, wordCount } from "../sentences/cuts";
import { hoursInList } from "../sentences/terms/hours";
import { asLineStart, withoutStop } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { briefCuts } from "../sentences/main-clause";
import { chosenGoals, isUnmeasured, onlyUnmeasured } from "../sentences/figures/metric-sentences";
import { calledInList, type Metric } from "../sentences/figures/figures";
import { missionWithin } from "../sentences/work/mission";
import { dayInSentence, dayTyped, spelled } from "../sentences/figures/numbers";
import { isUnknown, personsText } from "../sentences/people/person";
import { phrase, phraseWords } from "../sentences/phrase";
import { employmentLine, payLine, placeLines } from "../sentences/terms/terms";
import { capital, stopped } from "../wording";
import { textOf } from "../blocks/words";
import type { DescriptionFit } from "./fit";
import { sourcesCut, sourcesOf } from "./sources";

const BOOK = "job-description";

/** What readers look for first, as a table of two columns; rows without an answer are left out. */
export function factsPart(source: Source): Part {
  const { offer } = source.requisition;
  const named = (name: Parameters<typeof rowName>[1]) => rowName(source, name);
  const start: Text =
    offer.start === ""
      ? []
      : phrase(source, BOOK, "startOn", { day: answerText(source, "offer", "start", dayInSentence(offer.start)) });
  const rows: [string, Text][] = [
    [named("rowReportsTo"), joined([reportsTo(source), dottedLine(source)], "; ")],
    [named("rowGroup"), joined([answerText(source, "reporting", "sitsIn", groupOf(source)), reports(source)], "; ")],
    [named("rowWhere"), joined([...placeLines(source), hoursInList(source)], "; ")],
    [named("rowType"), joined([employmentLine(source), start], "; ")],
    [named("rowPay"), payLine(source)],
    [named("rowApplyBy"), answerText(source, "offer", "closes", dayTyped(offer.closes))],
  ];
  const filled = rows
    .filter(([, text]) => textOf(text).trim() !== "")
    .map(([label, text]): Cell[] => [cell(label), [text]]);
  if (filled.length === 0) return { blocks: [], cuts: [] };
  const columns = [
    { head: phraseWords(source, BOOK, "atAGlance"), share: 20 },
    { head: phraseWords(source, BOOK, "details"), share: 80 },
  ];
  return {
    blocks: [{ type: "table", caption: phraseWords(source, BOOK, "factsCaption"), columns, rows: filled }],
    cuts: [],
  };
}

const rowName = (
  source: Source,
  name: "rowReportsTo" | "rowGroup" | "rowWhere" | "rowType" | "rowPay" | "rowApplyBy",
) => phraseWords(source, BOOK, name);

function reportsTo(source: Source): Text {
  const { reportsTo } = source.requisition.reporting;
  if (isUnknown(reportsTo)) return [];
  return answerText(source, "reporting", "reportsTo", reportsTo);
}

function dottedLine(source: Source): Text {
  const { dottedLine } = source.requisition.reporting;
  if (isUnknown(dottedLine)) return [];
  const person = personsText(source, dottedLine) || withoutStop(dottedLine);
  return phrase(source, BOOK, "dottedLine", { person: answerText(source, "reporting", "dottedLine", person) });
}

/** The group, unless the title or subtitle already contains it. */
function groupOf({ requisition }: Source): string {
  const { sitsIn } = requisition.reporting;
  return sitsIn === "" ? requisition.role.area : sitsIn;
}

function reports(source: Source): Text {
  const { directReports } = source.requisition.reporting;
  if (directReports === null) return [];
  const words =
    directReports === 0
      ? phraseWords(source, BOOK, "noDirectReports")
      : phraseWords(source, BOOK, directReports === 1 ? "directReport" : "directReports", {
          number: spelled(source, directReports),
        });
  return answerText(source, "reporting", "directReports", words);
}

/** Why the role exists, and why it is open now. */
export function purposePart(source: Source, fit: DescriptionFit): Part {
  const { mission, why, whyNow } = source.requisition.role;
  const at = { section: "role", field: "mission" } as const;
  const { text, sentences, printed } = missionWithin(mission, fit.mission);
  const kinds = { "": undefined, new: "whyIsNew", backfill: "whyIsBackfill", growth: "whyIsGrowth" } as const;
  const kind = kinds[why];
  const [name, reason] = whyNow !== "" ? ["whyNow", whyNow] : ["why", kind ? phraseWords(source, BOOK, kind) : ""];
  const now: Block[] =
    reason === "" || !fit.whyNow
      ? []
      : [
          {
            type: "paragraph",
            text: labelled(phraseWords(source, BOOK, "whyNow"), answerText(source, "role", name, stopped(reason))),
          },
        ];
  const blocks = [...paragraphs(source, "role", "mission", text === "" ? "" : stopped(text)), ...now];
  const reasons = whyNow === "" ? [] : [whyNow];
  return underHeading(phraseWords(source, BOOK, "headingWhy"), at, blocks, [
    ...cutsOf("mission", at, sentences, printed),
    ...cutsOf("whyNow", { section: "role", field: "whyNow" }, reasons, fit.whyNow ? reasons : []),
  ]);
}

/** Every goal as a sentence with its numbers, then the sources of the numbers and the goals not measured yet. */
export function goalsPart(source: Source, fit: DescriptionFit): Part {
  const at = { section: "metrics", field: "metrics" } as const;
  const { rows, sentences, cuts } = chosenGoals(source, fit.goals, fit.brief, "colleagues");
  const notes = [...(fit.sources ? sourcesOf(source, rows) : []), ...unmeasured(source, rows)].join(" ");
  const blocks: Block[] = [
    ...listOf(sentences),
    ...(notes === "" ? [] : [{ type: "note", text: [{ text: notes }] } as const]),
  ];
  return underHeading(phraseWords(source, BOOK, "headingSuccess"), at, blocks, [
    ...cuts,
    ...sourcesCut(rows, fit.sources),
  ]);
}

/** The sentence on goals that have not been measured yet; a single one has it in its own sentence. */
function unmeasured(source: Source, rows: readonly Metric[]): string[] {
  const unknown = rows.filter(isUnmeasured);
  if (unknown.length === 0 || onlyUnmeasured(rows)) return [];
  if (unknown.length === rows.length)
    return [phraseWords(source, BOOK, rows.length === 1 ? "itUnmeasured" : "allUnmeasured")];
  const names = unknown.map(calledInList).filter((name) => name !== "");
  const short = names.length === unknown.length && wordCount(names.join(" ")) <= 24;
  return [
    short
      ? phraseWords(source, BOOK, "unmeasured", { names: listWords(source, names) })
      : phraseWords(source, BOOK, "someUnmeasured", { number: capital(spelled(source, unknown.length)) }),
  ];
}

const OFTEN = ["daily", "weekly", "fortnightly", "monthly", "quarterly", "needed", ""] as const;

/** Who relies on the role, by rhythm, and what they need from it. */
export function reliesOnPart(source: Source, fit: DescriptionFit): Part {
  const at = { section: "stakeholders", field: "stakeholders" } as const;
  const rows = source.requisition.stakeholders.stakeholders
    .filter(({ who }) => who !== "")
    .toSorted((a, b) => OFTEN.indexOf(a.often) - OFTEN.indexOf(b.often));
  const was = rows.map(({ needs }) => withoutStop(needs));
  const cuts = [withoutExample, (text: string) => withoutTail(text, 6), ...briefCuts(fit.brief)];
  const is = fit.needs === 0 ? was.map(() => "") : fitted(was, fit.needs, cuts);
  const items = rows.slice(0, fit.people).map((row, i): Text => {
    const name = rowTitle(source, row.who, row.often);
    const [label, needs] = [
      is[i] === "" ? `${name}.` : `${name}:`,
      is[i] === "" ? "" : asLineStart(source, stopped(is[i]!)),
    ];
    const path = `stakeholders.${row.id}`;
    const head = answerText(source, "stakeholders", path, label).map((span) => ({ ...span, strong: true }));
    return needs === "" ? head : [...head, { text: " " }, ...answerText(source, "stakeholders", path, needs)];
  });
  const names = rows.map(({ who }) => who);
  return underHeading(phraseWords(source, BOOK, "headingRelies"), at, listOf(items), [
    ...cutsOf(
      "need",
      at,
      was.filter((text) => text !== ""),
      is.filter((_, i) => was[i] !== ""),
    ),
    ...cutsOf("partner", at, names, names.slice(0, fit.people)),
  ]);
}

function rowTitle(source: Source, who: string, often: (typeof OFTEN)[number]): string {
  if (often === "" || !OFTEN.includes(often)) return withoutStop(who);
  return `${withoutStop(who)}, ${phraseWords(source, BOOK, often)}`;
}
