/** Tries mutants of the folder that scripts/mutate.mjs names against the folder's own tests. */
const folder = process.env.MUTATED ?? "";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [`${folder}/**/*.{ts,tsx}`, "!**/*.test.ts", "!**/testing/**", "!**/test-support.ts"],
  vitest: { related: false },
  // A mutant that runs while its module loads would need a process of its own.
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 2,
  incremental: true,
  incrementalFile: `.cache/mutation/${folder.replaceAll("/", "-")}.json`,
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["/build", "/data", "/docs", "/bench", "/tests/e2e", "/public", "/test-results", "/.cache"],
  reporters: ["clear-text", "json", "progress"],
  jsonReporter: { fileName: `.cache/mutation/${folder.replaceAll("/", "-")}.report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
