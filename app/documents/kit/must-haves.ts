import { testedIn } from "../../requisition/loop";
import type { Answers } from "../../requisition/requisition";
import { type Block, cell, type Cell } from "../document";
import { competencyName, type Round } from "../loop-parts";
import { phrase, phraseWords } from "../sentences/phrase";
import { answer, type Source } from "../source";
import { bestMatch } from "./best-match";
import type { RoundScript } from "./script";

export type MustHave = Answers<"requirements">["mustHaves"][number];

/** The must-haves that a round tests. */
export const testedBy = ({ requisition }: Source, { id }: Round): MustHave[] =>
  requisition.requirements.mustHaves.filter(({ round, what }) => round === id && what.trim() !== "");

/** Those that no round of the loop tests. */
export function untested({ requisition }: Source): MustHave[] {
  const rounds = new Set(requisition.interview.rounds.map(({ id }) => id));
  return requisition.requirements.mustHaves.filter(({ round, what }) => !rounds.has(round) && what.trim() !== "");
}

/** The must-haves of a round by the competency that each is most about; under undefined if the round rates nothing. */
export function mustHavesUnder(source: Source, round: Round): ReadonlyMap<string | undefined, readonly MustHave[]> {
  const under = new Map<string | undefined, MustHave[]>();
  for (const mustHave of testedBy(source, round)) {
    const id = bestMatch(source, testedIn(round), mustHave.what);
    under.set(id, [...(under.get(id) ?? []), mustHave]);
  }
  return under;
}

/** What a must-have is for: the metric it serves, in its own words; "" if there is none. */
function purposeOf({ requisition }: Source, { metric }: MustHave): string {
  const served = requisition.metrics.metrics.find(({ id }) => id === metric);
  return served?.outcome || served?.measure || "";
}

/** The must-haves of a round with the competency under which to listen for each, and what it serves; nothing if it tests none. */
export function mustHaveTable(source: Source, { round, place, minutes }: RoundScript): Block[] {
  const mustHaves = [...mustHavesUnder(source, round)].flatMap(([under, all]) =>
    all.map((one) => [under, one] as const),
  );
  if (mustHaves.length === 0) return [];
  const rows = mustHaves.map(([under, mustHave]): Cell[] => {
    const path = `mustHaves.${mustHave.id}`;
    const metric = answer(source, "metrics", `metrics.${mustHave.metric}`, purposeOf(source, mustHave));
    const purpose = metric.some(({ text }) => text.trim() !== "");
    const label = under ? competencyName(source, under) : phraseWords(source, "interviewer-kit", "anyAnswer");
    return [
      cell(label),
      [
        answer(source, "requirements", path, mustHave.what),
        ...(purpose ? [phrase(source, "interviewer-kit", "countsBecause", { metric })] : []),
      ],
    ];
  });
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnListen"), share: 28 },
    { head: phraseWords(source, "interviewer-kit", "columnMustHave"), share: 72 },
  ];
  const caption = phraseWords(source, "interviewer-kit", "captionMustHaves", { place: String(place) });
  const onlyExercise = minutes !== undefined && minutes.exercise > 0 && minutes.questions === 0;
  const how: Block = {
    type: "paragraph",
    text: phrase(source, "interviewer-kit", onlyExercise ? "listenInExercise" : "listenFor"),
  };
  return [how, { type: "table", caption, columns, rows }];
}
