import { testedIn } from "../requisition/loop";
import { type Block, type Cell, cell, type Control, plain, type Span } from "./document";
import { competencyName, type Round, roundName } from "./loop-parts";
import { RATINGS, RECOMMENDATIONS } from "./rating";
import { part, type Source } from "./source";

/** The places of a scorecard that stand once on it, beside those of each competency. */
export const CARD_FIELDS = ["candidate", "interviewer", "date", "alone", "recommendation", "why"] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** The tag of a place on the scorecard of a round; see `Control`. */
export const cardTag = (round: string, field: CardField): string => `card/${round}/${field}`;
export const ratingTag = (round: string, competency: string): string => `card/${round}/rating/${competency}`;
export const evidenceTag = (round: string, competency: string): string => `card/${round}/evidence/${competency}`;

/**
 * A scorecard to fill in, in Word or by hand, on a page of its own. Every place has a tag by which the filled card is
 * read back and a label that is unique in the kit, as some programs drop the tags.
 */
export function scorecard(source: Source, round: Round, place: number): Block[] {
  const tested = testedIn(round);
  if (tested.length === 0) return [];
  const name = `Round ${place}: ${roundName(source, round)}`;
  const control = (
    what: string,
    tag: string,
    kind: Control["kind"],
    text: string,
    choices?: readonly string[],
  ): Span => {
    // Word takes no longer name.
    const label = `${what}, round ${place}`.slice(0, 64);
    return { text, control: choices ? { kind, tag, label, choices } : { kind, tag, label } };
  };
  const open = (span: Span): Cell => [[span]];
  const field = (what: string, id: CardField, kind: Control["kind"], text: string, choices?: readonly string[]): Cell =>
    open(control(what, cardTag(round.id, id), kind, text, choices));

  const ratings = tested.map((id): Cell[] => {
    const competency = competencyName(source, id);
    return [
      cell(competency),
      open(control(`Rating: ${competency}`, ratingTag(round.id, id), "choice", "Choose 1 to 5", RATINGS)),
      open(control(`Evidence: ${competency}`, evidenceTag(round.id, id), "text", "What you heard")),
    ];
  });
  const alone = control("Written alone", cardTag(round.id, "alone"), "tick", "☐");
  return [
    { type: "page-break" },
    ...part(2, `Scorecard, round ${place}`, [
      { type: "paragraph", text: [alone, { text: " I wrote this before talking to anyone about the candidate." }] },
      {
        type: "form",
        caption: `Who and when: ${name}`,
        columns: [
          { head: "Candidate", share: 38 },
          { head: "Interviewer", share: 38 },
          { head: "Date", share: 24 },
        ],
        rows: [
          [
            field("Candidate", "candidate", "text", "Name"),
            field("Interviewer", "interviewer", "text", "Your name"),
            field("Date", "date", "date", "Choose a date"),
          ],
        ],
      },
      {
        type: "form",
        caption: `Ratings and evidence: ${name}`,
        columns: [
          { head: "Competency", share: 27 },
          { head: "Rating, 1 to 5", share: 20 },
          { head: "Evidence: what you heard", share: 53 },
        ],
        rows: ratings,
      },
      {
        type: "form",
        caption: `Recommendation: ${name}`,
        columns: [
          { head: "Recommendation", share: 27 },
          { head: "Why, in a sentence or two", share: 73 },
        ],
        rows: [
          [
            field("Recommendation", "recommendation", "choice", "Choose one", RECOMMENDATIONS),
            field("Why", "why", "text", "The evidence that decided it"),
          ],
        ],
      },
      {
        type: "note",
        text: plain(
          "Evidence first, then the rating. If you heard nothing on a competency, choose that; blank is not a 3.",
        ),
      },
    ]),
  ];
}
