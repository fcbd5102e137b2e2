import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLines } from "./lines";

const only = (text: string) => readLines(text)[0]!;

describe("a line", () => {
  test.each([
    ["# Product Manager", "Product Manager", 1],
    ["### What you will do ###", "What you will do", 3],
    ["## The **work** itself:", "The work itself", 2],
    ["**Requirements**", "Requirements", 7],
    ["__Requirements__:", "Requirements", 7],
    ["REQUIREMENTS & SKILLS", "REQUIREMENTS & SKILLS", 7],
    ["Requirements:", "Requirements", 8],
  ])("%j is a heading", (raw, words, level) => {
    expect(only(raw)).toMatchObject({ look: "heading", words, level });
  });

  test.each(["- own it", "* own it", "• own it", "\t– own it", "o own it", "1. own it", "12) own it", "(a) own it"])(
    "%j is an item, without its mark",
    (raw) => {
      const line = only(raw);
      expect(line).toMatchObject({ look: "item", words: "own it" });
      expect(raw.slice(line.start)).toBe("own it");
    },
  );

  test("may start in bold, as an item; a decimal or an abbreviation does not start one", () => {
    expect(only("- **Own** the roadmap")).toMatchObject({ look: "item", words: "**Own** the roadmap" });
    expect(only("* **Own** the roadmap").look).toBe("item");
    for (const raw of ["3.5 years of experience.", "e.g. the board.", "**Own** the roadmap."]) {
      expect(only(raw), raw).toMatchObject({ look: "text", words: raw });
    }
  });

  test.each(["", "   ", "---", "*****", "====", "\r"])("%j is blank", (raw) => {
    expect(only(raw).look).toBe("blank");
  });

  test("without marks is short if it can be a heading, and text if it is long or ends like a sentence", () => {
    expect(only("What you will do")).toMatchObject({ look: "short", level: 9 });
    expect(only("You will decide.").look).toBe("text");
    expect(only("You will decide what is built, and say so to all who wait for it").look).toBe("text");
    expect(only("What you will do in a team that ships each day:").look).toBe("text");
  });

  test("in capitals is not a heading if it is a number or a symbol", () => {
    expect(only("24/7").look).toBe("short");
    expect(only("UK").look).toBe("short");
  });

  test("that is very long is text or an item, never a heading", () => {
    const long = "own the roadmap ".repeat(20).trim();
    expect(only(`# ${long}`).look).toBe("text");
    expect(only(`**${long}**`).look).toBe("text");
    for (const mark of ["- ", "●  ", "12. ", "(b) ", "3.\t"]) {
      expect(only(mark + long), mark).toMatchObject({ look: "item", words: long, start: mark.length });
    }
  });
});

test("any text has one more line than line breaks, with words at their stated offsets", () => {
  const mark = fc.constantFrom("- ", "# ", "**", "• ", "1. ", "\t", "👩‍💻 ", "\r", ":", "own", "");
  const line = fc.array(fc.oneof(mark, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line), (parts) => {
      const text = parts.map((part) => part.join("")).join("\n");
      const lines = readLines(text);
      expect(lines.map(({ number }) => number)).toEqual(text.split("\n").map((_, i) => i + 1));
      // The words of a heading exclude the marks inside it.
      const plain = lines.filter(({ look }) => look !== "heading");
      expect(plain.map(({ start, words }) => text.slice(start, start + words.length))).toEqual(
        plain.map(({ words }) => words),
      );
    }),
  );
});
