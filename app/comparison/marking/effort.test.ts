import { describe, expect, it } from "vitest";
import { Effort } from "./effort";
import { markWords } from "./words";

/** Two texts with the given number of words, of which every second differs. */
const texts = (words: number) =>
  ["a", "b"].map((one) => Array.from({ length: words / 2 }, (_, i) => `kept${i} ${one}${i}`).join(" ")) as [
    string,
    string,
  ];

describe("effort", () => {
  it("is enough for a text of the usual length, and not for one that differs in hundreds of words", () => {
    const effort = new Effort();
    expect(markWords(...texts(200), effort)).toBeDefined();
    expect(effort.refused).toBe(0);
    expect(markWords(...texts(2000), effort)).toBeUndefined();
    expect(effort.refused).toBe(1);
  });

  it("is shared: what one text uses is not available for the next", () => {
    const edits = 100;
    const effort = new Effort(1.5 * (edits ** 2 / 2));
    const marked = () => markWords(...texts(edits), effort) !== undefined;
    expect([marked(), marked()]).toEqual([true, false]);
    expect(effort.refused).toBe(1);
  });

  it("is not used for texts that are too different", () => {
    const effort = new Effort();
    expect(markWords("Own the discovery roadmap", "Run the release train", effort)).toBeUndefined();
    expect(effort.refused).toBe(0);
  });
});
