import { describe, expect, it } from "vitest";
import { loopsOf } from "./loops";
import { compared } from "../testing/compared";

const loop = (...rounds: object[]) => compared({ interview: { rounds } });

describe("loops", () => {
  it("are on one axis, round after round, with the cap", () => {
    const long = loop({ kind: "recruiter-screen", minutes: 30 }, { name: "Case", minutes: 90, interviewers: 2 });
    const { scale, loops } = loopsOf([long, loop({ minutes: 60 })], 100);
    expect(scale).toEqual({ from: 0, to: 120, marks: [0, 60, 120] });
    expect(loops[0]).toEqual({
      rounds: [
        { name: "Recruiter screen", start: 0, minutes: 30 },
        { name: "Case", start: 30, minutes: 90 },
      ],
      candidate: 120,
      staff: 210 + 3 * 45,
      open: false,
      cap: "20 over",
    });
    expect(loops[1]).toMatchObject({ candidate: 60, cap: "40 under" });
  });

  it("leave room for the cap, and say when they are exactly at it", () => {
    const { scale, loops } = loopsOf([loop({ minutes: 330 }), loop()], 330);
    expect(scale.to).toBe(360);
    expect(loops.map(({ cap }) => cap)).toEqual(["at the cap", ""]);
  });

  it("are not called short if a round has no minutes", () => {
    const { loops } = loopsOf([loop({ minutes: 30 }, { name: "Case" }), loop({ minutes: 400 }, { name: "Case" })], 330);
    expect(loops.map(({ open, cap }) => [open, cap])).toEqual([
      [true, ""],
      [true, "70 over"],
    ]);
  });
});
