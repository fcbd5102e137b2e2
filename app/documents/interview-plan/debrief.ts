import { type Block, labelled, plain, type Text } from "../blocks/document";
import { sentencesOf } from "../sentences/cuts";
import { speaksOfScores } from "../sentences/terms/moves-pay";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, part, type Source } from "../source";
import { textOf } from "../blocks/words";
import { notAsked, statement } from "../blocks/statement";
import { stopped } from "../wording";

/** How the debrief runs, its decision rule, and how scores affect pay. */
export function debrief(source: Source): Block[] {
  const { decisionRule } = source.requisition.interview;
  const rule = decisionRule.trim();
  const blocks: Block[] = [
    ...debriefSteps(source),
    ...(rule === ""
      ? []
      : [
          {
            type: "paragraph",
            text: labelled(
              phraseWords(source, "interview-plan", "decisionRule"),
              answerText(source, "interview", "decisionRule", stopped(rule)),
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

/** Before a word that is not negated: "we vote", but not "we don't vote". */
const SAID = "\\b(?<!(?:\\b(?:never|not|no|without)|n['’]t) (?:\\w+ ){0,3})";

/**
 * Decision rules, and the sentences of the debrief that contradict them: a company that votes should not read that
 * nobody votes.
 */
const CONTRADICTED: readonly (readonly [rule: RegExp, step: RegExp])[] = [
  [new RegExp(`${SAID}(?:votes?|voting|majority|veto|unanimous(?:ly)?|consensus)\\b`, "i"), /\bvote\b/i],
  // Several people who must agree decide differently from one person.
  [
    /\b(?:we (?:all|both)|(?:all|both|any|each|one|either|every one) of us|(?:everyone|everybody|all|both|each) (?:\w+ ){0,2}(?:(?:must|has to|have to|needs? to) (?:agree|like|say|support|want)|agrees?|says? yes|wants?)|if (?:anyone|anybody|someone|somebody|one of)|we decide|jointly|together with|by agreement)\b/i,
    /\bvote\b/i,
  ],
  [
    new RegExp(
      `${SAID}(?:(?:highest|top|best|greatest|(?<!\\bat )most) (?:\\w+ ){0,2}(?:scores?|scorers?|scoring|total|points|marks?|candidates?|ranked|applicants?|rated)|rank(?:ed|ing|s)?|order of merit|merit (?:order|list)|runners?[- ]up|reserve list|(?:strongest|better) (?:candidate|applicant|of the)|(?:compare[sd]?|between) (?:\\w+ )?candidates)\\b`,
      "i",
    ),
    /\bnever compare with another candidate\b/i,
  ],
];

/** The steps of the debrief, without sentences that contradict the decision rule. */
export function debriefSteps(source: Source): Block[] {
  const { decisionRule, decider } = source.requisition.interview;
  const said = [decisionRule, decider];
  const wrong = CONTRADICTED.filter(([rule]) => said.some((text) => rule.test(text))).map(([, step]) => step);
  const isWrong = (sentence: string) => wrong.some((step) => step.test(sentence));
  const withoutWrong = (item: Text): Text => {
    const sentences = sentencesOf(textOf(item));
    return sentences.some(isWrong) ? plain(sentences.filter((sentence) => !isWrong(sentence)).join(" ")) : item;
  };
  return statement(source, "debrief").map((block) =>
    block.type === "list"
      ? { ...block, items: block.items.map(withoutWrong).filter((item) => textOf(item) !== "") }
      : block,
  );
}

/** The sentences of the offer about how scores affect pay, in quotation marks; empty if there are none. */
function scoresAndPay(source: Source): Text[] {
  const said = sentencesOf(source.requisition.offer.movesPay).filter(speaksOfScores);
  if (said.length === 0) return [];
  return [
    phrase(source, "interview-plan", "quoted", { what: answerText(source, "offer", "movesPay", said.join(" ")) }),
  ];
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
