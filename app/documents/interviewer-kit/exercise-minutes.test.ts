import { describe, expect, it } from "vitest";
import { exerciseTime } from "./exercise-minutes";

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
    ["In the round you run the plant for 20 min; we play the crew twice. Then 15 min talk. Nothing to hand in.", 35],
    ["20 minutes to sort the cases with us. Then 15 minutes of talk.", 35],
    ["You lead a 20 min retro with three of us. No prep beyond reading it.", 20],
    ["You present for 10 mins, 20' discussion.", 30],
    ["A 1 h session with two of us", 60],
    ["1h30 with the panel, in person", 90],
    ["20+15 min with us", 35],
    ["Half hour walk through, half hour of questions", 60],
    ["You have 1.5 hours with us: 30 min alone, 1h talk. 90 min in total for the session.", 90],
    ["You talk with us for 1 hr 15 min.", 75],
    ["You present for half an hour, then we talk for a quarter of an hour.", 45],
    ["Take-home, max 3 hrs: a page on an accident (we send logs). You walk us through it for 30 min.", 30],
    ["It should take about two hours and we pay for it. You present for 10 minutes and we discuss for 30.", 40],
    ["No slides. 20 minutes of you, 20 of us asking. Shouldn't take more than an hour to prepare; unpaid.", 40],
    ["25 minutes of you and 10 with the team.", 35],
    ["You present for 15 min, then 30 discussion.", 45],
    ["You talk for twenty minutes, then ten for questions.", 30],
    ["You have 20 minutes with the manager and two of us, and 3 of you present.", 20],
    ["You have 25 minutes with two of us, and 3 customers are on the line.", 25],
  ])("in %j are %j", (text, minutes) => {
    const time = exerciseTime(text);
    expect(time?.minutes).toBe(minutes);
    expect(time?.isSure ?? true).toBe(true);
  });

  it.each([
    ["Review in round 3, 30 min walkthrough + questions.", 30],
    ["You present for 20 to 30 minutes.", 30],
    ["You have up to 45 min with us.", 45],
    ["You run two 20 minute talks with us.", 20],
    ["You present for 20 minutes, then 15 questions.", 20],
    ["20 minutes of you, 5 of us asking.", 20],
    ["You present for 20 minutes. Customers of theirs wait 12 minutes.", 20],
  ])("are a minimum in %j", (text, minutes) => {
    expect(exerciseTime(text)).toEqual({ minutes, isSure: false });
  });
});
