// Takes the README's screenshot: what a pasted job description really says, on a running server.
// Usage: node scripts/screenshot.mjs [address]
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

const POSTING = `# Senior TPM, Streaming Platform

Reports to the Director of Product.

## What you will do
- Own the product vision and the product roadmap for the streaming platform
- Run user research and customer interviews, and decide what to build next
- Raise feature adoption and user retention with A/B tests
- Keep the program plan and unblock dependencies across six engineering teams
- Run the risk register and the steering committee
- Report program status to executives every week

## Requirements
- 10+ years of experience in product or program management
`;

const address = process.argv[2] ?? "http://localhost:3000";
const browser = await chromium.launch({ executablePath: findBrowser() });
const page = await browser.newPage({ viewport: { width: 1280, height: 940 }, colorScheme: "light" });
await page.goto(`${address}/requisitions/new/import`);
await page.getByLabel("Paste the text").fill(POSTING);
await page.getByRole("button", { name: "Read it" }).click();
await page.waitForURL(/imported/);
await page.screenshot({ path: "docs/screenshot.png" });
await browser.close();
