import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveInWords, movesOf } from "./order";

/** Where the rows of a list stand in another, by their names. */
const moves = (one: string, other: string) => {
  const pairs = [...one].flatMap((name, i) => (other.includes(name) ? [[i, other.indexOf(name)] as const] : []));
  return [...movesOf(pairs)].map(([row, { from, to }]) => `${one[row]}${from}${to}`).join(" ");
};

describe("rows that moved", () => {
  it("are as few as say it", () => {
    expect(moves("abcd", "abcd")).toBe("");
    expect(moves("abcd", "dabc")).toBe("d41");
    expect(moves("abcde", "acdbe")).toBe("b24");
  });

  it("are not those around which others came or went", () => {
    expect(moves("abc", "xabyc")).toBe("");
    expect(moves("xabyc", "abc")).toBe("");
  });

  it("are both of two that changed places", () => {
    expect(moves("abc", "bac")).toBe("a12 b21");
    expect(moves("ab", "bxa")).toBe("a13 b21");
  });

  it("are never said to have moved to where they are", () => {
    expect(moves("abc", "cba")).toBe("a13 c31");
  });

  it("are the same seen from either list", () => {
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

it("a move says from where to where", () => {
  expect(moveInWords({ from: 2, to: 4 })).toBe("2nd in A, 4th here");
  expect(moveInWords({ from: 11, to: 1 })).toBe("11th in A, 1st here");
});
