import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckJson } from "../../app/cli/json";
import { p, wordFile } from "../../app/intake/testing/word-file";
import { folderOf, requisite } from "./run";
import { BLOCKED, checked, CLEAR, EXAMPLES, GERMAN } from "./texts";

describe("exit codes of check", () => {
  it.each([
    ["0 for a clear text", CLEAR, 0, "clear"],
    ["1 for a blocker", BLOCKED, 1, undefined],
    ["0 for another language, on which it is silent", GERMAN, 0, "silent"],
    ["0 for a text with nothing in it", " \n\n", 0, "silent"],
  ])("%s", async (_, text, status, verdict) => {
    const cwd = folderOf({ "posting.txt": text });
    const run = await requisite(["check", "--json", "posting.txt"], { cwd });
    expect(run).toMatchObject({ status, stderr: "" });
    if (verdict) expect(checked(run.stdout).verdict).toBe(verdict);
    expect(await requisite(["check", "-", "--json"], { input: text })).toEqual(run);
  });

  it("0 for the examples, each read as its own role", async () => {
    for (const file of EXAMPLES) {
      const run = await requisite(["check", "--json", file], { cwd: "/" });
      expect(run).toMatchObject({ status: 0, stderr: "" });
      expect(file).toContain(checked(run.stdout).role);
    }
  });

  it("1 for an unfilled gap, which is listed among the answers to write", async () => {
    const example = readFileSync(EXAMPLES[0]!, "utf8");
    const cwd = folderOf({ "gap.yaml": example.replace(/mission: >-\n\s+/, "$&In [the product area], ") });
    const { status, stdout } = await requisite(["check", "gap.yaml"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/Findings +none/);
    expect(stdout).toContain("Role and purpose: fill in “the product area”");
    expect(checked((await requisite(["check", "--json", "gap.yaml"], { cwd })).stdout).findings).toMatchObject([
      { rule: "slot-unfilled", severity: "blocker" },
    ]);
  });

  it("0 for an empty pipe", async () => {
    const { status, stdout } = await requisite(["check", "--json", "-"]);
    expect([status, checked(stdout).verdict]).toEqual([0, "silent"]);
  });

  it.each([
    [[], /name a command/],
    [["fly"], /no command "fly"/],
    [["export", "gone.yaml"], /there is no such file/],
    [["export", EXAMPLES[0]!, "--document", "poem"], /no document "poem"; there are job-description/],
    [["export", EXAMPLES[0]!, "--format", "ics"], /no format "ics" of job-description/],
    [["export", EXAMPLES[0]!, "--edition", "secret"], /no edition "secret" of job-description; it has posting/],
    [["export", EXAMPLES[0]!, "--paper", "a3"], /no paper "a3"/],
    [["export", EXAMPLES[0]!, "--out", "/proc/none/a.docx"], /there is no folder \/proc\/none/],
    [["export", "LICENSE"], /isn’t a requisition file/],
    [["export", ...EXAMPLES], /name one file, or --document pack/],
    [["check"], /name a file/],
    [["check", "--colour", "a.txt"], /no option --colour/],
    [["check", "gone.txt"], /gone\.txt: there is no such file/],
  ])("2 and one line of error for %j", async (args, words) => {
    const { status, stdout, stderr } = await requisite(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^requisite: [^\n]+\n$/);
  });

  it("2 and one line of error for each file that cannot be checked", async () => {
    const files = {
      "empty.txt": "",
      "program.txt": new Uint8Array([1, 2, 0, 3]),
      "scan.pdf": "%PDF-1.7\n",
      "large.txt": "Product Manager\n".repeat(140_000),
      "wrong.yaml": "schema: 1\nrole:\n  titel: x\n",
      "old.json": '{ "schema": 0 }',
    };
    const cwd = folderOf({ ...files, "jobs/a.txt": CLEAR });
    const { status, stdout, stderr } = await requisite(["check", "--json", "jobs", ...Object.keys(files)], { cwd });
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "requisite: jobs: this is a folder; name the files in it, such as jobs/*.txt",
      "requisite: empty.txt: this file is empty; name another",
      expect.stringMatching(/^requisite: program\.txt: This file has no text\. Upload /),
      expect.stringMatching(/^requisite: scan\.pdf: We can’t read PDF files\. /),
      expect.stringMatching(/^requisite: large\.txt: this is larger than 2 MB/),
      "requisite: wrong.yaml: Line 3, role.titel: no such key: titel",
      "requisite: old.json: Line 1, schema: write schema: 1 on top",
    ]);
    const printed = JSON.parse(stdout) as { files: object[] };
    expect(printed.files.map((file) => Object.keys(file))).toEqual(printed.files.map(() => ["file", "error"]));
  });

  it.each([[["help"]], [["--help"]], [["check", "-h"]]])("0 for %j, which prints the usage", async (args) => {
    const { status, stdout, stderr } = await requisite(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: requisite COMMAND/);
  });
});

