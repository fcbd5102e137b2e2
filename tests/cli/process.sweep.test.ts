import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderOf, requisite } from "./run";
import { BLOCKED, CLEAR, EXAMPLES } from "./texts";

// The first test may have to build.
vi.setConfig({ testTimeout: 120_000 });

const [example] = EXAMPLES;
const BIN = resolve("bin/requisite");

type Env = Readonly<Record<string, string>>;
const environment = (more: Env) => ({
  NODE_ENV: "production" as const,
  PATH: process.env.PATH,
  HOME: tmpdir(),
  ...more,
});

/** Runs bin/requisite as a user would, and waits for it. */
function run(args: readonly string[], { env = {}, ...rest }: { cwd?: string; input?: string; env?: Env } = {}) {
  const options = { input: "", ...rest, env: environment(env), encoding: "utf8" as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  return { status, stdout, stderr };
}

describe("bin/requisite", () => {
  it.each([
    ["a text that is clear", ["check", "-"], CLEAR, 0],
    ["a text with a blocker", ["check", "--json", "-"], BLOCKED, 1],
    ["a file that is not there", ["check", "gone.txt"], "", 2],
  ])("has the same output and exit code as the command: %s", async (_, args, input, status) => {
    const ran = run(args, { input });
    expect(ran.status).toBe(status);
    expect(ran).toEqual(await requisite(args, { input }));
  });

  it("prints no error when the reader closes the pipe early", async () => {
    const child = spawn(process.execPath, [BIN, "check", "--json", ...EXAMPLES], { env: environment({}) });
    let errors = "";
    child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
    child.stdout.destroy();
    expect(await once(child, "close")).toEqual([2, null]);
    expect(errors).toBe("");
  });

  it("does not treat a folder as an empty text", () => {
    const stdio = [openSync(tmpdir(), "r"), "pipe", "pipe"] as const;
    const { status, stderr } = spawnSync(process.execPath, [BIN, "check", "-"], {
      env: environment({}),
      stdio: [...stdio],
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toBe("requisite: standard input: this is a folder; name the files in it\n");
  });

  it.each([".", "mine"])("exits with 2 if the templates are invalid: %j, with the path of their folder", (folder) => {
    const cwd = folderOf({ "a.txt": CLEAR, "mine/pairs.yaml": "- wrong\n" });
    const { status, stdout, stderr } = run(["check", "a.txt"], { cwd, env: { TEMPLATES_DIR: folder } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^requisite: the templates have a mistake: [^\n]+\n$/);
    expect(stderr).toContain(join(cwd, folder));
  });

  it("reports a missing Chromium for PDF", () => {
    const without = run(["export", example!, "--format", "pdf"], {
      env: { PATH: "/nowhere", CHROMIUM_PATH: "/nowhere" },
    });
    if (without.status !== 0) expect(without.stderr).toMatch(/^requisite: no Chromium was found[^\n]+\n$/);
  });
});

describe("in any time zone and locale", () => {
  it("prints the same bytes", () => {
    const args = ["check", "--json", ...EXAMPLES];
    const here = run(args, { env: { LANG: "C", TZ: "UTC" } });
    expect(run(args, { env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" } })).toEqual(here);
    const posting = { input: CLEAR + BLOCKED };
    const once = run(["check", "-"], { ...posting, env: { LANG: "C" } });
    expect(run(["check", "-"], { ...posting, env: { LC_ALL: "de_DE.UTF-8", TZ: "Asia/Kolkata" } })).toEqual(once);
  });

  it("writes the same document", () => {
    const folder = folderOf({});
    const asked = ["export", example!, "--document=role-card", "--out"];
    expect(run([...asked, join(folder, "a.docx")])).toMatchObject({ status: 0, stderr: "" });
    run([...asked, join(folder, "b.docx")], { env: { TZ: "Asia/Kolkata", LANG: "ar_EG.UTF-8" } });
    const [a, b] = ["a.docx", "b.docx"].map((name) => readFileSync(join(folder, name)));
    expect(a!.equals(b!)).toBe(true);
  });
});
