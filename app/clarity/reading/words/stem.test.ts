import fc from "fast-check";
import { expect, it } from "vitest";
import { stem } from "./stem";

const same = (...words: readonly string[]) => expect(new Set(words.map(stem)).size, words.join(", ")).toBe(1);
const apart = (...words: readonly string[]) =>
  expect(new Set(words.map(stem)).size, words.join(", ")).toBe(words.length);

it("merges plurals and verb forms", () => {
  same("roadmap", "roadmaps", "Roadmap’s");
  same("deliver", "delivers", "delivered", "delivering");
  same("plan", "plans", "planned", "planning");
  same("prioritize", "prioritized", "prioritizing");
  same("dependency", "dependencies");
  same("build", "built", "builds");
  same("lead", "led", "leading");
});

it("merges British and American spelling", () => {
  same("programme", "programmes", "program", "programs");
  same("organise", "organize", "organising", "organizing");
  same("analyse", "analyze");
  same("behaviour", "behavior");
  same("centre", "center");
  same("fulfil", "fulfill");
});

it("keeps the words of different trades separate", () => {
  apart("product", "production", "productivity");
  apart("market", "marketing", "marketer");
  apart("engineer", "engineering");
  apart("govern", "government", "governance");
  apart("operate", "operations");
  apart("train", "training");
});

it("accepts any text, and never makes it longer than its American spelling", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(stem(text).length).toBeLessThanOrEqual(text.toLowerCase().length + 1);
    }),
  );
});
