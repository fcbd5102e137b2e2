// Builds what `npm start` and bin/requisite run, into build/: the pages, and beside them the HTTP process and the command line.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";

const REMIX = "node_modules/@remix-run/dev/dist/cli.js";
const VITE = "node_modules/vite/bin/vite.js";

async function run(...args) {
  // With NODE_ENV=development React's slow development version would be built in.
  const env = { ...process.env, NODE_ENV: "production" };
  const [status] = await once(spawn(process.execPath, args, { env, stdio: "inherit" }), "exit");
  if (status !== 0) throw new Error(`"node ${args.join(" ")}" failed.`);
}

async function buildPages() {
  await run(REMIX, "vite:build", "--logLevel", "warn");
  await run("scripts/compress.mjs");
}

const buildWith = (config) => run(VITE, "build", "-c", config, "--logLevel", "warn");

rmSync("build", { recursive: true, force: true });
const parts = [buildPages(), buildWith("vite.server.config.ts"), buildWith("vite.cli.config.ts")];
for (const { reason } of await Promise.allSettled(parts)) {
  if (!reason) continue;
  console.error(reason.message);
  process.exitCode = 1;
}
