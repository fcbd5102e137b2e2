// Takes the README's screenshot: the success metrics of a new technical program manager, on a running server.
// Usage: node scripts/screenshot.mjs [address]
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

const address = process.argv[2] ?? "http://localhost:3000";
const browser = await chromium.launch({ executablePath: findBrowser() });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: "light" });
await page.goto(`${address}/requisitions/new`);
await page.getByRole("radio", { name: "Technical Program Manager", exact: true }).check();
await page.getByRole("button", { name: "Start with suggestions" }).click();
await page.waitForURL(/edit\/role/);
await page.goto(page.url().replace("/role", "/metrics"));
await page.waitForSelector("form[data-ready=true]");
await page.screenshot({ path: "docs/screenshot.png" });
await browser.close();
