import { describe, expect, it } from "vitest";
import { readItem } from "./items.server";

describe("an item of a comparison", () => {
  it("is an id, or an id with a version", () => {
    expect(readItem("abc123def456")).toEqual({ id: "abc123def456", version: undefined });
    expect(readItem("abc123def456@7")).toEqual({ id: "abc123def456", version: 7 });
  });

  it("that is neither is read as an unknown id", () => {
    for (const text of ["", "@", "abc@", "abc@x", "abc@-1", "abc@1e3", "abc@99999999999"])
      expect(readItem(text)).toEqual({ id: text, version: undefined });
    expect(readItem("@7")).toEqual({ id: "", version: 7 });
  });
});
