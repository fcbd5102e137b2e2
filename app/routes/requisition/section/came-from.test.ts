import { expect, it } from "vitest";
import { cameFrom } from "./came-from";

const read = (value: string | null) => cameFrom(value, "/requisitions/abc", "metrics");

it("leads back to the review, or to the section's rows in a comparison", () => {
  expect(read("review")).toEqual({ value: "review", title: "Review", address: "/requisitions/abc/review" });
  const value = "/compare?r=abc&r=def%407&base=def%407";
  expect(read(value)).toEqual({ value, title: "Comparison", address: `${value}#metrics` });
});

it.each([
  null,
  "",
  "overview",
  "//evil.example/compare?",
  "https://evil.example/compare?r=a",
  "/compare",
  "/comparex?r=a",
])("leads to no other page: %s", (value) => expect(read(value)).toBeUndefined());

it("keeps the parameters of a comparison", () => {
  expect(read("/compare?r=a&r=b&evil=%0D%0A#x")?.address).toBe("/compare?r=a&r=b#metrics");
});
