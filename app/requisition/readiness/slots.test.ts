import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSlot, slotsIn, withSlotsFilled } from "./slots";

const names = (text: string) => slotsIn(text).map(({ name }) => name);

describe("slots", () => {
  it("are text in brackets that starts with a lowercase letter, or a number with its unit", () => {
    expect(names("You run [the program], which takes [the number] teams.")).toEqual(["the program", "the number"]);
    expect(names("Teams wait at most [2 working days]; [36%] of [new users] come back.")).toEqual([
      "2 working days",
      "36%",
      "new users",
    ]);
    expect(names("[our page](https://northwind.example)")).toEqual([]);
    expect(names("[1] [x] [X] [sic] [ ] [] [Berlin] [A name]")).toEqual([]);
  });
  it("include nested brackets, and end with their line if they are not closed", () => {
    expect(names("Run [the [largest] program] now")).toEqual(["the largest program"]);
    expect(names("Run [the program\nand [the teams")).toEqual(["the program", "the teams"]);
    expect(names("a ] b [")).toEqual([]);
  });
  it("are filled by name, everywhere", () => {
    const values = new Map([["the program", "the ledger move"]]);
    expect(withSlotsFilled("Run [the program] with [the teams]; [the program] ends.", values)).toBe(
      "Run the ledger move with [the teams]; the ledger move ends.",
    );
  });
  it("of any text are inside it, in order, and gone when filled", () => {
    const piece = fc.constantFrom("[", "]", "[the program]", "a", " ", "\n", "B", "7", "%");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          const slots = slotsIn(text);
          slots.forEach(({ start, end }, i) => {
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(slots[i - 1]?.end ?? 0);
          });
          expect(hasSlot(withSlotsFilled(text, new Map(slots.map(({ name }) => [name, "X"]))))).toBe(false);
        },
      ),
    );
  });
});
