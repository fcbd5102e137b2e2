import { describe, expect, it } from "vitest";
import { contentWords, similarity } from "./similarity";

const alike = (a: string, b: string) => similarity(contentWords(a), contentWords(b));

describe("similarity", () => {
  it("is 1 for the same words, 0 for none, and the same both ways", () => {
    expect(alike("Releases on the planned day", "The planned day of a release")).toBe(1);
    expect(alike("Releases on the planned day", "Playlist return rate")).toBe(0);
    expect(alike("Dates are met", "Dates hold")).toBe(alike("Dates hold", "Dates are met"));
  });

  it("counts shared words twice", () => {
    expect(alike("Head of Platform", "Head of Data")).toBe(0.5);
  });

  it("ignores words that every sentence has", () => {
    expect(alike("The head of the team", "The rest of the company")).toBe(0);
  });

  it("handles texts of stop words, of punctuation, and empty ones", () => {
    expect(alike("To be", "to be")).toBe(1);
    expect(alike("%", "%")).toBe(1);
    expect(alike("", "")).toBe(0);
  });
});
