/** Mutants of a folder of app/, which scripts/mutate.mjs names, are tried against the folder's own tests. */
const folder = process.env.MUTATED ?? "";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [`app/${folder}/**/*.{ts,tsx}`, "!**/*.test.ts", "!**/testing/**", "!**/test-support.ts"],
  vitest: { dir: `app/${folder}`, related: false },
  // What runs when a module loads would need a process for each mutant.
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 2,
  incremental: true,
  incrementalFile: `.cache/mutation/${folder.replaceAll("/", "-")}.json`,
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["/build", "/data", "/docs", "/bench", "/tests/e2e", "/public", "/test-results", "/.cache"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