describe("checking one file", () => {
  it("gives offsets in the file itself, whatever its line ends", async () => {
    const text = `\uFEFF${CLEAR.replaceAll("\n", "\r\n")}\r\n😀 You own the product roadmap.\r`;
    const { receipts } = checked((await requisite(["check", "--json", "-"], { input: text })).stdout);
    expect(receipts.length).toBeGreaterThan(3);
    for (const { phrase, start, end } of receipts) expect(text.slice(1).slice(start, end)).toBe(phrase);
  });

  it("accepts a Word file, a web page, or a requisition from a pipe", async () => {
    const cwd = folderOf({ "page.html": `<!doctype html><h1>Product Manager, Search</h1><p>${CLEAR}</p>` });
    const page = checked((await requisite(["check", "--json", "page.html"], { cwd })).stdout);
    expect(page.title).toEqual({ text: "Product Manager, Search", role: "product-manager" });
    const word = wordFile(p("Product Manager, Search") + p(CLEAR.split("\n").slice(2).join(" ")));
    const read = checked((await requisite(["check", "--json", "-"], { input: word })).stdout);
    expect(read.title).toEqual({ text: "Product Manager, Search", role: "product-manager" });
    const input = readFileSync(EXAMPLES[0]!);
    expect(await requisite(["check", "--json", "-"], { input })).toEqual(
      await requisite(["check", "--json", EXAMPLES[0]!]),
    );
  });

  it("prints a report without --json", async () => {
    const { status, stdout, stderr } = await requisite(["check", "-"], { input: BLOCKED });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^standard input\n {2}Title {5}Product Manager \/ Project Manager/);
    expect(stdout).toContain("[title-two-roles]");
  });
});

describe("checking many files", () => {
  it("prints one JSON object in the given order, and exits with the worst code", async () => {
    const cwd = folderOf({ "a.txt": CLEAR, "b.txt": BLOCKED });
    const alone = checked((await requisite(["check", "--json", "a.txt"], { cwd })).stdout);
    const two = await requisite(["check", "--json", "b.txt", "a.txt"], { cwd });
    expect(two).toMatchObject({ status: 1, stderr: "" });
    const { files } = JSON.parse(two.stdout) as { files: object[] };
    expect(files[1]).toEqual({ file: "a.txt", ...alone });
    expect(Object.keys(files[1]!)).toEqual(["file", ...Object.keys(alone)]);

    const three = await requisite(["check", "--json", "b.txt", "gone.txt", "a.txt"], { cwd });
    expect(three).toMatchObject({ status: 2, stderr: "requisite: gone.txt: there is no such file; check the name\n" });
    const printed = JSON.parse(three.stdout) as { files: object[] };
    expect(printed).toEqual({
      files: [files[0], { file: "gone.txt", error: "there is no such file; check the name" }, files[1]],
    });
  });

  it("prints a summary without --json", async () => {
    const cwd = folderOf({ "a.txt": CLEAR, "b.txt": BLOCKED });
    const { stdout } = await requisite(["check", "a.txt", "gone.txt", "b.txt"], { cwd });
    const [head, ...rows] = stdout.trimEnd().split("\n").slice(-5);
    expect(head).toMatch(/^File +Verdict +Role +Blockers +Warnings +Suggestions$/);
    expect(rows.map((row) => row.split(/ {2,}/).slice(0, 2))).toEqual([
      ["a.txt", "clear"],
      ["gone.txt", "not checked"],
      ["b.txt", expect.any(String)],
      ["3 files", expect.any(String)],
    ]);
  });

  it("compares requisitions with each other, but not with themselves", async () => {
    const text = readFileSync(EXAMPLES[0]!, "utf8");
    const cwd = folderOf({ "a.yaml": text, "b.yml": text.replace(/title: .*/, "title: Product Manager, Playlists") });
    const { files } = JSON.parse((await requisite(["check", "--json", "a.yaml", "b.yml"], { cwd })).stdout) as {
      files: CheckJson[];
    };
    const claimed = files.map(({ findings }) => findings.filter(({ rule }) => rule === "claimed-twice"));
    expect(claimed[0]![0]!.found).toContain("Product Manager, Playlists");
    expect(claimed[1]!.length).toBe(claimed[0]!.length);
    const twice = (await requisite(["check", "--json", "a.yaml", "./a.yaml"], { cwd })).stdout;
    expect(twice).not.toContain("claimed-twice");
  });

  it("handles naughty strings, with the same result each time", async () => {
    const naughty = [
      "\u202Etfel ot thgir\u202C",
      "<script>alert(1)</script>",
      "${jndi:ldap://x} %s %n {{7*7}} ../../etc/passwd",
      "\u001B[31mred\u001B[0m ".padEnd(400, "text "),
      "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ ̖t̝͕̳̣̻̪͞h̼͓̲̦̳̘̲e͇̣̰̦̬͎ ̢̼̻̱̘h͚͎͙̜̣̲ͅi̦̲̣̰̤v̻͍e̺̭̳̪̰-m̢iͅn̖̺̞̲̯̰d̵̼̟͙̩̼̘̳",
      "田中さんにあげて下さい 👩‍👩‍👧‍👦 Ⱥ Ⱦ ﷽",
      "- \n* \n# \n###### \n:\n1)\n",
      "a".repeat(10_000),
      "constructor __proto__ toString\n".repeat(200),
      "𝒫𝓇𝑜𝒹𝓊𝒸𝓉 𝑀𝒶𝓃𝒶𝑔𝑒𝓇",
    ];
    const cwd = folderOf(Object.fromEntries(naughty.map((text, i) => [`${i}.txt`, text])));
    const args = ["check", "--json", ...naughty.map((_, i) => `${i}.txt`)];
    const run = await requisite(args, { cwd });
    expect(run.stderr).toBe("");
    const { files } = JSON.parse(run.stdout) as { files: CheckJson[] };
    expect(files.map(({ verdict }) => verdict)).toEqual(naughty.map(() => "silent"));
    expect(await requisite(args, { cwd })).toEqual(run);
    const report = (await requisite(["check", ...naughty.map((_, i) => `${i}.txt`)], { cwd })).stdout;
    expect(report).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
  });
});
