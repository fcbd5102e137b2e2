// Prepares what `npm start` and `npm test` need, and skips steps that are already done.
// Usage: node scripts/setup.mjs packages|tools|build|browser ...
// Uses only Node's own modules, and nothing newer than Node 14 before the version check: it runs before anything is
// installed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { madeFrom, STAMP } from "./made-from.mjs";

const NEEDED = [20, 19];
const CACHE = ".cache/setup";
/** The list of packages that npm installed. npm writes it last, so an incomplete installation has none. */
const INSTALLED = "node_modules/.package-lock.json";
const SENTENCES = {
  ENOSPC: "The disk is full. Free some space (about 500 MB) and try again.",
  "ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|ECONNRESET":
    "The npm registry cannot be reached. Check the network (or npm's proxy settings) and try again.",
};
let hasLock = false;

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  fail(
    `Requisite needs Node ${NEEDED.join(".")} or newer; this is ${process.versions.node}. Install one from https://nodejs.org.`,
  );
}

const steps = {
  /** The packages for a start: to run and to build. */
  packages: () => installPackages("--omit=dev"),
  /** The same, and those for tests and checks. */
  tools: () => installPackages("--include=dev"),
  build: buildApplication,
  browser: findOrInstallBrowser,
};
for (const step of process.argv.slice(2)) {
  if (!Object.hasOwn(steps, step)) fail(`There is no step "${step}"; the steps are ${Object.keys(steps).join(", ")}.`);
  try {
    await steps[step]();
  } catch (error) {
    if (error.code === "ENOSPC") fail(SENTENCES.ENOSPC);
    if (error.code === "EACCES" || error.code === "EROFS")
      fail(`This folder cannot be written to (${error.path ?? process.cwd()}).`);
    throw error;
  }
}

async function installPackages(extent) {
  const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  const isForHere = ({ os = [process.platform], cpu = [process.arch] }) =>
    os.includes(process.platform) && cpu.includes(process.arch);
  // npm only installs the optional packages for this machine. Its list can be ahead of what is installed (`npm install
  // --package-lock-only`), so this checks the packages themselves.
  const isThere = ([path, { dev, optional, version }]) =>
    !path || optional || (dev && extent === "--omit=dev") || read(join(path, "package.json")).version === version;

  const { packages: listed } = read(INSTALLED);
  const isUsable = listed && Object.values(listed).every(isForHere);
  if (isUsable && Object.entries(read("package-lock.json").packages).every(isThere)) return;

  lockFolder();
  // A server may be running from this folder, so packages are only added, unless the installation is unusable.
  const command = isUsable ? ["install", "--no-save"] : ["ci"];
  rmSync(INSTALLED, { force: true });
  await runOrFail("Installing packages", "npm", [...command, extent, "--no-audit", "--no-fund", "--loglevel=error"]);
}

async function buildApplication() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === madeFrom()) return;
  lockFolder();
  await runOrFail("Building", "node", ["scripts/build.mjs"]);
}

async function findOrInstallBrowser() {
  const { findBrowser } = await import("./browser.mjs");
  if (findBrowser()) return;
  await during("Looking for a Chromium for the browser tests: trying Playwright's own", () =>
    run("npx", ["playwright", "install", "chromium"]),
  );
  if (!findBrowser() && existsSync("/usr/bin/apt-get")) {
    const isRoot = process.getuid?.() === 0;
    const apt = (...args) => (isRoot ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]));
    await during("That cannot be downloaded here: installing the system's Chromium", async () => {
      await apt("update", "-qq");
      await apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
    });
  }
  if (!findBrowser())
    fail(
      "No Chromium is to be had for the browser tests. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test",
    );
}

/** Two processes that install or build in one folder would interfere, so the second one stops here. */
function lockFolder() {
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
    // The lock was left by a process that was killed.
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

/** Runs a command. If it fails, prints the message whose pattern matches the output, or else the output. */
async function runOrFail(doing, command, args) {
  const { status, output } = await during(doing, () => run(command, args));
  if (status === 0) return;
  const known = Object.keys(SENTENCES).find((pattern) => new RegExp(pattern).test(output));
  if (!known) console.error(output.trim());
  fail(known ? SENTENCES[known] : `"${command} ${args.slice(0, 2).join(" ")}" failed; what it said stands above.`);
}

/** Runs a command silently. Returns its exit code, if it could be run, and its error output. */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stderr.on("data", (data) => (output += data));
    child.on("error", ({ message }) => done({ output: message }));
    child.on("close", (status) => done({ status, output }));
  });
}

/**
 * Shows what is being done and for how many seconds: on a terminal in one line that counts, otherwise before and after.
 */
async function during(doing, work) {
  const { stdout } = process;
  const started = Date.now();
  const line = () => `${doing} ... ${Math.round((Date.now() - started) / 1000)} s`;
  stdout.write(stdout.isTTY ? `${doing} ...` : `${doing} ...\n`);
  const clock = setInterval(() => stdout.isTTY && stdout.write(`\r${line()}`), 1000);
  const result = await work();
  clearInterval(clock);
  stdout.write(stdout.isTTY ? `\r${line()}\n` : `${line()}\n`);
  return result;
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
