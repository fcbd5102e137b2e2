import { describe, expect, it } from "vitest";
import { questionSlots } from "./question-slots";

/** "a?" is a question placed under "a" that is only loosely about it. */
interface Given {
  readonly own?: readonly string[];
  readonly mustHaves?: readonly string[];
  readonly leads?: readonly string[];
  readonly hasExercise?: boolean;
}

const slots = (minutes: number | undefined, tested: string[], given: Given = {}) => {
  const { own = [], mustHaves = [], leads = tested, hasExercise = false } = given;
  const placed = (ids: readonly string[]) =>
    ids.map((id) => ({ about: id.replace("?", ""), isLoose: id.endsWith("?") }));
  const found = questionSlots({
    tested,
    leads,
    own: placed(own),
    mustHaves: placed(mustHaves),
    minutes,
    isScreen: false,
    hasExercise,
  });
  const { mustHaves: asked, bank, withoutTime } = found;
  return { own: found.own, bank: Object.fromEntries(bank), withoutTime, ...(asked.length > 0 ? { asked } : {}) };
};

describe("the questions of a round", () => {
  it("fill its minutes, one for each competency first", () => {
    expect(slots(40, ["a", "b"])).toEqual({ own: 0, bank: { a: 2, b: 2 }, withoutTime: [] });
    expect(slots(30, ["a", "b"])).toEqual({ own: 0, bank: { a: 2, b: 1 }, withoutTime: [] });
    expect(slots(40, ["a", "b"], { leads: ["a"] }).bank, "what is only covered has one").toEqual({ a: 3, b: 1 });
  });

  it("are shorter with many competencies, and skip those that do not fit", () => {
    expect(slots(30, ["a", "b", "c", "d"]).bank).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(slots(15, ["a", "b", "c"])).toEqual({ own: 0, bank: { a: 1, b: 1 }, withoutTime: ["c"] });
  });

  it("are the round's own before the bank's", () => {
    expect(slots(30, ["a", "b"], { own: ["b"] })).toEqual({ own: 1, bank: { a: 2 }, withoutTime: [] });
    expect(slots(15, ["a", "b"], { own: ["a", "a", "a"] })).toEqual({ own: 3, bank: {}, withoutTime: ["b"] });
  });

  it("are about a must-have before a second own question about the same competency", () => {
    expect(slots(12, ["a"], { own: ["a", "a", "a"], mustHaves: ["a", "a"] })).toMatchObject({ own: 1, asked: [0] });
    expect(slots(12, ["a"], { own: ["a", "a"], mustHaves: ["a"] })).toMatchObject({ own: 1, asked: [0] });
    expect(slots(6, ["a"], { own: ["a"], mustHaves: ["a"] }), "nor the only one").toMatchObject({ own: 1 });
    expect(slots(12, ["a", "b"], { own: ["b", "a"], mustHaves: ["b"] }), "nor one about another").toMatchObject({
      own: 2,
    });
  });

  it("are about a must-have first, even if its competency has an own question", () => {
    expect(slots(15, ["a", "b", "c"], { mustHaves: ["c"] })).toMatchObject({ bank: { a: 1 }, asked: [0] });
    expect(slots(30, ["a", "b"], { own: ["a"], mustHaves: ["a"] })).toMatchObject({
      own: 1,
      bank: { b: 1 },
      asked: [0],
    });
    const led = { own: ["a"], mustHaves: ["a"], leads: ["a"] };
    expect(slots(18, ["a", "b", "c"], led), "before what is only covered").toMatchObject({
      bank: { b: 1 },
      asked: [0],
    });
    expect(slots(12, ["a", "b"], { own: ["a"], mustHaves: ["a"] }), "not before what is led").toMatchObject({
      bank: { b: 1 },
      withoutTime: [],
    });
  });

  it("are about all must-haves next to an exercise if each has five minutes", () => {
    expect(slots(10, ["a", "b"], { mustHaves: ["a", "a"], hasExercise: true })).toMatchObject({ asked: [0, 1] });
    expect(slots(10, ["a", "b"], { mustHaves: ["a", "a"] }).asked).toEqual([0]);
    expect(slots(15, ["a", "b"], { own: ["a", "a"], mustHaves: ["b"] })).toMatchObject({ own: 2, asked: [0] });
    expect(slots(12, ["a", "b"], { own: ["a", "a"], mustHaves: ["b"] }).withoutTime, "no time for three").toEqual([
      "b",
    ]);
  });

  it("include a competency with only loose matches, or report it as without time", () => {
    expect(slots(20, ["a"], { own: ["a?"], mustHaves: ["a?"] })).toMatchObject({ own: 1, bank: { a: 1 }, asked: [0] });
    expect(slots(20, ["a"], { own: ["a"], mustHaves: ["a"] }).bank).toEqual({});
    expect(slots(6, ["a"], { own: ["a?"] })).toEqual({ own: 1, bank: {}, withoutTime: [] });
    expect(slots(12, ["a"], { own: ["a?", "a?"], mustHaves: ["a?"] })).toMatchObject({ own: 1, asked: [0] });
  });

  it("are two per competency if the round has no duration", () => {
    expect(slots(undefined, ["a", "b"], { own: ["b"] })).toEqual({ own: 1, bank: { a: 2, b: 1 }, withoutTime: [] });
  });
});
