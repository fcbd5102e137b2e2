import { describe, expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { checkText } from "./check";

/** Fifty thousand characters of one pattern: a regular expression that backtracks would exceed the test's timeout. */
const LENGTH = 50_000;
const PATTERNS = [
  ...["a", "1", " ", "-", "(", "*", "!", "'", "\n", "#", "•", "=", "_", "A", "é", "👩‍💻", "مدير ", "製"],
  ...[
    "a-",
    "a'b",
    "a.",
    "a. ",
    "a: ",
    "a\t",
    "a\r",
    "! a ",
    "**a",
    "- x\n",
    "# duties\n",
    "ABCD ",
    "AAAA AAAA AAAA a ",
  ],
  ...[
    "$1,000 ",
    "$1-",
    "5 years ",
    "5+ ",
    "own ",
    "own a b c ",
    "manage projects ",
    "product product ",
    "rockstar ",
    "he ",
  ],
  ...["PM ", "(PM) ", "TPM/", "degree in ", "and/or ", "x".repeat(500) + " "],
];

describe("a hostile text", () => {
  it.each(PATTERNS)("of %j is read in linear time, with the same result twice", (pattern) => {
    const text = `# Manager\n\n${pattern.repeat(Math.ceil(LENGTH / pattern.length))} z`;
    const once = checkText(text, catalogue);
    expect(checkText(text.slice(0, 20_000), catalogue).findings).toEqual(
      checkText(text.slice(0, 20_000), catalogue).findings,
    );
    for (const { start, end, phrase } of once.subject.receipts) {
      expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(phrase);
    }
  });
});
