import { type Block, plain, type Text } from "./document";
import { openSuggestions } from "./open-suggestions";
import { noRounds } from "./loop-parts";
import { roundPages } from "./round-parts";
import { part, type Source } from "./source";
import { statement } from "./statement";

/** The interviewer kit: how to use it, then each round for whoever holds it, in parts that can be printed alone. */
export function interviewerKit(source: Source): Block[] {
  const rounds = roundPages(source);
  if (rounds.length === 0) return [...openSuggestions(source, ["interview"]), ...noRounds()];
  const use: Text[] = [
    plain(
      "Give each interviewer the pages of their round; each round starts on a page of its own, and so does its scorecard.",
    ),
    plain(
      "Fill the scorecard in on the screen, in Word or another program that shows its fields, or print it and write on it.",
    ),
    plain("Save the filled file and send it to whoever runs the debrief. Up to thirty become one debrief sheet."),
  ];
  return [
    ...openSuggestions(source, ["interview"]),
    ...part(1, "How to use this kit", [{ type: "list", ordered: true, items: use }]),
    ...part(1, "How scorecards are filled in", statement(source, "scorecard")),
    ...rounds,
  ];
}
