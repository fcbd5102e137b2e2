import { describe, expect, it } from "vitest";
import { oncePer } from "./once-per";

describe("oncePer", () => {
  it("computes a value once for each object, even if the result is undefined", () => {
    const asked: object[] = [];
    const nothing = oncePer((of: object) => void asked.push(of));
    const [one, other] = [{}, {}];
    nothing(one);
    nothing(one);
    nothing(other);
    expect(asked).toEqual([one, other]);
  });

  it("tries again after an error", () => {
    let tries = 0;
    const second = oncePer(() => {
      tries += 1;
      if (tries === 1) throw new Error("Not yet");
      return tries;
    });
    const one = {};
    expect(() => second(one)).toThrow("Not yet");
    expect(second(one)).toBe(2);
  });
});
