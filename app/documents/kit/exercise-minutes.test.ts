import { describe, expect, it } from "vitest";
import { exerciseMinutes } from "./exercise-minutes";

describe("the minutes of an exercise", () => {
  it.each([
    ["You talk it through for 25 minutes, and we ask questions.", 25],
    ["You present for 5 minutes, and we discuss it for 20; near the end we halve the team.", 25],
    ["You explain the order for 5 minutes, then split one item for 15; for the last 5 we change the date.", 25],
    ["You run a retrospective of thirty minutes. Then we talk with you for 15 minutes about it.", 45],
    ["Preparation takes about 90 minutes and is not paid.", undefined],
    ["Bring a plan for 12 teams and two offices. You talk it through.", undefined],
    ["In the round you run it for 25 minutes. For another 15 minutes we talk about what you agreed on beforehand.", 40],
    ["You run it for half an hour, then we ask questions for fifteen minutes.", 45],
    ["There is a 20-minute discussion; then twenty-five minutes are yours, as you like.", 45],
    ["You have 30 minutes in all: you present for 10, and we discuss it for 20.", 30],
    ["You talk it through for 15 minutes. What would you do in your first 90 days?", 15],
    ["Come 10 minutes early. The case says that calls are answered within 5 minutes.", undefined],
    ["They describe a shop whose customers wait 12 minutes.", undefined],
    ["", undefined],
  ])("in %j are %j", (text, minutes) => {
    expect(exerciseMinutes(text)).toBe(minutes);
  });
});
