import { DECISIONS, RIGHTS, type Right } from "../requisition/decisions";
import { stakeholders as stakeholdersSection } from "../requisition/sections/stakeholders";
import { inWords } from "../requisition/in-words";
import type { Answers } from "../requisition/requisition";
import { answersTable } from "./answers-table";
import type { Block, Cell, Span, Text } from "./document";
import { bullets, part, said, type Source } from "./source";
import { inSentence, stopped } from "./wording";

/** Who the role works with, how, and what they need from it. */
export function stakeholderTable(source: Source): Block[] {
  const { stakeholders } = source.requisition.stakeholders;
  const { fields } = stakeholdersSection.fields.stakeholders;
  const rows = stakeholders.map((row): Cell[] => {
    const at = (text: string): Cell => [[said(source, "stakeholders", `stakeholders.${row.id}`, text)]];
    return [
      at(row.who),
      at(inWords(fields.involvement, row.involvement, source.options)),
      at(row.needs),
      at(inWords(fields.often, row.often, source.options)),
    ];
  });
  const columns = [
    { head: "Who", share: 24 },
    { head: "Their part", share: 21 },
    { head: "What they need from you", share: 37 },
    { head: "How often", share: 18 },
  ];
  const caption = "Stakeholders, their part, and what they need from this role";
  return part(1, "Who you work with", answersTable(caption, columns, rows), {
    section: "stakeholders",
    field: "stakeholders",
  });
}

type Decision = Answers<"stakeholders">["decisions"][number];

const VERB: Record<Right, string> = { decides: "You decide", recommends: "You recommend", told: "You are told" };

/** The decision rights, grouped by what this role does; who else has a part stands behind each. */
export function decisionRights(source: Source): Block[] {
  const others = ({ right, who }: Decision) =>
    who === "" ? "" : right === "decides" ? ` (with: ${who})` : ` (decided by: ${who})`;
  return decisionsByRight(source, "What you decide", (right) => VERB[right], others);
}

/** A line for each right with the decisions that go with it; `behind` stands behind each of them. Nothing if none is taken. */
export function decisionsByRight(
  source: Source,
  heading: string,
  head: (right: Right) => string,
  behind: (decision: Decision) => string = () => "",
): Block[] {
  const { decisions } = source.requisition.stakeholders;
  const items = RIGHTS.flatMap(({ value: right }): Text[] => {
    const rows = decisions.filter((row) => row.right === right);
    if (rows.length === 0) return [];
    const spans = rows.flatMap((row, i): Span[] => {
      const label = inSentence(DECISIONS.find(({ value }) => value === row.id)?.label ?? row.id);
      return [{ text: i === 0 ? " " : "; " }, said(source, "stakeholders", `decisions.${row.id}`, label + behind(row))];
    });
    return [[{ text: head(right), strong: true }, ...spans, { text: "." }]];
  });
  if (items.length === 0) return [];
  return part(1, heading, [{ type: "list", ordered: false, items }], { section: "stakeholders", field: "decisions" });
}

/** What the person will do. */
export function responsibilities(source: Source): Block[] {
  const { responsibilities } = source.requisition.requirements;
  const blocks = bullets(source, "requirements", "responsibilities", responsibilities);
  return part(1, "What you will do", blocks, { section: "requirements", field: "responsibilities" });
}

/** Must-haves with the metric each serves and the round that tests it, then what is good to have and what can be learned. */
export function requirements(source: Source): Block[] {
  const { mustHaves, niceToHaves, learnHere } = source.requisition.requirements;
  const name = (list: "metrics" | "rounds", id: string) =>
    source.options[list].find((option) => option.value === id)?.label ?? "";
  const items = mustHaves.map((row): Text => {
    const [metric, round] = [name("metrics", row.metric), name("rounds", row.round)];
    const reasons = [
      metric && `What it is for: ${stopped(metric)}`,
      round && `Where we look for it: ${stopped(round)}`,
    ];
    const text = [row.what, reasons.filter((reason) => reason !== "").join(" ")]
      .filter((line) => line !== "")
      .join("\n");
    return [said(source, "requirements", `mustHaves.${row.id}`, text)];
  });
  const blocks: Block[] = [
    ...(items.length > 0 ? [{ type: "list", ordered: false, items } as const] : []),
    ...part(2, "Good to have", bullets(source, "requirements", "niceToHaves", niceToHaves)),
    ...part(2, "What you can learn here", bullets(source, "requirements", "learnHere", learnHere)),
  ];
  return part(1, "What you bring", blocks, { section: "requirements", field: "mustHaves" });
}

/** Success metrics as outcomes by day 30, 90, 180 and 365; within a day in the order of their rank. */
export function outcomes(source: Source): Block[] {
  const { metrics } = source.requisition.metrics;
  const byDay = metrics.toSorted((a, b) => Number(a.day || Infinity) - Number(b.day || Infinity));
  const rows = byDay.map((row): Cell[] => {
    const at = (text: string): Text => [said(source, "metrics", `metrics.${row.id}`, text)];
    const withUnit = (value: string) => (value === "" ? "" : row.unit === "" ? value : `${value} ${row.unit}`);
    const control = { "": "", moves: "You move it alone", influences: "You influence it", observes: "You observe it" }[
      row.control
    ];
    const read = row.source === "" ? "" : `Read from: ${row.source}`;
    const measured = [row.measure, [read, control].filter((text) => text !== "").join(". ")].filter(
      (text) => text !== "",
    );
    return [
      [at(row.day === "" ? "" : `Day ${row.day}`)],
      [at(row.outcome)],
      measured.map(at),
      [at(row.baselineUnknown ? "Not known yet" : withUnit(row.baseline))],
      [at(withUnit(row.target))],
    ];
  });
  const columns = [
    { head: "By", share: 10 },
    { head: "Outcome", share: 32 },
    { head: "How it is measured", share: 32 },
    { head: "Today", share: 13 },
    { head: "Target", share: 13 },
  ];
  const caption = "Success metrics by the day they are due";
  return part(1, "What success looks like", answersTable(caption, columns, rows), {
    section: "metrics",
    field: "metrics",
  });
}
