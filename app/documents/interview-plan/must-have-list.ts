import type { Block, Text } from "../blocks/document";
import { testedBy, untested } from "../interviewer-kit/questions/must-haves";
import type { MustHave } from "../interviewer-kit/questions/rounds";
import { fitted, mainSentence, withoutExample, withoutTail } from "../sentences/cuts";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, part, type Source } from "../source";

/** The most words of all must-haves together; the kit has them in full. */
const MOST_WORDS = 150;

/**
 * The must-haves by the round that tests them, each as short as possible without changing its meaning; then those that
 * no round tests.
 */
export function mustHaveList(source: Source): Block[] {
  const { rounds } = source.requisition.interview;
  const groups = rounds.map((round, i) => ({ place: i + 1, mustHaves: testedBy(source, round) }));
  const notTested = untested(source);
  const all = [...groups.flatMap(({ mustHaves }) => mustHaves), ...notTested];
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
    ...item(phraseWords(source, "interview-plan", "testedNowhere"), notTested),
  ];
  const list: Block[] = items.length > 0 ? [{ type: "list", ordered: false, items }] : [];
  const heading = phraseWords(source, "interview-plan", "headingMustHaves");
  return part(1, heading, list, { section: "requirements", field: "mustHaves" });
}
