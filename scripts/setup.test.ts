import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** A folder with the script, a lock file, and an npm that only notes that it was called and makes what the real one makes. */
function freshClone(npm = "mkdir -p node_modules && echo {} > node_modules/.package-lock.json") {
  const folder = mkdtempSync(join(tmpdir(), "requisite-setup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["bin", "scripts"]) mkdirSync(join(folder, name));
  copyFileSync("scripts/setup.mjs", join(folder, "scripts/setup.mjs"));
  writeFileSync(join(folder, "package-lock.json"), "{}");
  writeFileSync(join(folder, "bin/npm"), `#!/bin/sh\necho called >> calls\n${npm}\n`);
  chmodSync(join(folder, "bin/npm"), 0o755);
  const options = {
    cwd: folder,
    env: { NODE_ENV: "production" as const, PATH: join(folder, "bin") + delimiter + process.env.PATH },
  };
  const args = ["scripts/setup.mjs", "packages"];
  return {
    folder,
    calls: () => readFileSync(join(folder, "calls"), "utf8").split("\n").length - 1,
    run: () => spawnSync(process.execPath, args, { ...options, encoding: "utf8" }),
    begin: () => spawn(process.execPath, args, options),
  };
}

test("it installs once, and again only when the lock file changes or the packages are gone", () => {
  const clone = freshClone();
  expect(clone.run()).toMatchObject({ status: 0, stdout: expect.stringContaining("Installing packages") as string });
  expect(clone.run()).toMatchObject({ status: 0, stdout: "", stderr: "" });
  expect(clone.calls()).toBe(1);
  writeFileSync(join(clone.folder, "package-lock.json"), '{"changed": true}');
  clone.run();
  expect(clone.calls()).toBe(2);
  rmSync(join(clone.folder, "node_modules"), { recursive: true });
  clone.run();
  expect(clone.calls()).toBe(3);
});

test("half an installation is done again", () => {
  const clone = freshClone("mkdir -p node_modules/half && exit 1");
  expect(clone.run().status).toBe(1);
  expect(clone.run().status).toBe(1);
  expect(clone.calls()).toBe(2);
});

test.each([
  ["npm error code ENOSPC", "The disk is full. Free some space (about 500 MB) and try again.\n"],
  [
    "npm error code ENOTFOUND",
    "The npm registry cannot be reached. Check the network (or npm's proxy settings) and try again.\n",
  ],
  ["npm error strange", 'npm error strange\n"npm ci --include=dev" failed; what it said stands above.\n'],
])("%s is said in words", (said, words) => {
  expect(freshClone(`echo '${said}' >&2; exit 1`).run()).toMatchObject({ status: 1, stderr: words });
});

test("two at once do not spoil each other's work, and one that was killed blocks nobody", async () => {
  const clone = freshClone("sleep 3");
  const first = clone.begin();
  await new Promise((resolve) => first.stdout.once("data", resolve));
  expect(clone.run()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Process \d+ is installing or building/) as string,
  });
  first.kill("SIGKILL");
  await new Promise((resolve) => first.once("close", resolve));
  writeFileSync(
    join(clone.folder, "bin/npm"),
    "#!/bin/sh\nmkdir -p node_modules && echo {} > node_modules/.package-lock.json\n",
  );
  expect(clone.run().status).toBe(0);
});

test("a step that does not exist is named", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/setup.mjs", "fly"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'There is no step "fly"; the steps are packages, build, browser.\n',
  });
});
