import type { Competency } from "../catalogue/competency";
import { type Block, cell, type Cell, plain } from "./document";
import { competencyName, type Round, roundName } from "./loop-parts";
import { part, said, type Source } from "./source";
import { count } from "./wording";

/** Questions printed for a competency that a round leads on, and for one that it also covers. */
const QUESTIONS = { leads: 2, covers: 1 };

/** One round for whoever holds it: purpose, questions with anchors, and a scorecard, on a page of its own. */
export function roundPages(source: Source): Block[] {
  return source.requisition.interview.rounds.flatMap((round, i) => roundPage(source, round, i + 1));
}

function roundPage(source: Source, round: Round, place: number): Block[] {
  const kind = source.catalogue.roundKinds.get(round.kind);
  const at = (text: string) => said(source, "interview", `rounds.${round.id}`, text);
  const facts = [
    round.minutes === null ? "" : count(round.minutes, "minute"),
    round.interviewer === "" ? "" : `with ${round.interviewer}`,
  ].filter((text) => text !== "");

  const blocks: Block[] = [];
  if (facts.length > 0) blocks.push({ type: "note", text: [at(facts.join(", "))] });
  if (kind) {
    blocks.push({ type: "paragraph", text: plain(kind.purpose) });
    blocks.push({ type: "paragraph", text: [{ text: "It decides: ", strong: true }, { text: kind.decides }] });
    blocks.push({
      type: "paragraph",
      text: [{ text: "The candidate prepares: ", strong: true }, { text: kind.prepare }],
    });
  }
  const own = round.questions.map((text): Block => ({ type: "question", text: [at(text)] }));
  blocks.push(...part(2, "Questions of this round", own));
  for (const id of round.leads) blocks.push(...competencyParts(source, id, "leads"));
  for (const id of round.covers) blocks.push(...competencyParts(source, id, "covers"));
  blocks.push(...scorecard(source, round));
  const heading = `Round ${place}: ${roundName(source, round)}`;
  return [{ type: "page-break" }, ...part(1, heading, blocks, { section: "interview", field: "rounds" })];
}

function competencyParts(source: Source, id: string, weight: keyof typeof QUESTIONS): Block[] {
  const competency = source.catalogue.competencies.get(id);
  if (!competency) return [];
  const blocks: Block[] = [{ type: "paragraph", text: plain(competency.about) }];
  for (const question of chooseQuestions(competency, QUESTIONS[weight])) {
    blocks.push({ type: "question", text: plain(question.ask) });
    blocks.push({ type: "note", text: plain(`Ask on: ${question.probes.join(" ")}`) });
  }
  blocks.push(anchors(competency));
  return part(2, weight === "leads" ? competency.name : `${competency.name} (also covered)`, blocks);
}

/** As many questions as asked for, in the file's order, with a behavioural and a situational one among them if there is room. */
function chooseQuestions({ questions }: Competency, most: number): Competency["questions"] {
  const first = questions.slice(0, most);
  const lacking = (["behavioural", "situational"] as const).find((kind) => !first.some((q) => q.kind === kind));
  const other = lacking && questions.find((q) => q.kind === lacking);
  return most > 1 && other ? [...first.slice(0, -1), other] : first;
}

function anchors(competency: Competency): Block {
  const rows = (["1", "3", "5"] as const).map((score): Cell[] => [cell(score), cell(competency.anchors[score])]);
  const columns = [
    { head: "Score", share: 12 },
    { head: "What you hear", share: 88 },
  ];
  return { type: "table", caption: `Answers at 1, 3 and 5: ${competency.name}`, columns, rows };
}

function scorecard(source: Source, round: Round): Block[] {
  const tested = [...round.leads, ...round.covers];
  if (tested.length === 0) return [];
  const rows = tested.map((id): Cell[] => [cell(competencyName(source, id)), cell(""), cell("")]);
  const name = roundName(source, round);
  return part(2, "Scorecard", [
    {
      type: "note",
      text: plain("Written before you talk to anyone about the candidate. 1 to 5; 2 and 4 stand between the anchors."),
    },
    {
      type: "form",
      caption: `Scorecard: ${name}`,
      columns: [
        { head: "Competency", share: 28 },
        { head: "Score, 1 to 5", share: 16 },
        { head: "Evidence: what you heard", share: 56 },
      ],
      rows,
    },
    {
      type: "form",
      caption: `Recommendation: ${name}`,
      columns: [
        { head: "Candidate", share: 25 },
        { head: "Interviewer", share: 25 },
        { head: "Date", share: 18 },
        { head: "Hire, or not, and why", share: 32 },
      ],
      rows: [[cell(""), cell(""), cell(""), cell("")]],
    },
  ]);
}
