import { expect, it } from "vitest";
import { cell, plain } from "../blocks/document";
import { shareOfTwoPages } from "./room";

const words = Array.from({ length: 120 }, (_, i) => `word${i}`);
const paragraph = { type: "paragraph", text: plain(words.join(" ")) } as const;
const list = { type: "list", ordered: false, items: words.map((word) => plain(word)) } as const;
const table = {
  type: "table",
  caption: "Words",
  columns: [
    { head: "One", share: 50 },
    { head: "Other", share: 50 },
  ],
  rows: Array.from({ length: 60 }, (_, i) => [cell(words[2 * i]!), cell(words[2 * i + 1]!)]),
} as const;

it("estimates the same words as text, as short items and as a table", () => {
  const [text, items, rows] = [paragraph, list, table].map((block) => shareOfTwoPages([block], "a4"));
  expect(text).toBeLessThan(0.15);
  expect(items).toBeGreaterThan(1);
  expect(rows).toBeGreaterThan(text! * 5);
  expect(rows).toBeLessThan(items!);
});

it("has less space on Letter than on A4", () => {
  expect(shareOfTwoPages([list], "letter")).toBeGreaterThan(shareOfTwoPages([list], "a4"));
});

it("counts the notices at the top of a draft", () => {
  const callout = { type: "callout", tone: "draft", title: "Three suggestions", items: [plain("Role (3).")] } as const;
  expect(shareOfTwoPages([callout], "a4")).toBeCloseTo(5 / 101.5);
});
