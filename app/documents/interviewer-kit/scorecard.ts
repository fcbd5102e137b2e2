import { type Block, type Cell, cell, type Control, plain, type Span } from "../blocks/document";
import { inOrderAsked } from "./questions/opening";
import { screenRound } from "./questions/screen";
import { competencyName, type Round, roundCalled } from "../loop/loop-parts";
import { phraseChoices, phraseWords } from "../sentences/phrase";
import { part, type Source } from "../source";

/** The fields that a scorecard has once, in addition to those of each competency. */
export const CARD_FIELDS = ["candidate", "interviewer", "date", "alone", "recommendation", "why"] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** The tag of a field on the scorecard of a round; see `Control`. */
export const cardTag = (round: string, field: CardField): string => `card/${round}/${field}`;
export const ratingTag = (round: string, competency: string): string => `card/${round}/rating/${competency}`;
export const evidenceTag = (round: string, competency: string): string => `card/${round}/evidence/${competency}`;

/**
 * A scorecard to fill in, in Word or by hand, on its own page; its boxes share the remaining space. Every field has a
 * tag, which is used to read the filled card, and a label that is unique in the kit, because some programs drop the
 * tags. `header` is the header line of its page.
 */
export function scorecard(source: Source, round: Round, place: number, header = ""): Block[] {
  const tested = inOrderAsked(source, round);
  if (tested.length === 0) return [];
  const name = roundCalled(source, round);
  const words = (name: Names) => phraseWords(source, "interviewer-kit", name);
  const control = (
    what: string,
    tag: string,
    kind: Control["kind"],
    text: string,
    choices?: readonly string[],
  ): Span => {
    // Word allows no longer name.
    const label = phraseWords(source, "interviewer-kit", "cardLabel", { what, place: String(place) }).slice(0, 64);
    return { text, control: choices ? { kind, tag, label, choices } : { kind, tag, label } };
  };
  const open = (span: Span): Cell => [[span]];
  const field = (what: string, id: CardField, kind: Control["kind"], text: string, choices?: readonly string[]): Cell =>
    open(control(what, cardTag(round.id, id), kind, text, choices));
  const caption = (what: "captionWho" | "captionRatings" | "captionWhy") =>
    phraseWords(source, "interviewer-kit", what, { place: String(place), name });

  const rated = phraseChoices(source, "interviewer-kit", "ratings");
  const ratings = tested.map((id): Cell[] => {
    const competency = competencyName(source, id);
    const of = (what: "labelRating" | "labelEvidence") =>
      phraseWords(source, "interviewer-kit", what, { name: competency });
    return [
      cell(competency),
      open(control(of("labelRating"), ratingTag(round.id, id), "choice", words("askRating"), rated)),
      open(control(of("labelEvidence"), evidenceTag(round.id, id), "text", words("askEvidence"))),
    ];
  });
  const alone = control(words("cardAlone"), cardTag(round.id, "alone"), "tick", "☐");
  const [candidate, interviewer, date] = [words("cardCandidate"), words("cardInterviewer"), words("cardDate")];
  const [recommendation, why] = [words("cardRecommendation"), words("cardWhy")];
  const isScreen = round.id === screenRound(source)?.id;
  const choices = phraseChoices(source, "interviewer-kit", isScreen ? "screenRecommendations" : "recommendations");
  return [
    { type: "page-break", ...(header === "" ? {} : { header }) },
    ...part(2, phraseWords(source, "interviewer-kit", "headingCard", { place: String(place), name }), [
      { type: "paragraph", text: [alone, { text: ` ${words("writtenAlone")}` }] },
      {
        type: "form",
        caption: caption("captionWho"),
        columns: [
          { head: candidate, share: 38 },
          { head: interviewer, share: 38 },
          { head: date, share: 24 },
        ],
        rows: [
          [
            field(candidate, "candidate", "text", words("askCandidate")),
            field(interviewer, "interviewer", "text", words("askInterviewer")),
            field(date, "date", "date", words("askDate")),
          ],
        ],
      },
      {
        type: "form",
        caption: caption("captionRatings"),
        columns: [
          { head: words("columnCompetency"), share: 25 },
          { head: words("columnOneToFive"), share: 18 },
          { head: words("columnEvidence"), share: 57 },
        ],
        rows: ratings,
        fills: true,
      },
      {
        type: "form",
        caption: caption("captionWhy"),
        columns: [
          { head: recommendation, share: 25 },
          { head: words("columnWhy"), share: 75 },
        ],
        rows: [
          [
            [
              ...field(recommendation, "recommendation", "choice", words("askRecommendation"), choices),
              // A choice list cannot be opened on paper.
              plain(choices.join(" · ")),
            ],
            field(why, "why", "text", words(isScreen ? "askWhyScreen" : "askWhy")),
          ],
        ],
      },
    ]),
  ];
}

/** Phrases of a card without placeholders. */
type Names =
  | `card${"Alone" | "Candidate" | "Interviewer" | "Date" | "Recommendation" | "Why"}`
  | `ask${"Candidate" | "Interviewer" | "Date" | "Rating" | "Evidence" | "Recommendation" | "Why" | "WhyScreen"}`
  | `column${"Competency" | "OneToFive" | "Evidence" | "Why"}`
  | "writtenAlone";
