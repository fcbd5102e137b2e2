import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedMinutes, splitMinutes, withRoomFor, withRoomForOwn } from "./round-minutes";

const sure = (minutes: number) => ({ minutes, isSure: true });
const none = { conditions: 0, exercise: undefined };

describe("the minutes of a round", () => {
  it("are mostly for questions", () => {
    expect(splitMinutes(60, none)).toEqual({
      opening: 5,
      conditions: 0,
      exercise: 0,
      questions: 40,
      theirs: 10,
      notes: 5,
    });
    expect(splitMinutes(45, none)).toMatchObject({ questions: 30 });
    expect(splitMinutes(30, { conditions: 4, exercise: undefined })).toMatchObject({ conditions: 8, questions: 12 });
  });

  it("give an exercise the time it states, or half the round if none, and no more than there is", () => {
    expect(splitMinutes(60, { conditions: 0, exercise: sure(25) })).toMatchObject({ exercise: 25, questions: 15 });
    expect(splitMinutes(60, { conditions: 0, exercise: { minutes: 0, isSure: false } })).toMatchObject({
      exercise: 30,
      questions: 10,
    });
    const atLeast = { minutes: 35, isSure: false };
    expect(splitMinutes(60, { conditions: 0, exercise: atLeast })).toMatchObject({ exercise: 35 });
    expect(splitMinutes(45, { conditions: 0, exercise: sure(90) })).toMatchObject({ exercise: 30, questions: 0 });
    expect(splitMinutes(60, { conditions: 0, exercise: sure(37) }), "3 minutes are no question").toMatchObject({
      exercise: 37,
      questions: 0,
      theirs: 13,
    });
    expect(splitMinutes(60, { conditions: 0, exercise: sure(45) }), "the text is kept to").toMatchObject({
      exercise: 45,
      questions: 0,
      theirs: 5,
    });
  });

  it("add up in a round of any length, without negative values", () => {
    const exercise = fc.oneof(fc.constant(undefined), fc.record({ minutes: fc.nat(500), isSure: fc.boolean() }));
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 480 }),
        fc.integer({ min: 0, max: 4 }),
        exercise,
        (n, conditions, given) => {
          const parts = Object.values(splitMinutes(n, { conditions, exercise: given })) as number[];
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(n);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("move from the candidate's questions to ours if those have too few, down to five", () => {
    const split = splitMinutes(60, { conditions: 0, exercise: sure(25) });
    expect(withRoomFor(split, 3, 6)).toEqual({ ...split, questions: 18, theirs: 7 });
    expect(withRoomFor(split, 6, 6)).toEqual({ ...split, questions: 20, theirs: 5 });
    expect(withRoomFor(split, 2, 6)).toEqual(split);
  });

  it("are shared in parts that differ by at most one", () => {
    expect(sharedMinutes(40, 3)).toEqual([14, 13, 13]);
    expect(sharedMinutes(40, 0)).toEqual([]);
  });
});

it("moves minutes from the candidate's time to the company's questions, for whole questions only", () => {
  const minutes = { opening: 5, conditions: 0, exercise: 35, questions: 5, theirs: 10, notes: 5 };
  expect(withRoomForOwn(minutes, 2)).toEqual({ ...minutes, questions: 10, theirs: 5 });
  expect(withRoomForOwn({ ...minutes, questions: 5, theirs: 8 }, 2)).toMatchObject({ questions: 5, theirs: 8 });
  expect(withRoomForOwn({ ...minutes, questions: 20 }, 2)).toMatchObject({ questions: 20, theirs: 10 });
});
