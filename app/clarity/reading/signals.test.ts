import { describe, expect, it } from "vitest";
import { SignalFinder } from "./signals";

const axis = (id: string, weight: number, phrases: string[], except: string[] = []) => ({
  id,
  name: id,
  order: 1,
  side: "shared" as const,
  about: "",
  onResume: [],
  signals: [{ weight, phrases }],
  except,
  decides: {},
  sources: [],
});
const finder = new SignalFinder(
  [axis("product", 3, ["product roadmap"]), axis("program", 2, ["program"], ["training program"])],
  ["product manager"],
  ["not responsible for"],
  0.5,
);
const duties = (text: string, start = 0) => [{ kind: "duties" as const, text, start, at: "line 1", item: true }];
const counts = new Map([
  ["duties", 1],
  ["legal", 0],
]);
const phrases = (text: string) => finder.find(duties(text), counts).map(({ phrase, weight }) => `${phrase} ${weight}`);

describe("a phrase", () => {
  it("counts for its axis, with its place in the whole text", () => {
    expect(finder.find(duties("Own our product roadmaps", 100), counts)).toEqual([
      { axis: "product", phrase: "product roadmaps", start: 108, end: 124, weight: 3, passage: 100, at: "line 1" },
    ]);
  });

  it("counts half each time it repeats", () => {
    expect(phrases("a program, a program, a program")).toEqual(["program 2", "program 1", "program 0.5"]);
  });

  it("that is listed in two forms of a word counts once, with the higher weight", () => {
    const twice = new SignalFinder([axis("people", 2, ["hire", "hiring"]), axis("other", 1, ["hiring"])], [], [], 0.5);
    const heavier = new SignalFinder(
      [
        {
          ...axis("people", 1, ["hire"]),
          signals: [
            { weight: 1, phrases: ["hire"] },
            { weight: 3, phrases: ["hiring"] },
          ],
        },
      ],
      [],
      [],
      0.5,
    );
    const found = (finder: SignalFinder) =>
      finder.find(duties("hiring, hire"), counts).map(({ axis, phrase, weight }) => `${axis}: ${phrase} ${weight}`);
    expect(found(twice)).toEqual(["people: hiring 2", "other: hiring 1", "people: hire 2", "other: hire 1"]);
    expect(found(heavier)).toEqual(["people: hiring 3", "people: hire 3"]);
  });

  it("counts by the factor of its passage's kind", () => {
    const passages = [{ ...duties("the program")[0]!, kind: "legal" as const }];
    expect(finder.find(passages, counts)).toEqual([]);
    expect(finder.find(duties("the program"), new Map([["duties", 1.3]]))[0]!.weight).toBe(2.6);
  });
});

describe("a phrase does not count", () => {
  it("in an exception of its axis", () => expect(phrases("join our training program")).toEqual([]));

  it("in a proper name, next to another capitalized word", () => {
    expect(phrases("work on the Digital Analytics Program today")).toEqual([]);
    expect(phrases("Program work, and more program work")).toEqual(["Program 2", "program 1"]);
  });

  it("after words that say what the job is not, until the sentence ends", () => {
    expect(phrases("You are not responsible for the product roadmap. You run the program.")).toEqual(["program 2"]);
  });
});
