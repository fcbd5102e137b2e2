import type { Competency, Question } from "../catalogue/competency";
import { listed } from "../requisition/listed";
import { testedIn } from "../requisition/loop";
import { type Block, cell, type Cell, plain } from "./document";
import { competencyName, type Round, roundName } from "./loop-parts";
import { scorecard } from "./scorecard";
import { part, said, type Source } from "./source";
import { notAskedInShort } from "./statement";
import { count } from "./wording";

/** Questions printed for a competency that a round leads on, and for one that it also covers. */
const QUESTIONS = { leads: 2, covers: 1 };

export type Weight = keyof typeof QUESTIONS;

/** Each round for whoever holds it: purpose, questions with anchors, what may not be asked, and a scorecard. */
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
  const tested = testedIn(round).map((id) => competencyName(source, id));

  const blocks: Block[] = [];
  if (facts.length > 0) blocks.push({ type: "note", text: [at(facts.join(", "))] });
  if (kind) {
    blocks.push({ type: "paragraph", text: plain(kind.purpose) });
    blocks.push({ type: "paragraph", text: [{ text: "It decides: ", strong: true }, { text: kind.decides }] });
  }
  if (tested.length > 0) {
    blocks.push({ type: "paragraph", text: [{ text: "You rate: ", strong: true }, at(`${listed(tested)}.`)] });
  }
  if (kind) {
    blocks.push({
      type: "paragraph",
      text: [{ text: "The candidate prepares: ", strong: true }, { text: kind.prepare }],
    });
  }
  const own = round.questions.map((text): Block => ({ type: "question", text: [at(text)] }));
  blocks.push(...part(2, "Questions of this round", own));
  for (const id of round.leads) blocks.push(...competencyParts(source, id, "leads"));
  for (const id of round.covers) blocks.push(...competencyParts(source, id, "covers"));
  blocks.push(...scorecard(source, round, place));
  // On the page that is held during the interview, where there is room for it.
  blocks.push(...part(2, "Not in this round, nor in any other", notAskedInShort(source)));
  const heading = `Round ${place}: ${roundName(source, round)}`;
  return [{ type: "page-break" }, ...part(1, heading, blocks, { section: "interview", field: "rounds" })];
}

function competencyParts(source: Source, id: string, weight: Weight): Block[] {
  const competency = source.catalogue.competencies.get(id);
  if (!competency) return [];
  const blocks: Block[] = [{ type: "paragraph", text: plain(competency.about) }];
  for (const question of questionsOf(competency, weight)) {
    blocks.push({ type: "question", text: plain(question.ask) });
    blocks.push({ type: "note", text: plain(`Ask on: ${question.probes.join(" ")}`) });
  }
  blocks.push(anchors(competency));
  return part(2, weight === "leads" ? competency.name : `${competency.name} (also covered)`, blocks);
}

/**
 * The questions a round asks on a competency, in the file's order: two if it leads on it, a behavioral and a situational
 * one among them, and one if it also covers it.
 */
export function questionsOf({ questions }: Competency, weight: Weight): readonly Question[] {
  const most = QUESTIONS[weight];
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
