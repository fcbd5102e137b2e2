import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { textOf } from "../../blocks/words";
import { movesPay, onScores, withoutScores } from "./moves-pay";

const blank = blankRequisition();
const source = (text: string, payFrom: number | null = 50000) =>
  sourceOf({ ...blank, offer: { ...blank.offer, payFrom, currency: "EUR", movesPay: text } });

describe("what moves pay", () => {
  it.each([
    ["How the panel rated you sets your step. Your level sets the range.", "Your level sets the range."],
    [
      "Your place in the range depends on the sites you have run, and on your ratings; past pay plays no part.",
      "Your place in the range depends on the sites you have run; past pay plays no part.",
    ],
    ["The scores set your step. It goes up each year. Past pay plays no part.", "Past pay plays no part."],
    ["Scores decide; past pay plays no part.", "Past pay plays no part."],
    ["The panel's scores decide; they are the same for all.", ""],
    ["A 4 or better on planning takes the top. Past pay plays no part.", "Past pay plays no part."],
    ["Years with trains, and with ships.", "Years with trains, and with ships."],
  ])("of “%s” leaves out scores", (text, without) => expect(withoutScores(text)).toBe(without));

  it.each([
    ["Years on night trains", "Pay within the range: Years on night trains."],
    [
      "Trains = upper half; pay is reviewed yearly",
      "Pay within the range: Trains = upper half; pay is reviewed yearly.",
    ],
    ["the range depends on years", "Pay within the range: The range depends on years."],
    ["", ""],
    ["Your place depends on how you scored. We don't ask what you earn.", "We don't ask what you earn."],
  ])("prints “%s” with its label, unless scores are left out", (text, said) =>
    expect(textOf(movesPay(source(text)))).toBe(said),
  );

  it("is empty without a range and detects answers about scores", () => {
    expect(movesPay(source("Years on trains", null))).toEqual([]);
    expect(onScores(source("Scores decide."))).toBe("all");
    expect(onScores(source("Scores decide; we don't ask what you earn."))).toBe("some");
    expect(onScores(source("Years on trains."))).toBe("none");
    expect(onScores(source("Scores decide.", null))).toBe("none");
  });
});
