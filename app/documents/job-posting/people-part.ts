import { boilerplateOf } from "../boilerplate";
import { cutsOf } from "../fitting/cut";
import type { Text } from "../blocks/document";
import { paragraphOf, type Part, underHeading } from "../blocks/document-part";
import { firstWithin } from "../fitting/fit";
import { answerText, type ReviewedSource } from "../source";
import { wordCount } from "../sentences/cuts";
import { isZoneAlone } from "../sentences/terms/hours";
import { listText } from "../sentences/list";
import { type Person, personsIn } from "../sentences/people/person";
import { phrase, phraseWords } from "../sentences/phrase";
import { reportingSentences } from "../sentences/people/reporting-sentences";
import { furtherPlaces } from "../sentences/terms/terms";
import { stopped } from "../wording";
import { textOf } from "../blocks/words";
import type { PostingFit } from "./fit";

/** Hours when everyone is there, which are not all working hours. */
const SHARED = /\b(?:shared|overlap\w*|in common|core)\b/i;

const RANK = ["decides", "partners", "consulted", ""];

/** The label for the hours; a time zone alone has no hours. */
const hoursLabel = (answer: string) =>
  isZoneAlone(answer) ? "timeZone" : SHARED.test(answer) ? "hoursShared" : "hours";

/** Where the role sits, whom it reports to, whom it works with, and when and where. */
export function peoplePart(source: ReviewedSource, fit: PostingFit): Part {
  const { reporting } = source.requisition;
  const at = { section: "stakeholders", field: "stakeholders" } as const;
  const line = reportingSentences(source);
  const { sentence, cuts } = partners(source, fit, wordCount(line.map(textOf).join(" ")));
  const hours =
    reporting.timeZone === ""
      ? []
      : phrase(source, "posting", hoursLabel(reporting.timeZone), {
          hours: answerText(source, "reporting", "timeZone", stopped(reporting.timeZone)),
        });
  const { workplace } = boilerplateOf(source);
  const places = furtherPlaces(source);
  const where: Text =
    places.length === 0
      ? []
      : phrase(source, "posting", "places", {
          places: answerText(source, "offer", "places", stopped(places.join("; "))),
        });
  const blocks = paragraphOf([...line, sentence, hours, where, workplace === "" ? [] : [{ text: stopped(workplace) }]]);
  return underHeading(phraseWords(source, "posting", "headingWho"), at, blocks, cuts);
}

interface Most {
  readonly daily: number;
  readonly weekly: number;
}

/** Weekly partners are dropped first, down to one, then daily ones, down to two. */
const fewerAndFewer = (most: number): Most[] => [
  ...Array.from({ length: most }, (_, i) => ({ daily: most, weekly: most - i })),
  ...Array.from({ length: Math.max(0, most - 2) }, (_, i) => ({ daily: most - 1 - i, weekly: 1 })),
];

/** A name without its remark: "CEO (founder)" becomes "the CEO". */
const bare = (who: string): string =>
  who
    .replace(/\s*\(.*$/, "")
    .trim()
    .toLowerCase();

/**
 * The partners of an answer. If it has more than names, those before its first remark: "data team (2 analysts) - mostly
 * remote" is the data team.
 */
function partnersIn(who: string, knows: Parameters<typeof personsIn>[2] = {}): Person[] {
  const all = personsIn(who, true, knows);
  return all.length > 0 ? all : personsIn(who.split(REMARK)[0]!, true, knows);
}

/** The start of a remark on a name. */
const REMARK = /\s*\(|\s+[-–—]\s|[,;:]\s/;

/** The daily and weekly partners, by role and in short; as many as fit in the line. */
function partners(source: ReviewedSource, fit: PostingFit, usedWords: number): { sentence: Text; cuts: Part["cuts"] } {
  const { requisition } = source;
  const rows = requisition.stakeholders.stakeholders
    .filter(
      ({ who, involvement }) =>
        involvement !== "informed" && bare(who) !== bare(requisition.reporting.reportsTo) && partnersIn(who).length > 0,
    )
    .sort((a, b) => RANK.indexOf(a.involvement) - RANK.indexOf(b.involvement));
  const often = (...rhythms: readonly string[]) => rows.filter((row) => rhythms.includes(row.often));
  const [daily, weekly] = [often("daily"), often("weekly")];
  const others = rows.filter((row) => !daily.includes(row) && !weekly.includes(row));
  const named = (some: typeof rows): Text =>
    listText(
      source,
      some.flatMap((row) =>
        partnersIn(row.who, source).map(({ text, isPlural }) =>
          answerText(
            source,
            "stakeholders",
            `stakeholders.${row.id}`,
            isPlural && !/ of the /.test(text) ? text.replace(/^the /, "") : text,
          ),
        ),
      ),
    );
  const write = (most: Most): { sentence: Text; shown: typeof rows } => {
    const [few, some, rest] = [daily.slice(0, most.daily), weekly.slice(0, most.weekly), others.slice(0, most.daily)];
    const groups = [
      few.length > 0 ? phrase(source, "posting", "partnersDaily", { people: named(few) }) : [],
      some.length > 0 ? phrase(source, "posting", "partnersWeekly", { people: named(some) }) : [],
    ].filter((group) => group.length > 0);
    const shown = groups.length > 0 ? [...few, ...some] : rest;
    if (shown.length === 0) return { sentence: [], shown };
    const all = groups.length > 0 ? groups : [phrase(source, "posting", "partnersOther", { people: named(rest) })];
    const joint = `, ${phraseWords(source, "shared", "and")} `;
    const together = all.flatMap((group, i) => (i === 0 ? group : [{ text: joint }, ...group]));
    return { sentence: phrase(source, "posting", "partners", { groups: together }), shown };
  };
  const written = firstWithin(
    fewerAndFewer(fit.partners.most),
    write,
    ({ sentence }) => usedWords + wordCount(textOf(sentence)) <= fit.partners.words,
  );
  const at = { section: "stakeholders", field: "stakeholders" } as const;
  const close = daily.length + weekly.length > 0 ? [...daily, ...weekly] : others;
  const was = close.map(({ who }) => who);
  const is = close.map((row) => (written.shown.includes(row) ? row.who : ""));
  return { sentence: written.sentence, cuts: cutsOf("partner", at, was, is) };
}
