import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const LOCK = {
  "": { version: "0.1.0" },
  "node_modules/react": { version: "1.0.0" },
  "node_modules/vitest": { version: "1.0.0", dev: true },
  "node_modules/rollup-for-all-others": { version: "1.0.0", optional: true },
};
const BUILD = `
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { madeFrom, STAMP } from "./made-from.mjs";
appendFileSync("calls", "build\\n");
mkdirSync("build", { recursive: true });
writeFileSync(STAMP, madeFrom());
`;

/**
 * A folder with the script, a lock file, and fake build and npm scripts that record their calls and create the same
 * files as the real ones.
 */
function freshClone(npm = "cp -R will-install/. node_modules") {
  const folder = mkdtempSync(join(tmpdir(), "requisite-setup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["bin", "scripts", "app", "server", "public"]) mkdirSync(join(folder, name));
  for (const name of ["setup", "made-from"]) copyFileSync(`scripts/${name}.mjs`, join(folder, `scripts/${name}.mjs`));
  const write = (file: string, content: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  };
  const configs = ["vite", "vite.server", "vite.cli"].map((name) => `${name}.config.ts`);
  for (const name of [...configs, "remix.config.js", "tsconfig.json", "scripts/compress.mjs"]) {
    write(name, "");
  }
  write("package-lock.json", { packages: LOCK });
  /** Creates what npm creates in a folder: its list, and the packages. */
  const install = (versions: Record<string, string>, into = "node_modules", machine = {}) => {
    const packages = Object.entries(versions).map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...machine },
    ]);
    write(`${into}/.package-lock.json`, { packages: Object.fromEntries(packages) as unknown });
    for (const [name, version] of Object.entries(versions)) write(`${into}/${name}/package.json`, { version });
  };
  install({ react: "1.0.0", vitest: "1.0.0" }, "will-install");
  write("bin/npm", `#!/bin/sh\necho "npm $*" >> calls\nmkdir -p node_modules\n${npm}\n`);
  chmodSync(join(folder, "bin/npm"), 0o755);
  write("scripts/build.mjs", BUILD);
  const options = {
    cwd: folder,
    env: { NODE_ENV: "production" as const, PATH: join(folder, "bin") + delimiter + process.env.PATH },
  };
  const args = (steps: string[]) => ["scripts/setup.mjs", ...(steps.length > 0 ? steps : ["packages"])];
  return {
    folder,
    write,
    install,
    /** The calls since the last time. */
    calls: () => {
      const calls = existsSync(join(folder, "calls")) ? readFileSync(join(folder, "calls"), "utf8") : "";
      rmSync(join(folder, "calls"), { force: true });
      return calls
        .split("\n")
        .slice(0, -1)
        .map((call) => call.split(" --no-audit")[0]);
    },
    run: (...steps: string[]) => spawnSync(process.execPath, args(steps), { ...options, encoding: "utf8" }),
    begin: () => spawn(process.execPath, args([]), options),
  };
}

test("installs once, and again only when the lock file changes or the packages are gone", () => {
  const clone = freshClone();
  expect(clone.run()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Installing packages \.\.\.\n/) as string,
  });
  expect(clone.calls()).toEqual(["npm ci --omit=dev"]);
  expect(clone.run()).toMatchObject({ status: 0, stdout: "", stderr: "" });
  expect(clone.calls()).toEqual([]);

  clone.write("package-lock.json", { packages: { ...LOCK, "node_modules/react": { version: "1.0.1" } } });
  clone.install({ react: "1.0.1" }, "will-install");
  clone.run();
  clone.run();
  expect(clone.calls()).toEqual(["npm install --no-save --omit=dev"]);
  rmSync(join(clone.folder, "node_modules"), { recursive: true });
  clone.run();
  expect(clone.calls()).toEqual(["npm ci --omit=dev"]);
});

test("packages installed for a start are not enough for tests, and are added to", () => {
  const clone = freshClone();
  clone.install({ react: "1.0.0" });
  clone.run("packages");
  expect(clone.calls()).toEqual([]);
  clone.run("tools");
  expect(clone.calls()).toEqual(["npm install --no-save --include=dev"]);
});

test("a complete installation, even a manual one, is enough for a start and for tests", () => {
  const clone = freshClone();
  clone.install({ react: "1.0.0", vitest: "1.0.0" });
  clone.run("packages");
  clone.run("tools");
  expect(clone.calls()).toEqual([]);
});

test("packages for another kind of machine are replaced", () => {
  const clone = freshClone();
  for (const other of [{ os: ["plan9"] }, { cpu: ["pdp11"] }]) {
    clone.install({ react: "1.0.0" }, "node_modules", other);
    clone.run();
    expect(clone.calls()).toEqual(["npm ci --omit=dev"]);
  }
});

test("npm's list alone is not an installation", () => {
  const clone = freshClone();
  clone.install({ react: "1.0.0" });
  rmSync(join(clone.folder, "node_modules/react"), { recursive: true });
  clone.run();
  expect(clone.calls()).toEqual(["npm install --no-save --omit=dev"]);
});

test("an incomplete installation is repeated", () => {
  const clone = freshClone("mkdir -p node_modules/half && exit 1");
  // An installation that only lacks some packages is incomplete too, once npm has changed it.
  clone.install({});
  expect(clone.run().status).toBe(1);
  expect(clone.calls()).toEqual(["npm install --no-save --omit=dev"]);
  expect(clone.run().status).toBe(1);
  expect(clone.calls()).toEqual(["npm ci --omit=dev"]);
});

test("builds once, and again when a file is changed, added or removed", () => {
  const clone = freshClone();
  const calls = () => {
    expect(clone.run("build").status).toBe(0);
    return clone.calls();
  };
  expect(calls()).toEqual(["build"]);
  expect(calls()).toEqual([]);
  clone.write("app/root.tsx", "one");
  expect(calls()).toEqual(["build"]);
  clone.write("app/root.tsx", "two");
  expect(calls()).toEqual(["build"]);
  clone.write("app/root.test.tsx", "of no matter");
  expect(calls()).toEqual([]);
  rmSync(join(clone.folder, "app/root.tsx"));
  expect(calls()).toEqual(["build"]);
  // As after a failed build.
  rmSync(join(clone.folder, "build/made-from"));
  expect(calls()).toEqual(["build"]);
});

test.each([
  ["npm error code ENOSPC", "The disk is full. Free some space (about 500 MB) and try again.\n"],
  [
    "npm error code ENOTFOUND",
    "The npm registry cannot be reached. Check the network (or npm's proxy settings) and try again.\n",
  ],
  ["npm error strange", 'npm error strange\n"npm ci --omit=dev" failed; what it said stands above.\n'],
])("%s is reported in plain words", (output, words) => {
  expect(freshClone(`echo '${output}' >&2; exit 1`).run()).toMatchObject({ status: 1, stderr: words });
});

test("two processes at once do not interfere, and a killed one blocks nobody", async () => {
  const clone = freshClone("sleep 3");
  const first = clone.begin();
  await new Promise((resolve) => first.stdout.once("data", resolve));
  expect(clone.run()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Process \d+ is installing or building/) as string,
  });
  first.kill("SIGKILL");
  await new Promise((resolve) => first.once("close", resolve));
  clone.write("bin/npm", "#!/bin/sh\n");
  expect(clone.run().status).toBe(0);
});

test("an unknown step is reported", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/setup.mjs", "fly"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'There is no step "fly"; the steps are packages, tools, build, browser.\n',
  });
});
