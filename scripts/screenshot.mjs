// Takes the README's screenshots on a running server: a brief with its document, and the review of a pasted job
// description.
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
await page.getByRole("button", { name: "Import" }).click();
await page.waitForURL(/imported/);
await page.goto(page.url().replace(/imported.*/, "review"));
await page.screenshot({ path: "docs/review.png" });

await page.goto(`${address}/requisitions/new/brief?role=technical-program-manager`);
await page.getByLabel("Level").fill("L5 Senior");
await page.getByLabel("Team").fill("Streaming Platform");
await page.getByLabel("The program").fill("the move of 140 services to one event pipeline");
await page.getByLabel("Place").fill("Sweden and New York State");
await page.getByLabel("Pay range a year").fill("140k to 170k USD");
await page.getByRole("heading", { level: 1 }).click();
await page.getByRole("article").getByText("140,000").waitFor();
await page.getByRole("status").filter({ hasText: "Saved" }).waitFor();
await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
await page.mouse.wheel(0, -5000);
await page.waitForTimeout(200);
await page.screenshot({ path: "docs/brief.png" });
await browser.close();
