import { defineConfig } from "@playwright/test";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./scripts/browser.mjs";

const PORT = Number(process.env.TEST_PORT ?? 4173);

/** Every story runs twice: with scripts, and without. A story that is about scripts has "@js" in its name. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/stories.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "en-US",
    launchOptions: {
      executablePath: findBrowser(),
      // The tests need no network but this machine's own.
      args: [
        "--font-render-hinting=none",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "with scripts", use: { javaScriptEnabled: true } },
    { name: "without scripts", use: { javaScriptEnabled: false }, grepInvert: /@js/ },
  ],
  webServer: {
    command: "node --enable-source-maps build/server.js",
    url: `http://localhost:${PORT}/readyz`,
    reuseExistingServer: false,
    stdout: "ignore",
    env: {
      PORT: String(PORT),
      DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), "requisite-stories-")), "requisite.db")}`,
      // All stories come from one address.
      RATE_LIMIT: "100000",
      LOG_LEVEL: "error",
    },
  },
});
