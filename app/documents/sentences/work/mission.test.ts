import { describe, expect, it } from "vitest";
import { missionWithin, pointsBack } from "./mission";

describe("a shortened mission", () => {
  it.each([
    ["You close that gap.", true],
    ["You fill it with people.", true],
    ["This gap costs us a month.", true],
    ["You work on that gap every day.", true],
    ["You help teams plan their work.", false],
    ["You plan their work.", true],
    ["Our tool is old, and its pages are slow.", false],
    ["They wait for weeks.", true],
    ["In a year, you turn plans into dates that hold.", false],
    ["But you change the plan.", true],
  ])("“%s” refers to the sentence before it: %s", (sentence, points) => expect(pointsBack(sentence)).toBe(points));

  it.each([
    // The whole text if there is room.
    ["Freight waits. You move the freight of both ports.", 20, "Freight waits. You move the freight of both ports."],
    // The sentence about the job before the problem it solves.
    [
      "Freight waits for eleven days in the yard of the north port. You move the freight of both ports.",
      8,
      "You move the freight of both ports.",
    ],
    // Never without the sentence it refers to.
    [
      "Freight waits for eleven days in the yard of the north port. You move it on.",
      8,
      "Freight waits for eleven days in the yard of the north port. You move it on.",
    ],
    [
      "Freight waits in the yard. You move it to both of the ports, and you decide which ship goes first and which last.",
      15,
      "Freight waits in the yard. You move it to both of the ports.",
    ],
    // As many as fit from the start, if one of them is about the job.
    [
      "We need somebody who moves freight. The ports are full. Ships wait for eleven days or more.",
      11,
      "We need somebody who moves freight. The ports are full.",
    ],
    // No sentence is about the job.
    ["Freight moves. Ports are empty again by the end of the year.", 5, "Freight moves."],
    ["", 5, ""],
  ])("shortens “%s” to %i words", (mission, most, text) => expect(missionWithin(mission, most).text).toBe(text));

  it("reports the cuts of each sentence", () => {
    const { sentences, printed } = missionWithin("Freight waits for days. You move freight.", 4);
    expect(sentences).toHaveLength(2);
    expect(printed).toEqual(["", "You move freight."]);
  });
});
