import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments";

describe("arguments", () => {
  it.each([
    [["check", "a.txt"], { command: "check", files: ["a.txt"], json: false, options: {} }],
    [["check", "--json", "-", "b.docx"], { command: "check", files: ["-", "b.docx"], json: true, options: {} }],
    [["--json", "import", "a.txt"], { command: "import", files: ["a.txt"], json: true, options: {} }],
    [["check", "--", "--json", "-x"], { command: "check", files: ["--json", "-x"], json: false, options: {} }],
    [["help"], { command: "help", files: [], json: false, options: {} }],
    [["check", "--help"], { command: "help", files: [], json: false, options: {} }],
    [
      ["export", "a.yaml", "--document", "role-card", "--format=md", "--approved"],
      {
        command: "export",
        files: ["a.yaml"],
        json: false,
        options: { document: "role-card", format: "md", approved: "yes" },
      },
    ],
    [
      ["compare", "a.yaml", "b.yaml", "--all"],
      { command: "compare", files: ["a.yaml", "b.yaml"], json: false, options: { all: "yes" } },
    ],
    [["-h"], { command: "help", files: [], json: false, options: {} }],
  ])("%j", (args, asked) => {
    expect(readArguments(args)).toEqual(asked);
  });

  it.each([
    [[], /name a command/],
    [["--json"], /name a command/],
    [["fly"], /no command "fly"/],
    [["constructor"], /no command/],
    [["check"], /name a file/],
    [["check", "--json"], /name a file/],
    [["check", "--rules", "a.txt"], /no option --rules/],
    [["check", "-j", "a.txt"], /no option -j/],
    [["check", "-", "-"], /only once/],
    [["export"], /name a file/],
    [["export", "a.yaml", "--document"], /--document needs a value/],
    [["export", "a.yaml", "--out", ""], /--out needs a value/],
    [["export", "a.yaml", "--format", "md", "--format=txt"], /--format is given twice/],
    [["export", "a.yaml", "--fomat", "md"], /no option --fomat/],
    [["check", "a.txt", "--out", "b"], /no option --out/],
    [["compare", "a.yaml", "b.yaml", "--approved"], /no option --approved/],
    [["export", "a.yaml", "--all"], /no option --all/],
    [["db", "migrate"], /isn’t available yet/],
    [["user", "add"], /isn’t available yet/],
  ])("%j is refused", (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });
});
