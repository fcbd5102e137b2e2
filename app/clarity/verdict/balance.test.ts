import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { balanceOf } from "./balance";

const of = (weights: { [axis: string]: number }) => balanceOf(weights, catalogue.axes);

describe("balance", () => {
  it("adds up axes by their side", () => {
    expect(of({ product: 2, backlog: 1, market: 1, program: 3, release: 1, technical: 2 })).toEqual({
      product: 40,
      shared: 20,
      program: 40,
    });
    expect(of({ product: 1, program: 1, people: 1 })).toEqual({ product: 34, shared: 33, program: 33 });
  });

  it("is undefined if nothing counted", () => {
    expect(of({})).toBeUndefined();
    expect(of({ product: 0, gone: 3 })).toBeUndefined();
  });

  it("adds up to 100 for any weights, with no side more than a percent off", () => {
    const weight = fc.double({ min: 0, max: 1000, noNaN: true });
    const weights = fc.record(Object.fromEntries(catalogue.axes.map(({ id }) => [id, weight])));
    fc.assert(
      fc.property(weights, (some) => {
        const balance = of(some);
        const whole = Object.values(some).reduce((sum, one) => sum + one, 0);
        if (!balance) return expect(whole).toBe(0);
        expect(balance.product + balance.shared + balance.program).toBe(100);
        for (const [side, percent] of Object.entries(balance)) {
          const sum = catalogue.axes.filter((axis) => axis.side === side).reduce((all, { id }) => all + some[id]!, 0);
          expect(Math.abs(percent - (100 * sum) / whole)).toBeLessThan(1);
        }
      }),
    );
  });

  it.each([
    ["product-manager", "product"],
    ["technical-product-manager", "product"],
    ["technical-program-manager", "program"],
    ["project-manager", "program"],
    ["engineering-manager", "shared"],
  ] as const)("of a %s leans to %s", (role, side) => {
    const balance = of(catalogue.roleTypes.get(role)!.profile)!;
    expect(Math.max(...Object.values(balance))).toBe(balance[side]);
  });
});
