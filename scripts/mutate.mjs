// Runs mutation tests of a folder in app/ with its own tests: npm run test:mutation -- clarity/reading
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const [folder = "", ...options] = process.argv.slice(2);
if (folder === "" || !existsSync(folder)) {
  console.error("Name a folder, such as: npm run test:mutation -- app/clarity/reading");
  process.exitCode = 2;
} else {
  const stryker = join("node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const env = { ...process.env, MUTATED: folder };
  const { status } = spawnSync(process.execPath, [stryker, "run", ...options], { env, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
