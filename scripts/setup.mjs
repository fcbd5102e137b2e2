// Prepares what `npm start` and `npm test` need, each step only if its inputs changed since it last succeeded.
// Usage: node scripts/setup.mjs packages|build|browser ...
// Node's own modules only, and nothing newer than Node 14 before the version is checked: it runs before anything is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NEEDED = [20, 19];
const CACHE = ".cache/setup";
let hasLock = false;

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  fail(
    `Requisite needs Node ${NEEDED.join(".")} or newer; this is ${process.versions.node}. Install one from https://nodejs.org.`,
  );
}

const steps = { packages: installPackages, build: buildApplication, browser: findOrInstallBrowser };
for (const step of process.argv.slice(2)) {
  if (!Object.hasOwn(steps, step)) fail(`There is no step "${step}"; the steps are ${Object.keys(steps).join(", ")}.`);
  try {
    await steps[step]();
  } catch (error) {
    if (error.code === "ENOSPC") fail("The disk is full. Free some space (about 500 MB) and try again.");
    if (error.code === "EACCES" || error.code === "EROFS")
      fail(`This folder cannot be written to (${error.path ?? process.cwd()}).`);
    throw error;
  }
}

function installPackages() {
  // npm writes this file last, so half of an installation is none.
  unlessDone("packages", ["package-lock.json"], ["node_modules/.package-lock.json"], () => {
    say("Installing packages; the first time takes about half a minute ...");
    run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
      ENOSPC: "The disk is full. Free some space (about 500 MB) and try again.",
      "ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|ECONNRESET":
        "The npm registry cannot be reached. Check the network (or npm's proxy settings) and try again.",
    });
  });
}

function buildApplication() {
  const inputs = [
    "app",
    "server",
    "public",
    "package-lock.json",
    "vite.config.ts",
    "vite.server.config.ts",
    "vite.cli.config.ts",
    "remix.config.js",
    "tsconfig.json",
    "scripts/compress.mjs",
  ];
  const outputs = ["build/client/assets", "build/server/index.js", "build/server.js", "build/cli.js"];
  unlessDone("build", inputs, outputs, () => {
    say("Building, a few seconds ...");
    // With NODE_ENV=development React's slow development version would be built in.
    const env = { NODE_ENV: "production" };
    run("npm", ["run", "build", "--silent"], { ENOSPC: "The disk is full. Free some space and try again." }, env);
  });
}

async function findOrInstallBrowser() {
  const { findBrowser } = await import("./browser.mjs");
  if (findBrowser()) return;
  say("Looking for a Chromium for the browser tests: trying Playwright's own ...");
  if (quietly("npx", ["playwright", "install", "chromium"]) && findBrowser()) return;
  const isRoot = process.getuid?.() === 0;
  const apt = (...args) => (isRoot ? quietly("apt-get", args) : quietly("sudo", ["-n", "apt-get", ...args]));
  if (existsSync("/usr/bin/apt-get")) {
    say("That cannot be downloaded here; installing the system's Chromium ...");
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  }
  if (!findBrowser())
    fail(
      "No Chromium is to be had for the browser tests. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test",
    );
}

function hashOf(paths) {
  const hash = createHash("sha256").update(
    `${process.platform} ${process.arch} ${process.versions.modules} ${process.version}`,
  );
  for (const path of paths.flatMap(filesIn)) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

/** Does the work unless what it makes is there and was made from these very inputs; a failure leaves no stamp. */
function unlessDone(step, inputs, outputs, work) {
  const hash = hashOf(inputs);
  const stamp = join(CACHE, step);
  const isDone = () => [stamp, ...outputs].every((path) => existsSync(path)) && readFileSync(stamp, "utf8") === hash;
  if (isDone()) return;
  beAlone();
  if (isDone()) return;
  rmSync(stamp, { force: true });
  work();
  writeFileSync(stamp, hash);
}

/** Two that install or build in one folder would spoil each other's work: the second one stops here. */
function beAlone() {
  if (hasLock) return;
  const lock = join(CACHE, "lock");
  mkdirSync(CACHE, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const other = Number(readFileSync(lock, "utf8"));
    if (isRunning(other)) {
      fail(
        `Process ${other} is installing or building in this folder. Wait until it is done (or delete ${lock}), then try again.`,
      );
    }
    // It was left by one that was killed.
    writeFileSync(lock, String(process.pid));
  }
  hasLock = true;
  process.on("exit", () => rmSync(lock, { force: true }));
}

function isRunning(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Runs a command; if it fails, says the sentence whose pattern its output matches, or shows the output. */
function run(command, args, sentences, env = {}) {
  try {
    execFileSync(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    });
  } catch (error) {
    const output = String(error.stderr ?? error.message);
    const known = Object.keys(sentences).find((pattern) => new RegExp(pattern).test(output));
    if (!known) console.error(output.trim());
    fail(known ? sentences[known] : `"${command} ${args.slice(0, 2).join(" ")}" failed; what it said stands above.`);
  }
}

function quietly(command, args) {
  return (
    spawnSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status ===
    0
  );
}

function say(text) {
  console.log(text);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
