import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm } from "./form";

describe("readForm", () => {
  it("nests names and closes gaps in lists", () => {
    const reading = readForm([
      ["title", "PM"],
      ["metrics.7.unit", "%"],
      ["metrics.2.unit", "days"],
      ["metrics.2.id", "m1"],
      ["rounds.0.leads.0", "a"],
      ["rounds.0.leads.1", ""],
    ]);
    expect(reading).toEqual({
      status: "read",
      values: {
        title: "PM",
        metrics: [{ unit: "days", id: "m1" }, { unit: "%" }],
        rounds: [{ leads: ["a", ""] }],
      },
    });
  });

  it("turns a name sent twice into a list, which the field rejects", () => {
    expect(
      readForm([
        ["a", "1"],
        ["a", "2"],
      ]),
    ).toEqual({ status: "read", values: { a: ["1", "2"] } });
  });

  it.each(["__proto__.x", "constructor", "a.prototype.b", "a..b", "", "a.b.c.d.e", "a[0]", "metrics.9999.id", "<x>"])(
    "rejects the name %o",
    (name) => expect(readForm([[name, "x"]])).toEqual({ status: "forged", name }),
  );

  it("rejects names that contradict each other", () => {
    expect(
      readForm([
        ["a", "1"],
        ["a.b", "2"],
      ]).status,
    ).toBe("forged");
    expect(
      readForm([
        ["a.b", "1"],
        ["a", "2"],
      ]).status,
    ).toBe("forged");
  });

  it("counts before it builds", () => {
    const entries = Array.from({ length: 2001 }, (_, i): [string, string] => [`f${i}`, ""]);
    expect(readForm(entries)).toEqual({ status: "too-many", count: 2001 });
  });

  it("never throws and never changes a prototype", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 30 }), (entries) => {
        readForm(entries);
        expect(({} as Record<string, unknown>).x).toBeUndefined();
      }),
    );
  });
});
