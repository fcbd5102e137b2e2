import { expect, it } from "vitest";
import { Kept } from "./kept";

it("drops what was not requested for the longest time", () => {
  const kept = new Kept<string>(8);
  for (const name of "abcdefgh") kept.put(name, name);
  kept.get("a");
  kept.put("i", "i");
  expect([..."abci"].map((name) => kept.get(name))).toEqual(["a", undefined, "c", "i"]);
});

it("counts sizes, and does not keep a value that leaves little room for others", () => {
  const kept = new Kept<string>(8, ({ length }) => length);
  kept.put("long", "xxx");
  kept.put("short", "xx");
  expect([kept.get("long"), kept.get("short")]).toEqual([undefined, "xx"]);
  kept.put("short", "y");
  expect(kept.get("short")).toBe("xx");
});
