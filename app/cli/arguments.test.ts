import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments";

describe("arguments", () => {
  it.each([
    [["check", "a.txt"], { command: "check", files: ["a.txt"], json: false }],
    [["check", "--json", "-", "b.docx"], { command: "check", files: ["-", "b.docx"], json: true }],
    [["--json", "import", "a.txt"], { command: "import", files: ["a.txt"], json: true }],
    [["check", "--", "--json", "-x"], { command: "check", files: ["--json", "-x"], json: false }],
    [["help"], { command: "help", files: [], json: false }],
    [["check", "--help"], { command: "help", files: [], json: false }],
    [["-h"], { command: "help", files: [], json: false }],
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
    [["export", "a.yaml"], /"export" is not there yet/],
    [["compare", "a.yaml", "b.yaml"], /not there yet/],
    [["db", "migrate"], /not there yet/],
    [["user", "add"], /not there yet/],
  ])("%j is refused", (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });
});
