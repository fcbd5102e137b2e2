// Finds a Chromium for the browser tests and the screenshots.
import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";

const PLACES = [
  // Has no window, and is a third faster.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium: the one in CHROMIUM_PATH, else Playwright's own, else the system's; undefined if there is
 * none.
 */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...PLACES].find((path) => path && existsSync(path));
}
