import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderOf, requisite } from "./run";
import { EXAMPLES } from "./texts";

const [MUSIC, PLATFORM] = EXAMPLES.map((file) => readFileSync(file, "utf8")) as [string, string];

interface Row {
  readonly label: string;
  readonly state: string;
}
interface Printed {
  readonly compared: readonly { readonly letter: string; readonly file: string; readonly role: string | null }[];
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
  readonly separations: readonly { readonly with: string; readonly question: string | null; readonly apart: boolean }[];
  readonly overlap: readonly { readonly of: string; readonly inAll: readonly unknown[] }[];
  readonly differ: number;
  readonly same: number;
  readonly rows: readonly Row[];
}
const json = (stdout: string) => JSON.parse(stdout) as Printed;

describe("requisite compare", () => {
  const files = {
    "music.yaml": MUSIC,
    "platform.yaml": PLATFORM,
    "later.yaml": PLATFORM.replace("rarely the", "never the").replace("minutes: 30", "minutes: 45"),
    "empty.yaml": "schema: 1\n",
    "posting.txt": "Product Manager\n\nWe hire.\n",
    "broken.yaml": "schema: 1\nrole:\n  titel: x\n",
  };
  const compare = (...args: string[]) => requisite(["compare", ...args], { cwd: folderOf(files) });

  it("prints the differences between two roles, what they have in common, and differing rows by section", async () => {
    const { status, stdout, stderr } = await compare("music.yaml", "platform.yaml");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^A {2}Senior Product Manager, Music Discovery \(music\.yaml\)\nB {2}Senior Technical/);
    expect(stdout).toContain("\nA and B: A product manager has failed when a feature ships on time and nobody uses it");
    expect(stdout).toMatch(
      /\nNumbers +A +B\nFit to its role type, percent +\d+ +\d+\nFindings +\d+ +\d+\nDecides, of 12 +6 +3\n/,
    );
    expect(stdout).toMatch(/\nInterview loop, minutes +240 +240\nMiddle of pay, USD a year +154,000 +155,000\n/);
    expect(stdout).toMatch(/\nOverlap +In both {2}In only one\nDecisions it takes +1 +7\n/);
    expect(stdout).toMatch(/\nRole and purpose\n {2}Role type: differs in B\n {4}A {2}Product Manager\n/);
    expect(stdout).not.toContain("Work mode");
  });

  it("marks words, shows differences of numbers, and includes equal rows with --all", async () => {
    const { stdout } = await compare("platform.yaml", "later.yaml", "--all");
    expect(stdout).toContain("is [-rarely-]{+never+} the work of one team");
    expect(stdout).toContain("B  5 rounds, 255 minutes (+15 minutes)");
    expect(stdout).toMatch(/\n {2}Work mode: same in both\n {4}A {2}Remote\n {4}B {2}as A\n/);
    expect(stdout).toContain("Rows: 3 differ, 66 are the same.\n");
    expect((await compare("platform.yaml", "later.yaml")).stdout).toContain("(--all prints them)");
  });

  it("prints one JSON object, with equal rows only with --all", async () => {
    const printed = json((await compare("platform.yaml", "later.yaml", "music.yaml", "empty.yaml", "--json")).stdout);
    expect(printed.compared.map(({ letter, file, role }) => [letter, file, role])).toEqual([
      ["A", "platform.yaml", "technical-program-manager"],
      ["B", "later.yaml", "technical-program-manager"],
      ["C", "music.yaml", "product-manager"],
      ["D", "empty.yaml", null],
    ]);
    expect(Object.keys(printed.numbers)).toEqual(["fitPercent", "findings", "decides", "loopMinutes", "payMiddle"]);
    expect(printed.numbers.loopMinutes).toEqual([240, 255, 240, null]);
    expect(printed.separations.map((one) => [one.with, one.question === null, one.apart])).toEqual([
      ["B", true, false],
      ["C", false, true],
      ["D", true, true],
    ]);
    expect(printed.rows).toHaveLength(printed.differ);
    const all = json((await compare("platform.yaml", "later.yaml", "--json", "--all")).stdout);
    expect(all.rows).toHaveLength(all.differ + all.same);
    expect(all.rows.filter(({ state }) => state === "differs").map(({ label }) => label)).toContain("Mission");
  });

  it("reads one file from standard input", async () => {
    const run = await requisite(["compare", "-", "platform.yaml"], { cwd: folderOf(files), input: PLATFORM });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("Rows: 0 differ");
  });

  it.each([
    [["music.yaml"], /^requisite: name two to four requisition files, not 1;/],
    [["a", "b", "c", "d", "e"], /^requisite: name two to four requisition files, not 5;/],
    [["music.yaml", "gone.yaml"], /^requisite: gone\.yaml: there is no such file/],
    [["music.yaml", "posting.txt"], /^requisite: posting\.txt: .*requisite import/],
    [["broken.yaml", "music.yaml"], /^requisite: broken\.yaml: .*line 3.*titel/i],
    [["music.yaml", "platform.yaml", "--format", "md"], /no option --format/],
  ])("%j exits with 2 and one line of error", async (args, line) => {
    const { status, stdout, stderr } = await compare(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
