import type { Block, Text } from "../blocks/document";
import { testedBy, untested } from "../interviewer-kit/questions/must-haves";
import type { MustHave } from "../interviewer-kit/questions/rounds";
import { fitted, mainSentence, withoutExample, withoutTail } from "../sentences/cuts";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, part, type Source } from "../source";

/** Words that all must-haves of a plan may have together; the kit has them in full. */
const MOST_WORDS = 150;

/** Where each must-have is tested, round by round, each as short as its promise allows; then those that no round tests. */
export function mustHaveList(source: Source): Block[] {
  const { rounds } = source.requisition.interview;
  const groups = rounds.map((round, i) => ({ place: i + 1, mustHaves: testedBy(source, round) }));
  const left = untested(source);
  const all = [...groups.flatMap(({ mustHaves }) => mustHaves), ...left];
  const short = fitted(
    all.map(({ what }) => what),
    MOST_WORDS,
    [withoutExample, mainSentence, (text) => withoutTail(text)],
  );
  const shortOf = new Map(all.map(({ id }, i) => [id, short[i]!]));
  const item = (label: string, mustHaves: readonly MustHave[]): Text[] => {
    if (mustHaves.length === 0) return [];
    const quotes = mustHaves.flatMap(({ id }) => [
      { text: " " },
      ...phrase(source, "interview-plan", "quoted", {
        what: answerText(source, "requirements", `mustHaves.${id}`, shortOf.get(id)!),
      }),
    ]);
    return [[{ text: label, strong: true }, ...quotes]];
  };
  const items = [
    ...groups.flatMap(({ place, mustHaves }) =>
      item(phraseWords(source, "interview-plan", "testedIn", { place: String(place) }), mustHaves),
    ),
    ...item(phraseWords(source, "interview-plan", "testedNowhere"), left),
  ];
  const list: Block[] = items.length > 0 ? [{ type: "list", ordered: false, items }] : [];
  const heading = phraseWords(source, "interview-plan", "headingMustHaves");
  return part(1, heading, list, { section: "requirements", field: "mustHaves" });
}
