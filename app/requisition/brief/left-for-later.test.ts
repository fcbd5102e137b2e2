import { describe, expect, it } from "vitest";
import { leftForLater } from "./left-for-later";

const missing = (...fields: string[]) => fields.map((field) => ({ field, ask: "Write it" }));

describe("what an approval requires in addition to a brief", () => {
  it("is listed once by label, without gaps and what the brief asks for", () => {
    const gap = { field: "mission", ask: "Fill in", gap: "the program" };
    expect(
      leftForLater([
        { slug: "role", missing: [...missing("title", "why"), gap] },
        { slug: "offer", missing: missing("benefits", "payFrom") },
        { slug: "interview", missing: missing("rounds.0.kind", "rounds.1.kind") },
      ]),
    ).toEqual(["Why now", "Benefits", "Rounds"]);
  });

  it("is not listed if it is most of a requisition", () => {
    const many = missing("responsibilities", "mustHaves", "niceToHaves", "learnHere");
    expect(
      leftForLater([
        { slug: "requirements", missing: many },
        { slug: "role", missing: missing("why") },
      ]),
    ).toEqual([]);
  });
});
