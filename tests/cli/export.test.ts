import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, requisite } from "./run";
import { EXAMPLES } from "./texts";

describe("export", () => {
  const [example] = EXAMPLES;

  it("writes a document to standard output or to a file", async () => {
    const out = join(folderOf({}), "a.docx");
    const run = await requisite(["export", example!, "--document", "role-card", "--out", out]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect((await requisite(["export", example!, "--document", "role-card", "--format", "markdown"])).stdout).toMatch(
      /^\*\*Draft\*\*/,
    );
  });

  it("chooses the file name in a folder, and prints the path", async () => {
    const folder = folderOf({});
    const run = await requisite([
      "export",
      example!,
      "--format",
      "json-ld",
      "--organization",
      "Nordic",
      "--json",
      "--out",
      folder,
    ]);
    const printed = JSON.parse(run.stdout) as { out: string; bytes: number; lacks: string[] };
    expect(printed.out).toMatch(/ - Job description\.jsonld$/);
    expect(readFileSync(printed.out)).toHaveLength(printed.bytes);
    expect(printed.lacks.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("prints PDF with Chromium, if there is one", async () => {
    const out = join(folderOf({}), "card.pdf");
    const run = await requisite(["export", example!, "--document", "role-card", "--format", "pdf", "--out", out]);
    if (run.status === 0) expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
    else expect(run.stderr).toMatch(/no Chromium was found/);
  });

  it("leaves the draft mark out on request, but only if the requisition can be approved", async () => {
    const approved = await requisite(["export", example!, "--format", "txt", "--approved"]);
    expect(approved.stdout).not.toContain("Draft, not approved yet");
    const folder = folderOf({ "bare.yaml": "schema: 1\nrole:\n  title: Product Manager\n" });
    const refused = await requisite(["export", "bare.yaml", "--format", "txt", "--approved"], { cwd: folder });
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(/isn’t ready to approve/);
  });

  it("reports shortened texts, approved or not, and lists them in JSON", async () => {
    const asked = ["export", example!, "--edition", "posting", "--format", "txt"];
    for (const more of [[], ["--approved"]]) {
      expect((await requisite([...asked, ...more])).stderr).toMatch(
        /^requisite: Job posting: Shortened to fit 650 words: leaves out [^\n]+$/m,
      );
    }
    const { stdout } = await requisite([...asked, "--approved", "--json", "--out", folderOf({})]);
    const { cuts } = JSON.parse(stdout) as { cuts: { was: string; is: string }[] };
    expect(cuts.filter(({ is }) => is === "").length).toBeGreaterThan(0);
  });

  it("reports for an approved version what a draft says on its pages", async () => {
    const marked = readFileSync(example!, "utf8").replace(
      /^( +)responsibilities:\n/m,
      "$&$1  - Prepare HERON (confidential)\n",
    );
    const folder = folderOf({ "marked.yaml": marked });
    const posting = ["export", "marked.yaml", "--edition", "posting", "--format", "txt", "--approved"];
    const { status, stdout, stderr } = await requisite(posting, { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).not.toContain("HERON");
    expect(stderr).toContain(
      "requisite: Job posting: Some of it is marked internal or confidential: the posting leaves out 1 duty.",
    );
    expect(stderr).toContain("requisite: left out: Prepare HERON (confidential)");
    expect(stderr).toContain("Write them once in Settings.");
  });

  it("packs several requisitions", async () => {
    const folder = folderOf({});
    const run = await requisite(["export", ...EXAMPLES, "--document", "pack", "--out", join(folder, "pack.docx")]);
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/^(?:requisite: Job description: Shortened to fit two pages: [^\n]+\n)+$/);
    expect(readFileSync(join(folder, "pack.docx")).length).toBeGreaterThan(40_000);
  });
});

describe("export with settings", () => {
  const SETTINGS = `organization: Nordic Streaming
color: "#0A7D55"
paper: letter
about: We stream music to all of Sweden.
apply: Apply at careers.example.com/jobs.
equalOpportunity: All are welcome.
adjustments: access@example.com
workplace: Two days a week in the office.
benefits: [A pension, 30 days of leave]
`;
  const [example] = EXAMPLES;
  const run = (settings: string, more: readonly string[] = []) => {
    const cwd = folderOf({ "example.yaml": readFileSync(example!), "settings.yaml": settings });
    const asked = ["export", "example.yaml", "--format", "html", "--settings", "settings.yaml", ...more];
    return requisite(asked, { cwd });
  };

  it("adds them to the pages, and options override them", async () => {
    const written = await run(SETTINGS);
    expect(written.status).toBe(0);
    expect(written.stdout).toMatch(/Nordic Streaming/);
    expect(written.stdout).toMatch(/@page\{size:letter/);
    const over = (await run(SETTINGS, ["--organization", "Southern", "--paper", "a4"])).stdout;
    expect(over).toMatch(/Southern/);
    expect(over).toMatch(/@page\{size:A4/);
  });

  it("reports their problems in one line", async () => {
    const refused = await run("paper: a4\napply: javascript:alert(1)\n");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(
      /^requisite: --settings settings\.yaml: line 2, apply: [^\n]*isn’t a web address[^\n]*\n$/,
    );
  });
});
