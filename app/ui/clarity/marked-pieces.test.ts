import { describe, expect, it } from "vitest";
import { type Mark, markedPieces } from "./marked-pieces";

const mark = (start: number, end: number, axis = "product", weight = 3): Mark => ({ start, end, axis, weight });
const cut = (text: string, ...marks: Mark[]) =>
  markedPieces(text, marks).map(({ text: piece, counts }) => (counts ? `[${piece}: ${counts}]` : piece));

describe("a marked text", () => {
  it.each([
    ["no marks", [], ["own the roadmap"]],
    ["one inside", [mark(4, 7)], ["own ", "[the: product, weight 3]", " roadmap"]],
    [
      "at both ends, in any order",
      [mark(8, 15), mark(0, 3)],
      ["[own: product, weight 3]", " the ", "[roadmap: product, weight 3]"],
    ],
    [
      "two on the same words",
      [mark(0, 3), mark(0, 3, "program", 0.5)],
      ["[own: product, weight 3; program, weight 0.5]", " the roadmap"],
    ],
    ["overlapping", [mark(4, 15), mark(0, 7)], ["[own the: product, weight 3]", " roadmap"]],
    ["one within another", [mark(0, 3), mark(0, 7)], ["[own the: product, weight 3]", " roadmap"]],
    ["past the end, or empty", [mark(4, 99), mark(2, 2)], ["own the roadmap"]],
  ])("is split with %s", (_, marks, pieces) => expect(cut("own the roadmap", ...marks)).toEqual(pieces));

  it("has no pieces if it is empty", () => expect(cut("")).toEqual([]));
});
