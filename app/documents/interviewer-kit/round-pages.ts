import { type Block, labelled, plain, type Text } from "../blocks/document";
import { roundCalled } from "../loop/loop-parts";
import { scorecard } from "./scorecard";
import { lowered } from "../sentences/letter-case";
import { ofRound } from "../loop/of-round";
import { durationInWords } from "../sentences/figures/numbers";
import { isSeveral, panelInWords } from "../loop/panel";
import { phrase, phraseWords } from "../sentences/phrase";
import { part, roleTypeOf, type Source, type CompanySource } from "../source";
import { topicsNotAsked } from "../blocks/statement";
import { printedTitle } from "../titles/title";
import { capital } from "../wording";
import { questionParts } from "./competency-part";
import { exercisePart } from "./exercise-part";
import { minuteTable } from "./minute-table";
import { mustHaveTable } from "./questions/must-haves";
import { roundConditions } from "./questions/screen";
import type { RoundScript } from "./questions/rounds";

/** The pages of a round for its interviewer: facts, minutes, must-haves, questions with anchors, and a scorecard. */
export function roundPages(source: CompanySource, script: RoundScript): Block[] {
  const { round, place } = script;
  const { rounds } = source.requisition.interview;
  const name = roundCalled(source, round);
  const title = printedTitle(source, source.requisition.role.title, roleTypeOf(source));
  const line = phraseWords(source, "interviewer-kit", "roundOf", {
    place: String(place),
    count: String(rounds.length),
    name,
    title,
  });
  const heading = phraseWords(source, "interviewer-kit", "headingRound", { place: String(place), name });
  const of = (name: "headingMinutes" | "headingMustHaves" | "headingConditions" | "headingTerms" | "headingExercise") =>
    phraseWords(source, "interviewer-kit", name);
  const warning = topicsNotAsked(source);
  const blocks: Block[] = [
    ...factsOf(source, script),
    ...part(2, of("headingMinutes"), minuteTable(source, script)),
    ...part(2, of("headingMustHaves"), mustHaveTable(source, script)),
    ...part(
      2,
      of(script.conditions.length > 0 ? "headingTerms" : "headingConditions"),
      roundConditions(source, script),
    ),
    ...(script.hasExercise ? part(2, of("headingExercise"), exercisePart(source, script)) : []),
    // All questions are in view at once, and none is alone on a second page.
    { type: "page-break", header: line, spared: true },
    ...questionParts(source, script),
    ...scorecard(source, round, place, line),
    // On the page that is used during the interview.
    ...(warning.length > 0 ? [{ type: "note", text: warning } as const] : []),
  ];
  return [{ type: "page-break", header: line }, ...part(1, heading, blocks, { section: "interview", field: "rounds" })];
}

/** The facts of a round: duration, people, purpose, what it decides, and what the candidate knows about it. */
function factsOf(source: Source, { round, hasExercise }: RoundScript): Block[] {
  const kind = source.catalogue.roundKinds.get(round.kind);
  const duration = round.minutes === null ? "" : durationInWords(source, round.minutes);
  const panel = panelInWords(source, round.interviewer);
  const facts =
    duration !== "" && panel !== ""
      ? phraseWords(source, "interviewer-kit", "factsTimeAndPanel", { duration: capital(duration), panel })
      : duration !== ""
        ? phraseWords(source, "interviewer-kit", "factsTime", { duration: capital(duration) })
        : panel !== ""
          ? phraseWords(source, "interviewer-kit", "factsPanel", { panel })
          : "";
  const paragraph = (text: Text): Block => ({ type: "paragraph", text });
  return [
    ...(facts === "" ? [] : [{ type: "note", text: ofRound(source, round.id, facts) } as const]),
    ...(isSeveral(round) ? [paragraph(phrase(source, "interviewer-kit", "together"))] : []),
    ...(kind
      ? [
          paragraph([
            { text: `${kind.purpose} ` },
            ...labelled(phraseWords(source, "interviewer-kit", "decides"), plain(lowered(kind.decides))),
          ]),
        ]
      : []),
    ...(kind && !hasExercise
      ? [
          paragraph(
            labelled(
              phraseWords(source, "interviewer-kit", "wasTold"),
              phrase(source, "interviewer-kit", "quoted", { text: kind.prepare }),
            ),
          ),
        ]
      : []),
  ];
}
