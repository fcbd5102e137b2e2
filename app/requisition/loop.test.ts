import { describe, expect, it } from "vitest";
import { coverageOf, minutesOf } from "./loop";
import { answersFile } from "./requisition-file";

const roundsOf = (...rounds: object[]) => answersFile.parse({ interview: { rounds } }).interview.rounds;

describe("a loop", () => {
  it("adds up minutes, with one interviewer per round by default, and the debrief of all of them", () => {
    expect(minutesOf(roundsOf({ minutes: 30 }, { minutes: 60, interviewers: 2 }, { name: "Lunch" }))).toEqual({
      candidate: 90,
      staff: 30 + 2 * 60 + 4 * 45,
      debriefPeople: 4,
      isOpen: true,
    });
  });

  it("counts a person with the same name in two rounds once, and no debrief for one person or zero minutes", () => {
    const head = { minutes: 30, interviewer: "Head of Platform" };
    expect(minutesOf(roundsOf(head, { ...head, interviewer: "head of platform " })).debriefPeople).toBe(0);
    expect(minutesOf(roundsOf(head, { ...head, interviewers: 2 })).staff).toBe(30 + 60 + 90);
    expect(minutesOf(roundsOf({ name: "Screen" }, { name: "Case" }))).toMatchObject({ staff: 0, debriefPeople: 0 });
  });

  it("counts a person once who is named with another in one round and alone in the next", () => {
    const pair = { minutes: 60, interviewer: "the VP Product and a salesperson", interviewers: 2 };
    expect(minutesOf(roundsOf(pair, { minutes: 60, interviewer: "VP Product" })).debriefPeople).toBe(2);
    const plus = { minutes: 60, interviewer: "Director Capital Projects + a unit manager", interviewers: 2 };
    expect(minutesOf(roundsOf(plus, { minutes: 45, interviewer: "Director, Capital Projects" })).debriefPeople).toBe(2);
  });

  it("says what is led, covered and not tested, expected competencies first", () => {
    const rounds = roundsOf({ leads: ["risk", "depth"], covers: ["risk"] }, { leads: ["depth"], covers: ["planning"] });
    expect(coverageOf(rounds, ["planning", "influence", "risk"])).toEqual([
      { competency: "planning", rounds: [undefined, "covers"], says: "Covered, not led" },
      { competency: "influence", rounds: [undefined, undefined], says: "Not tested" },
      { competency: "risk", rounds: ["leads", undefined], says: "Led once" },
      { competency: "depth", rounds: ["leads", "leads"], says: "Led 2 times" },
    ]);
  });
});
