import { describe, expect, it } from "vitest";
import { readText } from "./read-text";

describe("text as lines", () => {
  it.each([
    ["ATX headings", "# One #\n## **Two**\ntext", "# One\n\n## Two\n\ntext"],
    ["underlined headings", "One\n===\n\nTwo\n---\ntext", "# One\n\n## Two\n\ntext"],
    ["nested items", "- a\n  * b\n\t\t+ c\n- d", "- a\n  - b\n    - c\n- d"],
    ["bullets from Word", "\uF0B7\ta\no\tb\n•c\n• d", "- a\n  - b\n- c\n- d"],
    ["numbered items", "1. a\n2. b\n\n3. Alone", "- a\n- b\n\n3. Alone"],
    ["items over several lines", "- a long\n  item.\n- next", "- a long item.\n- next"],
    ["Markdown tables", "| a | b |\n|---|:-:|\n| **c** | d |", "a | b\nc | d"],
    ["labels", "**Title**: PM\n**Location**: London", "Title: PM\n\nLocation: London"],
    [
      "inline marks",
      "# a\n[link](http://x) *em* \\- `code` snake_case_name",
      "# a\n\nlink em - `code` snake_case_name",
    ],
    ["bold paragraphs", "**What you do**\n\ntext", "What you do\n\ntext"],
    ["comments and rules", "a <!-- b\nc --> d\n\n---\n\ne", "a d\n\ne"],
    ["a dash in prose", "agencies\n– and others", "agencies – and others"],
    ["old line ends", "a.\r\n\r\nb.\rc.", "a.\n\nb.\n\nc."],
  ])("supports %s", (_, text, lines) => {
    expect(readText(text)).toBe(lines);
  });

  it("joins lines that were wrapped to fit a window, and no others", () => {
    const wrapped =
      "The program manager leads all of the work that\nTeams in Oslo and Rome do, and reports on it to\nus.";
    expect(readText(wrapped)).toBe(wrapped.replaceAll("\n", " "));
    expect(readText("Python.\nSQL.\nSpreadsheets and whatever else.")).toBe(
      "Python.\n\nSQL.\n\nSpreadsheets and whatever else.",
    );
    expect(readText("One.\nTwo.", "jd.md")).toBe("One. Two.");
  });
});
