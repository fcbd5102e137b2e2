import { describe, expect, it, vi } from "vitest";
import { folderOf, requisite } from "./run";
import { BLOCKED, CLEAR } from "./texts";

// Each of these starts processes, the first of which may build.
vi.setConfig({ testTimeout: 120_000 });

describe("import", () => {
  it("prints a requisition file that check reads, and twice the same", () => {
    const run = requisite(["import", "-"], { input: CLEAR });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^# [^\n]+\nschema: 1\nrole:\n/);
    expect(requisite(["import", "-"], { input: CLEAR })).toEqual(run);
    expect(requisite(["check", "-"], { input: run.stdout }).status).toBeLessThan(2);
    const json = requisite(["import", "--json", "-"], { input: CLEAR });
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1 });
    expect(requisite(["check", "--json", "-"], { input: json.stdout })).toEqual(
      requisite(["check", "--json", "-"], { input: run.stdout }),
    );
  });

  it("refuses what it has no use for", () => {
    const cwd = folderOf({ "empty.txt": "", "a.yaml": "schema: 1\n" });
    const { status, stdout, stderr } = requisite(["import", "empty.txt", "a.yaml"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^requisite: empty\.txt: .*\nrequisite: a\.yaml: this is already a requisition.*\n$/);
  });

  it("prints those of many files as one stream or one object", () => {
    const cwd = folderOf({ "a.txt": CLEAR, "b.txt": BLOCKED });
    expect(requisite(["import", "a.txt", "b.txt"], { cwd }).stdout.match(/^schema: 1$|^---$/gm)).toEqual([
      "schema: 1",
      "---",
      "schema: 1",
    ]);
    expect(JSON.parse(requisite(["import", "--json", "a.txt", "gone.txt"], { cwd }).stdout)).toMatchObject({
      files: [
        { file: "a.txt", requisition: { schema: 1 } },
        { file: "gone.txt", error: expect.any(String) },
      ],
    });
  });
});
