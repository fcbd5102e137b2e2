import type { Locator, Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  importText,
  openExample,
  startWithSuggestions,
  test,
  tile,
} from "../support/story";

/** One text that is two jobs, so that every kind of finding has something to say. */
const TWO_JOBS = `# Senior TPM / Project Manager

Reports to the Director of Product. Remote, California.

## What you will do
- Own the product vision, the product strategy and the product roadmap
- Run user research, customer interviews and usability testing
- Decide what to build next with A/B tests and raise user adoption
- Manage the project plan, the project schedule and the project budget
- Control project scope, run change control and close projects
- Keep the RAID log and write weekly status reports for the steering committee

## Requirements
- 7+ years of experience, a degree in computer science, rockstar attitude
`;

const SECTIONS = ["role", "reporting", "stakeholders", "metrics", "requirements", "offer", "interview"];

// All rules in the first look; in the others those that a look can break.
const LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

for (const [look, options, rules] of [
  ["light, 1280 wide", { colorScheme: "light", viewport: { width: 1280, height: 900 } }, undefined],
  ["dark, 320 wide @js", { colorScheme: "dark", viewport: { width: 320, height: 700 } }, LOOKS],
  ["forced colors, 768 wide @js", { forcedColors: "active", viewport: { width: 768, height: 900 } }, LOOKS.slice(1)],
] as const) {
  test.describe(look, () => {
    test.use({ ...options, contextOptions: "forcedColors" in options ? { forcedColors: "active" } : {} });

    test("no page has an accessibility problem or scrolls sideways", async ({ page }) => {
      test.setTimeout(400_000);
      const draft = await startWithSuggestions(page, "Technical Product Manager");
      const example = await openExample(page, "Senior Technical Program Manager, Platform");
      const brought = await importText(page, TWO_JOBS);
      const ids = [draft, example].map((address) => address.split("/").at(-1)!);
      const addresses = [
        "/requisitions",
        "/requisitions/new",
        "/requisitions/new?q=no+such+role",
        "/requisitions/new/brief?role=product-owner",
        "/requisitions/new/which-role",
        "/requisitions/new/which-role?unused=chose-it&refuse=feature&missed=customers",
        "/requisitions/new/import",
        "/role-types",
        "/role-types/technical-program-manager",
        "/help",
        "/compare",
        `/compare?r=${ids[0]}&r=${ids[1]}`,
        "/requisitions?q=platform&role=technical-program-manager&status=draft&sort=title",
        "/requisitions?q=nosuchword",
        "/requisitions?shelf=archived",
        "/requisitions/000000000000",
        ...[draft, example].flatMap((address) => [
          address,
          `${address}/brief`,
          `${address}/review`,
          `${address}/gaps`,
          `${address}/history`,
          `${address}/history/1`,
          `${address}/role-type?to=program-manager`,
          `${address}/documents/job-description`,
          `${address}/documents/interview-plan`,
        ]),
        ...["job-description?edition=posting", "interviewer-kit", "role-card", "clarity-report"].map(
          (document) => `${example}/documents/${document}`,
        ),
        `${example}/debrief`,
        `/pack?r=${ids[1]}`,
        "/settings",
        ...SECTIONS.map((section) => `${draft}/edit/${section}`),
        ...["", "/imported", "/brief", "/review?axis=product", "/split", "/edit/role"].map(
          (page) => `${brought}${page}`,
        ),
      ];
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(page, rules);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

test("the whole way is open to the keyboard", async ({ page }) => {
  await page.goto("/requisitions/new");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, tile(page, "Product Manager"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Product Manager" })).toBeVisible();
  await tabTo(page, page.getByLabel("Level"));
  await page.keyboard.type("Senior");
  // Enter saves and stays: it presses no button that is in view.
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/requisitions\/[a-z0-9]{12}\/brief$/);
  await expect(page.getByLabel("Level")).toHaveValue("Senior");
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
}
