import { describe, expect, it } from "vitest";
import { leftForLater } from "./left-for-later";

const missing = (...fields: string[]) => fields.map((field) => ({ field, ask: "Write it" }));

describe("what an approval needs besides a brief", () => {
  it("is named once by its label, without what the brief asks for and gaps", () => {
    const gap = { field: "mission", ask: "Fill in", gap: "the program" };
    expect(
      leftForLater([
        { slug: "role", missing: [...missing("title", "why"), gap] },
        { slug: "offer", missing: missing("benefits", "payFrom") },
        { slug: "interview", missing: missing("rounds.0.kind", "rounds.1.kind") },
      ]),
    ).toEqual(["Why now", "Benefits", "Rounds"]);
  });

  it("is not listed where it is most of a requisition", () => {
    const many = missing("responsibilities", "mustHaves", "niceToHaves", "learnHere");
    expect(
      leftForLater([
        { slug: "requirements", missing: many },
        { slug: "role", missing: missing("why") },
      ]),
    ).toEqual([]);
  });
});
