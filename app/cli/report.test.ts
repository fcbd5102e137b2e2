import { describe, expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { checkText } from "../clarity/check";
import { countFindings } from "../clarity/finding";
import { reportOf, summaryOf } from "./report";

const report = (text: string, file = "posting.txt") => reportOf(file, checkText(text, catalogue), catalogue);

describe("the report of a file", () => {
  it("has title, verdict, closest role types and findings by severity", () => {
    const lines = report("# Product Manager / Project Manager\n\n- Bachelor's degree\n").split("\n");
    expect(lines[0]).toBe("posting.txt");
    expect(lines[1]).toBe("  Title     Product Manager / Project Manager (names: Product Manager and Project Manager)");
    expect(lines[2]).toBe("  Verdict   not enough to tell: too few words in English point to any role type");
    expect(lines[3]).toBe("  Closest   none");
    expect(lines[4]).toMatch(/^ {2}Findings {2}1 blocker, 1 warning, \d+ suggestions$/);
    const headings = lines.filter((line) => /^ {2}(Blockers|Warnings|Suggestions)$/.test(line));
    expect(headings).toEqual(["  Blockers", "  Warnings", "  Suggestions"]);
    const at = lines.findIndex((line) => line.startsWith("    line 3: "));
    expect(lines[at + 1]).toMatch(/^ {6}\S.* \[degree-required\]$/);
    expect(lines.at(-1)).toBe("");
  });

  it("prints no control characters", () => {
    const shown = report(
      "# Product\u001B[31m Manager \u202Egnp.txt\u2066\n\nYou are a rock\u0007star ninja.\n",
      "a\nb\u001B[2J.txt",
    );
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    expect(shown.split("\n")[0]).toBe("a b [2J.txt");
  });

  it("names no role for an empty text", () => {
    expect(report("")).toBe(
      "posting.txt\n  Title     none found\n  Verdict   not enough to tell: too few words in English point to any role type\n  Closest   none\n  Findings  none\n",
    );
  });
});

describe("the summary of many files", () => {
  it("has one line per file, and one with the totals", () => {
    const counts = countFindings(checkText("# Product Manager / Project Manager\n", catalogue).findings);
    const rows = [
      { file: "a.txt", verdict: "clear", role: "product-manager", counts: { blocker: 0, warning: 2, suggestion: 11 } },
      { file: "a longer name.txt", verdict: "silent", role: null, counts: { ...counts, suggestion: 0 } },
      { file: "-" },
    ];
    expect(summaryOf(rows)).toBe(
      [
        "File               Verdict      Role             Blockers  Warnings  Suggestions",
        "a.txt              clear        product-manager         0         2           11",
        "a longer name.txt  silent       -                       1         0            0",
        "standard input     not checked  -                       -         -            -",
        "3 files                                                 1         2           11",
        "",
      ].join("\n"),
    );
  });
});
