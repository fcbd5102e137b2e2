import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, countWords, markWords } from "./words";

const show = (changes: readonly Change[] | undefined) =>
  changes?.map(({ text, kind }) => (kind === "kept" ? text : kind === "added" ? `{${text}}` : `[${text}]`)).join("");

const view = (changes: readonly Change[], without: Change["kind"]) =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("markWords", () => {
  it("marks words", () => {
    expect(show(markWords("We ship releases late.", "We ship releases on time."))).toBe(
      "We ship releases [late]{on time}.",
    );
  });

  it("merges adjacent replacements into one change", () => {
    const before = "Run the release train across six teams and own the discovery roadmap.";
    const after = "Run the release train across six teams so that each release leaves on its planned day.";
    expect(show(markWords(before, after))).toBe(
      "Run the release train across six teams [and own the discovery roadmap]{so that each release leaves on its planned day}.",
    );
  });

  it("keeps the text between two additions", () => {
    expect(show(markWords("Plan releases. Report risks.", "Plan all releases. Report all risks."))).toBe(
      "Plan {all }releases. Report {all }risks.",
    );
  });

  it("marks whole words in any script", () => {
    expect(show(markWords("Ведёт выпуск шести команд", "Готовит выпуск семи команд"))).toBe(
      "[Ведёт]{Готовит} выпуск [шести]{семи} команд",
    );
    expect(show(markWords("Plans rarely slip 👨‍💻", "Plans rarely slip 👩‍💻"))).toBe("Plans rarely slip [👨‍💻]{👩‍💻}");
  });

  it("gives up if little is shared", () => {
    expect(markWords("Own the discovery roadmap", "Run the release train")).toBeUndefined();
    expect(markWords("", "Run the release train")).toBeUndefined();
  });

  it("gives up instead of running for seconds", () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, i) => `kept${i} ${word}${i}`).join(" ");
    expect(markWords(long("a"), long("b"))).toBeUndefined();
    expect(markWords(long("a"), `${long("a")} more`)).toBeDefined();
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .array(fc.constantFrom("plan", "the", "release", " ", "\n", ". ", "é", "発売", "\ud83d"), { maxLength: 30 })
      .map((parts) => parts.join("")),
  );
  it("keeps both texts complete", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = markWords(before, after);
        if (!changes) return;
        expect(view(changes, "added")).toBe(before);
        expect(view(changes, "removed")).toBe(after);
        expect(changes.every((change) => change.text !== "")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

it("countWords counts added and removed words", () => {
  expect(countWords(markWords("We ship releases late.", "We ship releases on time.")!)).toEqual({
    added: 2,
    removed: 1,
  });
});
