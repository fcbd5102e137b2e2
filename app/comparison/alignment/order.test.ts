import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveInWords, movesOf } from "./order";

/** The moves between two lists, by the names of their rows. */
const moves = (one: string, other: string) => {
  const pairs = [...one].flatMap((name, i) => (other.includes(name) ? [[i, other.indexOf(name)] as const] : []));
  return [...movesOf(pairs)].map(([row, { from, to }]) => `${one[row]}${from}${to}`).join(" ");
};

describe("rows that moved", () => {
  it("are as few as possible", () => {
    expect(moves("abcd", "abcd")).toBe("");
    expect(moves("abcd", "dabc")).toBe("d41");
    expect(moves("abcde", "acdbe")).toBe("b24");
  });

  it("exclude those around which others were added or removed", () => {
    expect(moves("abc", "xabyc")).toBe("");
    expect(moves("xabyc", "abc")).toBe("");
  });

  it("include both of two that were swapped", () => {
    expect(moves("abc", "bac")).toBe("a12 b21");
    expect(moves("ab", "bxa")).toBe("a13 b21");
  });

  it("never have the same start and end", () => {
    expect(moves("abc", "cba")).toBe("a13 c31");
  });

  it("are the same from either list", () => {
    const order = fc.shuffledSubarray([..."abcdefgh"]).map((names) => names.join(""));
    fc.assert(
      fc.property(order, order, (one, other) => {
        const named = (said: string) =>
          said
            .split(" ")
            .map(([name]) => name)
            .sort();
        expect(named(moves(one, other))).toEqual(named(moves(other, one)));
        expect(moves(one, one)).toBe("");
      }),
    );
  });
});

it("a move has a start and an end", () => {
  expect(moveInWords({ from: 2, to: 4 })).toBe("2nd in A, 4th here");
  expect(moveInWords({ from: 11, to: 1 })).toBe("11th in A, 1st here");
});
