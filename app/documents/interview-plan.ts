import { minutesOf } from "../requisition/loop";
import { type Block, type Cell, cell, plain, type Text } from "./document";
import { coverage, exercise, loopInWords, loopTable, noRounds, roundName, timeline } from "./loop-parts";
import { openSuggestions } from "./open-suggestions";
import { paragraphs, part, said, type Source } from "./source";
import { statement } from "./statement";
import { duration } from "./wording";

/** The interview plan, for the panel: the loop, what is tested where, the timeline, what each round decides, the debrief. */
export function interviewPlan(source: Source): Block[] {
  const { interview } = source.requisition;
  const { staff } = minutesOf(interview.rounds);
  const summary = loopInWords(interview);
  const lead: Block[] =
    summary === ""
      ? []
      : [{ type: "lead", text: plain(staff > 0 ? `${summary} It takes ${duration(staff)} of staff time.` : summary) }];
  return [
    ...openSuggestions(source, ["role", "interview"]),
    ...(interview.rounds.length === 0 ? noRounds() : []),
    ...lead,
    ...loopTable(source),
    ...coverage(source),
    ...timeline(source),
    ...whatRoundsDecide(source),
    ...preparation(source),
    ...debrief(source),
    ...part(1, "How scorecards are filled in", statement(source, "scorecard")),
    ...part(1, "What may not be asked", statement(source, "not-asked")),
  ];
}

/** What each round is for and what hangs on it; a round of no known kind has nothing to say. */
function whatRoundsDecide(source: Source): Block[] {
  const rows = source.requisition.interview.rounds.flatMap((round, i): Cell[][] => {
    const kind = source.catalogue.roundKinds.get(round.kind);
    if (!kind) return [];
    const name = said(source, "interview", `rounds.${round.id}`, `${i + 1}. ${roundName(source, round)}`);
    return [[[[name]], cell(kind.purpose), cell(kind.decides)]];
  });
  if (rows.length === 0) return [];
  const columns = [
    { head: "Round", share: 24 },
    { head: "What it finds out", share: 38 },
    { head: "What it decides", share: 38 },
  ];
  const table: Block = { type: "table", caption: "What each round finds out and decides", columns, rows };
  return part(1, "What each round decides", [table], { section: "interview", field: "rounds" });
}

/** What the candidate is told beforehand, in words that can be sent as they are. */
function preparation(source: Source): Block[] {
  const items = source.requisition.interview.rounds.flatMap((round): Text[] => {
    const kind = source.catalogue.roundKinds.get(round.kind);
    if (!kind) return [];
    return [[{ text: `${roundName(source, round)}: `, strong: true }, { text: kind.prepare }]];
  });
  const list: Block[] = items.length > 0 ? [{ type: "list", ordered: false, items }] : [];
  const blocks = [...exercise(source), ...list];
  return part(1, "What the candidate prepares", blocks, { section: "interview", field: "exercise" });
}

function debrief(source: Source): Block[] {
  const { decisionRule } = source.requisition.interview;
  const blocks = [...statement(source, "debrief"), ...paragraphs(source, "interview", "decisionRule", decisionRule)];
  return part(1, "How the debrief runs", blocks, { section: "interview", field: "decisionRule" });
}
