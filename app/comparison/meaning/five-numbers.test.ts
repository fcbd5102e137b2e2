import { describe, expect, it } from "vitest";
import { compared } from "../testing/compared";
import { fiveNumbers } from "./five-numbers";
import { loopsOf } from "./loops";
import { payRangesOf } from "./pay-ranges";

const numbersOf = (read: Parameters<typeof fiveNumbers>[1], ...answers: object[]) => {
  const items = answers.map(compared);
  const requisitions = items.map(({ requisition }) => requisition);
  return fiveNumbers(requisitions, read, loopsOf(items, 240), payRangesOf(requisitions));
};
const read = (...findings: number[]) => findings.map((count) => ({ fit: 90, findings: count }));

describe("the five numbers", () => {
  it("are fit, findings, decisions, minutes and midpoint of pay", () => {
    const one = {
      stakeholders: {
        decisions: [
          { id: "dates", right: "decides" },
          { id: "what", right: "told" },
        ],
      },
      interview: { rounds: [{ kind: "case", minutes: 60 }, { kind: "executive" }] },
      offer: { payFrom: 100, payTo: 200, currency: "USD", period: "year" },
    };
    const numbers = numbersOf(
      [
        { fit: 88, findings: 2 },
        { fit: undefined, findings: 0 },
      ],
      one,
      {},
    );
    expect(numbers.map(({ of, values }) => [of, ...values])).toEqual([
      ["fit", 88, undefined],
      ["findings", 2, 0],
      ["decides", 1, undefined],
      ["loop", 60, undefined],
      ["pay", 150, undefined],
    ]);
    expect(numbers[3]!.open).toEqual([true, false]);
  });

  it("show which of three or more is far from all others", () => {
    const apart = (...findings: number[]) => numbersOf(read(...findings), ...findings.map(() => ({})))[1]!.apart;
    expect(apart(10, 2, 0)).toBe(0);
    expect(apart(3, 4, 6)).toBe(2);
    expect(apart(10, 2)).toBeUndefined();
    expect(apart(1, 2, 3)).toBeUndefined();
    expect(apart(100, 101, 104)).toBeUndefined();
    expect(apart(0, 0, 0)).toBeUndefined();
  });

  it("leave out pay in another unit than most", () => {
    const offer = { payFrom: 100, payTo: 200, period: "year" };
    const offers = ["USD", "EUR", "USD"].map((currency) => ({ offer: { ...offer, currency } }));
    expect(numbersOf(read(0, 0, 0), ...offers)[4]!.values).toEqual([150, undefined, 150]);
  });
});
