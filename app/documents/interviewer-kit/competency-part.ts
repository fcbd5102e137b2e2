import type { Competency } from "../../catalogue/shapes/competency";
import { type Block, cell, type Cell, labelled, plain, type Text } from "../blocks/document";
import { competencyInSentence, competencyName } from "../loop/loop-parts";
import { sentencesOf } from "../sentences/cuts";
import { ofRound } from "../loop/of-round";
import { durationInWords } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, part, type Source } from "../source";
import { stopped } from "../wording";
import { ownPartName, type PartPlace } from "./minute-table";
import { purposeInWords } from "./questions/must-haves";
import type { MustHave, RoundScript, ScriptPart, ScriptQuestion } from "./questions/rounds";

/** A sentence that limits the score of an answer. */
const CAPS =
  /\b(?:no (?:higher|more|better|lower|less) than|at most|at least)\b.*\b[1-5]\b(?!.*\b(?:offer|hire|hired)\b)/i;

/** The questions of a round, by topic, with the anchors for rating the answers. */
export function questionParts(source: Source, script: RoundScript): Block[] {
  const { parts, spare } = script;
  const blocks = parts.flatMap((one) => partBlocks(source, script, one));
  const rest = spare.flatMap((question) => questionBlocks(source, script, question));
  return [...blocks, ...part(2, phraseWords(source, "interviewer-kit", "headingSpare"), rest)];
}

function partBlocks(source: Source, script: RoundScript, one: ScriptPart): Block[] {
  const { competency: id, questions, lacking } = one;
  const { parts } = script;
  const competency = source.catalogue.competencies.get(id ?? "");
  const asked = questions.flatMap((question) => questionBlocks(source, script, question));
  const heading = headingOf(source, one, { isFirst: one === parts[0], hasExercise: script.hasExercise });
  if (!id || !competency) {
    const note = phraseWords(source, "interviewer-kit", "rateAny");
    const isChoice = parts.filter(({ competency }) => competency !== undefined).length > 1;
    const rated: Block[] = isChoice ? [{ type: "paragraph", text: plain(note) }] : [];
    return part(2, heading, [...rated, ...asked]);
  }
  const name = competencyInSentence(source, id);
  const dry = lacking > 0 ? [phrase(source, "interviewer-kit", "bankIsEmpty", { name })] : [];
  const without = script.hasExercise ? "ratedByExercise" : "ratedByChance";
  const how = questions.length + lacking > 0 ? [] : phrase(source, "interviewer-kit", without, { name });
  const about = [competency.about, ...how.map(({ text }) => text)].join(" ");
  return part(2, heading, [
    { type: "paragraph", text: plain(about) },
    ...asked,
    ...dry.map((text): Block => ({ type: "paragraph", text })),
    anchors(source, competency, script.place),
    ...rulesOn(source, competency).map((text): Block => ({ type: "note", text })),
  ]);
}

/** What the decision rule says about scoring this competency: "… scores no higher than 2 on product sense." */
function rulesOn(source: Source, { name }: Competency): Text[] {
  const sentences = sentencesOf(source.requisition.interview.decisionRule).filter(
    (sentence) => sentence.toLowerCase().includes(name.toLowerCase()) && CAPS.test(sentence),
  );
  if (sentences.length === 0) return [];
  const rule = answerText(source, "interview", "decisionRule", stopped(sentences.join(" ")));
  return [labelled(phraseWords(source, "interview-plan", "decisionRule"), rule)];
}

/** "Dependency management: 10 minutes", "Risk mitigation, also covered: 7 minutes", "Also ask: 7 minutes". */
function headingOf(source: Source, { competency: id, isLed, minutes }: ScriptPart, place: PartPlace): string {
  const name = id === undefined ? ownPartName(source, place) : competencyName(source, id);
  const called = isLed || id === undefined ? name : phraseWords(source, "interviewer-kit", "alsoCovered", { name });
  return minutes
    ? phraseWords(source, "interviewer-kit", "headingTimed", {
        name: called,
        minutes: durationInWords(source, minutes),
      })
    : called;
}

function questionBlocks(source: Source, { round }: RoundScript, question: ScriptQuestion): Block[] {
  const { ask, followUps, kind, mustHave, listen = [] } = question;
  const text =
    kind === "must-have"
      ? answerText(source, "requirements", `mustHaves.${mustHave!.id}`, ask)
      : kind === "own"
        ? ofRound(source, round.id, ask)
        : plain(ask);
  const notes: Text[] = [
    ...listen.map((line) => plain(line)),
    ...(mustHave ? [mustHaveNote(source, kind, mustHave)] : []),
    ...(followUps.length > 0
      ? [phrase(source, "interviewer-kit", "followUp", { questions: followUps.join(" ") })]
      : []),
  ];
  if (notes.length === 0) return [{ type: "question", text }];
  const note = notes.reduce((all, one) => [...all, { text: " " }, ...one]);
  return [
    { type: "question", text },
    { type: "note", text: note },
  ];
}

/**
 * A note that a question is about a must-have, and what that serves; a must-have that another question covers is
 * quoted.
 */
function mustHaveNote(source: Source, kind: ScriptQuestion["kind"], mustHave: MustHave): Text {
  const label = { text: phraseWords(source, "interviewer-kit", "mustHave"), strong: true };
  const rest = (): Text | undefined => {
    if (kind !== "must-have") {
      const what = answerText(source, "requirements", `mustHaves.${mustHave.id}`, stopped(mustHave.what.trim()));
      return phrase(source, "interviewer-kit", "mustHaveHeard", { what });
    }
    const metric = purposeInWords(source, mustHave);
    return metric && phrase(source, "interviewer-kit", "mustHaveFor", { metric });
  };
  const more = rest();
  return more ? [label, { text: " " }, ...more] : [label];
}

function anchors(source: Source, { name, anchors: heard }: Competency, place: number): Block {
  const rows = (["1", "3", "5"] as const).map((score): Cell[] => [cell(score), cell(heard[score])]);
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnRating"), share: 12 },
    { head: phraseWords(source, "interviewer-kit", "columnHeard"), share: 88 },
  ];
  const caption = phraseWords(source, "interviewer-kit", "captionAnchors", { name, place: String(place) });
  return { type: "table", caption, columns, rows };
}
