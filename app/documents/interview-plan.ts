import { type Block, plain } from "./document";
import { coverage, exercise, loopInWords, loopTable, timeline, totals } from "./loop-parts";
import { openSuggestions } from "./open-suggestions";
import { roundPages } from "./round-parts";
import { paragraphs, part, type Source } from "./source";
import { statement } from "./statement";
import { duration } from "./wording";

/** The interview plan, for the panel: the loop, what is tested where, the timeline, the debrief, and a page a round. */
export function interviewPlan(source: Source): Block[] {
  const { interview } = source.requisition;
  const { staff } = totals(interview.rounds);
  const summary = loopInWords(interview);
  const lead: Block[] =
    summary === ""
      ? []
      : [{ type: "lead", text: plain(staff > 0 ? `${summary} It takes ${duration(staff)} of staff time.` : summary) }];
  return [
    ...openSuggestions(source, ["role", "interview"]),
    ...lead,
    ...loopTable(source),
    ...coverage(source),
    ...timeline(source),
    ...part(1, "Exercise and preparation", exercise(source), { section: "interview", field: "exercise" }),
    ...debrief(source),
    ...part(1, "How scorecards are filled in", statement(source, "scorecard")),
    ...part(1, "What may not be asked", statement(source, "not-asked")),
    ...roundPages(source),
  ];
}

function debrief(source: Source): Block[] {
  const { decisionRule } = source.requisition.interview;
  const blocks = [...statement(source, "debrief"), ...paragraphs(source, "interview", "decisionRule", decisionRule)];
  return part(1, "How the debrief runs", blocks, { section: "interview", field: "decisionRule" });
}
