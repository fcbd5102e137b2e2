import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Subject, align } from "./align";
import { contentWords } from "./similarity";

const subject = (text: string, id = ""): Subject => ({ id, about: contentWords(text), whole: contentWords(text) });
const match = (...lists: Subject[][]) => align(lists);

describe("align", () => {
  it("matches rows by what they are about, wherever they are", () => {
    const a = [subject("Releases leave on the planned day"), subject("Defects are found before release")];
    const b = [subject("Defects are found before the release"), subject("Playlist return rate")];
    expect(match(a, b)).toEqual([
      [0, undefined],
      [1, 0],
      [undefined, 1],
    ]);
  });

  it("gives the best pair its row first", () => {
    const a = [subject("Release dates hold well"), subject("Release dates hold")];
    expect(match(a, [subject("Release dates hold")])).toEqual([
      [0, undefined],
      [1, 0],
    ]);
  });

  it("requires more than half of the words", () => {
    expect(match([subject("Design lead")], [subject("Security lead")])).toHaveLength(2);
    expect(match([subject("Security lead")], [subject("Lead for security")])).toHaveLength(1);
  });

  it("requires less of rows with the same id, and never accepts the id alone", () => {
    const a = subject("Release slips are seen coming and prevented", "slips");
    expect(match([a], [subject("No release slips without a forecast and a plan", "slips")])).toEqual([[0, 0]]);
    expect(match([a], [subject("No release slips without a forecast and a plan", "other")])).toHaveLength(2);
    expect(match([a], [subject("Playlist return rate", "slips")])).toHaveLength(2);
  });

  it("matches rows of different sorts only if they have the same name", () => {
    const of = (text: string, sort: string) => ({ ...subject(text), sort });
    const manager = of("Technical product manager, platform", "product");
    expect(match([manager], [of("Technical program manager, platform", "program")])).toHaveLength(2);
    expect(match([manager], [of("Technical product manager of the platform", "platform")])).toHaveLength(1);
    expect(match([manager], [of("Technical product manager, developer platform", "")])).toHaveLength(1);
  });

  it("treats a numbered id as a position", () => {
    const a = subject("Release slips are seen coming and prevented", "1");
    expect(match([a], [subject("No release slips without a forecast and a plan", "1")])).toHaveLength(2);
  });

  it("separates rows about the same thing by their full text, then by position", () => {
    const round = (text: string): Subject => ({ id: "", about: new Set(["case"]), whole: contentWords(text) });
    expect(
      match([round("with architects"), round("with partners")], [round("with partners"), round("with architects")]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const same = [round("with partners"), round("with partners")];
    expect(match(same, same)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("matches rows that the baseline lacks, and never two rows of one list", () => {
    const other = [subject("Playlist return rate"), subject("Playlist return rate of new users")];
    expect(match([subject("Dates hold")], other, [subject("Playlist return rate")])).toEqual([
      [0, undefined, undefined],
      [undefined, 0, 0],
      [undefined, 1, undefined],
    ]);
  });

  it("does not chain rows that are similar only through another row", () => {
    const [a, b, c] = [subject("red green grey"), subject("green grey blue"), subject("grey blue white")];
    expect(match([a], [b], [c])).toEqual([
      [0, undefined, undefined],
      [undefined, 0, 0],
    ]);
  });

  it("matches the same rows whatever the order of the lists, ties included", () => {
    const words = fc.constantFrom("dates", "hold", "defects", "found", "early", "late", "plan");
    const text = fc.uniqueArray(words, { minLength: 1, maxLength: 4 }).map((all) => all.sort().join(" "));
    const list = fc.uniqueArray(text, { maxLength: 4 }).map((texts) => texts.map((one) => subject(one)));
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const back = match(c, a, b).map(([inC, inA, inB]) => [inA, inB, inC]);
        expect(back.map(String).sort()).toEqual(match(a, b, c).map(String).sort());
      }),
      { numRuns: 1000 },
    );
  });
});
