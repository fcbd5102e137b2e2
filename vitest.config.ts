import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const FOLDERS = ["app", "server", "scripts", "tests"];
/** Sets the clock, replaces globals, loads modules again, or starts processes of ours. */
const NEEDS_A_WORKER = /\bvi\.(?:mock|doMock|stub|useFakeTimers|setSystemTime|resetModules)|\bspawn(?:Sync)?\(/;
const alone = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => NEEDS_A_WORKER.test(readFileSync(file, "utf8")));

/**
 * Tests that go through hundreds of documents, or start processes, are named *.sweep.test.ts. Nearly every file of the
 * product concerns them, so `--changed`, which answers in seconds, leaves them to the whole run.
 */
const sweeps = process.argv.includes("--changed") ? ["**/*.sweep.test.ts"] : [];

/** The folder whose mutants are tried (scripts/mutate.mjs): its own tests run, in threads, without sweeps and properties. */
const mutated = process.env.MUTATED;
const folders = mutated ? [mutated, `tests/${mutated}`] : FOLDERS;

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    // Generous, since a busy machine is slow: no test asserts a time.
    testTimeout: 60_000,
    // Styles that pages carry are read as they are.
    css: { include: [/\.css\?raw$/] },
    maxWorkers: availableParallelism(),
    // Tests make much that is thrown away at once; with more room for it a fifth less time goes into collecting.
    execArgv: mutated ? [] : ["--max-semi-space-size=64"],
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
    projects: [
      ...(mutated ? [] : [{ extends: true as const, test: { name: "alone", include: alone, exclude: sweeps } }]),
      {
        extends: true,
        test: {
          name: "together",
          include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: [
            ...configDefaults.exclude,
            ...alone,
            ...sweeps,
            ...(mutated ? ["**/*.{property,sweep}.test.ts"] : []),
          ],
          // Modules and templates are read once a worker, not once a file.
          isolate: false,
        },
      },
    ],
  },
});
