// Builds what `npm start` and bin/requisite run, into build/: the pages, the HTTP process and the command line.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { madeFrom, STAMP } from "./made-from.mjs";

const REMIX = "node_modules/@remix-run/dev/dist/cli.js";
const VITE = "node_modules/vite/bin/vite.js";

async function run(...args) {
  // With NODE_ENV=development the slow development version of React would be bundled.
  const env = { ...process.env, NODE_ENV: "production" };
  const [status] = await once(spawn(process.execPath, args, { env, stdio: "inherit" }), "exit");
  if (status !== 0) throw new Error(`"node ${args.join(" ")}" failed.`);
}

async function buildPages() {
  await run(REMIX, "vite:build", "--logLevel", "warn");
  await run("scripts/compress.mjs");
}

const buildWith = (config) => run(VITE, "build", "-c", config, "--logLevel", "warn");

const inputs = madeFrom();
rmSync("build", { recursive: true, force: true });
const parts = [buildPages(), buildWith("vite.server.config.ts"), buildWith("vite.cli.config.ts")];
const failures = (await Promise.allSettled(parts)).flatMap(({ reason }) => reason ?? []);
for (const { message } of failures) console.error(message);
if (failures.length === 0) writeFileSync(STAMP, inputs);
else process.exitCode = 1;
