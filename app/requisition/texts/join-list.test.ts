import { describe, expect, it } from "vitest";
import { joinList } from "./join-list";

describe("listed", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["product", "platform and infrastructure"], "product, and platform and infrastructure"],
    [["security and compliance", "data", "support"], "security and compliance, data, and support"],
  ])("joins %j", (words, text) => expect(joinList(words)).toBe(text));

  it("can offer a choice", () => expect(joinList(["a", "b and c", "d"], "or")).toBe("a, b and c or d"));
});
