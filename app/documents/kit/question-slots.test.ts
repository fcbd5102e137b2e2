import { describe, expect, it } from "vitest";
import { questionSlots } from "./question-slots";

const slots = (
  minutes: number | undefined,
  tested: string[],
  own: string[] = [],
  leads = tested,
  needs: string[] = [],
) => {
  const {
    own: timed,
    bank,
    mustHaves,
    withoutTime,
  } = questionSlots({ tested, leads, needs, own, minutes, isScreen: false });
  return { own: timed, bank: Object.fromEntries(bank), withoutTime, ...(mustHaves.length > 0 ? { mustHaves } : {}) };
};

describe("the questions of a round", () => {
  it("are as many as its minutes hold, one for each competency first", () => {
    expect(slots(40, ["a", "b"])).toEqual({ own: 0, bank: { a: 2, b: 2 }, withoutTime: [] });
    expect(slots(30, ["a", "b"])).toEqual({ own: 0, bank: { a: 2, b: 1 }, withoutTime: [] });
    expect(slots(40, ["a", "b"], [], ["a"]).bank, "what is only covered has one").toEqual({ a: 3, b: 1 });
  });

  it("are shorter where there are many competencies, and leave out what does not fit", () => {
    expect(slots(30, ["a", "b", "c", "d"]).bank).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(slots(15, ["a", "b", "c"])).toEqual({ own: 0, bank: { a: 1, b: 1 }, withoutTime: ["c"] });
  });

  it("are the round's own before those of the bank", () => {
    expect(slots(30, ["a", "b"], ["b"])).toEqual({ own: 1, bank: { a: 2 }, withoutTime: [] });
    expect(slots(15, ["a", "b"], ["a", "a", "a"])).toEqual({ own: 2, bank: {}, withoutTime: ["b"] });
  });

  it("go to the competency of a must-have first, and one is made of it where its own take the time", () => {
    expect(slots(15, ["a", "b", "c"], [], undefined, ["c"])).toEqual({
      own: 0,
      bank: { a: 1, c: 1 },
      withoutTime: ["b"],
    });
    const full = slots(15, ["a", "b"], ["a", "a"], undefined, ["b"]);
    expect(full).toEqual({ own: 2, bank: {}, mustHaves: ["b"], withoutTime: [] });
    expect(slots(12, ["a", "b"], ["a", "a"], undefined, ["b"]).withoutTime, "no time for three").toEqual(["b"]);
  });

  it("are two each where nobody says how long the round is", () => {
    expect(slots(undefined, ["a", "b"], ["b"])).toEqual({ own: 1, bank: { a: 2, b: 1 }, withoutTime: [] });
  });
});
