import { describe, expect, it } from "vitest";
import { documentOf, redline, REVISION, table } from "./testing/redline";
import { redlined } from "./redline";

describe("a table of two versions", () => {
  it("matches rows by first cell or by most of their words, and marks added and removed rows", () => {
    const heads = ["Who", "Why"];
    const old = table(
      heads,
      ["Head of Platform", "Dates"],
      ["Security lead", "Reviews"],
      ["Sales", "Launch dates for partners"],
    );
    const now = table(
      heads,
      ["Head of Platform", "Scope"],
      ["Partner sales", "Launch dates for partners"],
      ["Legal", "Contracts"],
    );
    expect(redline([old], [now])).toEqual([
      "Who | Why",
      "Head of Platform | [Dates]{Scope}",
      "[Security lead] | [Reviews]",
      "[Sales]{Partner sales} | Launch dates for partners",
      "{Legal} | {Contracts}",
    ]);
  });

  it("has the columns of both, sharing the full width", () => {
    const old = table(["Who", "Part", "Often"], ["Ada", "Decides", "Daily"]);
    const now = table(["Who", "Needs", "Often"], ["Ada", "Dates", "Weekly"]);
    expect(redline([old], [now])).toEqual([
      "Who | [Part] | {Needs} | Often",
      "Ada | [Decides] | {Dates} | [Daily]{Weekly}",
    ]);
    const [both] = redlined(documentOf([old]), documentOf([now]), REVISION).blocks;
    expect(both?.type === "table" && both.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });

  it("separates two tables with different first columns", () => {
    expect(redline([table(["Day", "Goal"], ["30", "Learn"])], [table(["Goal", "Day"], ["Learn", "30"])])).toEqual([
      "[Day] | [Goal]",
      "[30] | [Learn]",
      "{Goal} | {Day}",
      "{Learn} | {30}",
    ]);
  });

  it("matches the paragraphs of a cell by position", () => {
    const [old, now] = [table(["A", "B"], ["a", "one\ntwo"]), table(["A", "B"], ["a", "one\nthree\nfour"])];
    expect(redline([old], [now])).toEqual(["A | B", "a | one / [two]{three} / {four}"]);
    expect(redline([now], [old])).toEqual(["A | B", "a | one / [three]{two} / [four]"]);
  });
});
