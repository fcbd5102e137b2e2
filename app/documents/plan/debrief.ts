import { type Block, labelled, type Text } from "../document";
import { sentencesOf } from "../sentences/cuts";
import { speaksOfScores } from "../sentences/moves-pay";
import { phrase, phraseWords } from "../sentences/phrase";
import { answer, part, type Source } from "../source";
import { textOf } from "../words";
import { notAsked, statement } from "../statement";
import { stopped } from "../wording";

/** How the debrief runs, the rule it decides by, and what scores do to pay. */
export function debrief(source: Source): Block[] {
  const { decisionRule } = source.requisition.interview;
  const rule = decisionRule.trim();
  const blocks: Block[] = [
    ...steps(source, rule),
    ...(rule === ""
      ? []
      : [
          {
            type: "paragraph",
            text: labelled(
              phraseWords(source, "interview-plan", "decisionRule"),
              answer(source, "interview", "decisionRule", stopped(rule)),
            ),
          } as const,
        ]),
    ...scoresAndPay(source).map((rest): Block => ({
      type: "paragraph",
      text: labelled(phraseWords(source, "interview-plan", "scoresAndPay"), rest),
    })),
  ];
  const heading = phraseWords(source, "interview-plan", "headingDebrief");
  return part(1, heading, blocks, { section: "interview", field: "decisionRule" });
}

/** A house that votes is not told that nobody does. */
const VOTES = /\b(?:votes?|voting|majority|veto|unanimous(?:ly)?|consensus)\b/i;

/** The steps of the debrief, without one that the decision rule contradicts. */
const steps = (source: Source, rule: string): Block[] =>
  statement(source, "debrief").map((block) =>
    block.type === "list" && VOTES.test(rule)
      ? { ...block, items: block.items.filter((item) => !VOTES.test(textOf(item))) }
      : block,
  );

/** The sentences of the offer on what scores do to pay, in quotation marks; none if it has none. */
function scoresAndPay(source: Source): Text[] {
  const said = sentencesOf(source.requisition.offer.movesPay).filter(speaksOfScores);
  if (said.length === 0) return [];
  return [phrase(source, "interview-plan", "quoted", { what: answer(source, "offer", "movesPay", said.join(" ")) })];
}

/** The rules of every round in two paragraphs: how to score, and what may be asked. */
export function everyRound(source: Source): Block[] {
  const joined = (blocks: readonly Block[]): Block[] => {
    const texts = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
    const text = texts.flatMap((one, i) => (i === 0 ? one : [{ text: " " }, ...one]));
    return text.length > 0 ? [{ type: "paragraph", text }] : [];
  };
  const rules = [...joined(statement(source, "scorecard")), ...joined(notAsked(source))];
  return part(1, phraseWords(source, "interview-plan", "headingEveryRound"), rules);
}
