import { describe, expect, it } from "vitest";
import { folderOf, requisite } from "./run";
import { BLOCKED, CLEAR } from "./texts";

describe("import", () => {
  it("prints a requisition file that check can read, the same each time", async () => {
    const run = await requisite(["import", "-"], { input: CLEAR });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^# [^\n]+\nschema: 1\nrole:\n/);
    expect(await requisite(["import", "-"], { input: CLEAR })).toEqual(run);
    expect((await requisite(["check", "-"], { input: run.stdout })).status).toBeLessThan(2);
    const json = await requisite(["import", "--json", "-"], { input: CLEAR });
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1 });
    expect(await requisite(["check", "--json", "-"], { input: json.stdout })).toEqual(
      await requisite(["check", "--json", "-"], { input: run.stdout }),
    );
  });

  it("refuses unsuitable files", async () => {
    const cwd = folderOf({ "empty.txt": "", "a.yaml": "schema: 1\n" });
    const { status, stdout, stderr } = await requisite(["import", "empty.txt", "a.yaml"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^requisite: empty\.txt: .*\nrequisite: a\.yaml: this is already a requisition.*\n$/);
  });

  it("prints several files as one stream or one object", async () => {
    const cwd = folderOf({ "a.txt": CLEAR, "b.txt": BLOCKED });
    expect((await requisite(["import", "a.txt", "b.txt"], { cwd })).stdout.match(/^schema: 1$|^---$/gm)).toEqual([
      "schema: 1",
      "---",
      "schema: 1",
    ]);
    expect(JSON.parse((await requisite(["import", "--json", "a.txt", "gone.txt"], { cwd })).stdout)).toMatchObject({
      files: [
        { file: "a.txt", requisition: { schema: 1 } },
        { file: "gone.txt", error: expect.any(String) },
      ],
    });
  });
});
