import type { Locator, Page } from "@playwright/test";
import { expectEveryLook } from "../../support/looks";
import { expect, importText, openExample, startWithSuggestions, test, tile } from "../../support/story";

/** One text for two jobs, so that every kind of finding appears. */
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

const pagesOf = (address: string) =>
  [
    "",
    "/brief",
    "/review",
    "/gaps",
    "/history",
    "/history/1",
    "/role-type?to=program-manager",
    "/documents/job-description",
    "/documents/interview-plan",
  ].map((page) => `${address}${page}`);
const openFinished = (page: Page) => openExample(page, "Senior Technical Program Manager, Platform");
const startDraft = (page: Page) => startWithSuggestions(page, "Technical Product Manager");

/** The addresses of each group of pages. */
const PAGES: readonly (readonly [of: string, addresses: (page: Page) => Promise<readonly string[]>])[] = [
  [
    "the house",
    async (page) => {
      const ids = [await startDraft(page), await openFinished(page)].map((address) => address.split("/").at(-1)!);
      return [
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
        `/pack?r=${ids[1]}`,
        "/settings",
      ];
    },
  ],
  [
    "a finished requisition",
    async (page) => {
      const address = await openFinished(page);
      return [
        ...pagesOf(address),
        ...["job-description?edition=posting", "interviewer-kit", "role-card", "clarity-report"].map(
          (document) => `${address}/documents/${document}`,
        ),
        `${address}/debrief`,
      ];
    },
  ],
  ["a draft", async (page) => pagesOf(await startDraft(page))],
  [
    "a draft’s sections",
    async (page) => {
      const address = await startDraft(page);
      return SECTIONS.map((section) => `${address}/edit/${section}`);
    },
  ],
  [
    "a text that was imported",
    async (page) => {
      const address = await importText(page, TWO_JOBS);
      return ["", "/imported", "/brief", "/review?axis=product", "/split", "/edit/role"].map(
        (one) => `${address}${one}`,
      );
    },
  ],
];

const LOOKS = [
  { width: 1280, height: 900, colors: "light" },
  { width: 320, height: 700, colors: "dark" },
  { width: 768, height: 900, colors: "forced" },
] as const;

for (const [of, addressesOf] of PAGES)
  test(`no page of ${of} has an accessibility problem or scrolls sideways`, async ({ page }) =>
    expectEveryLook(page, await addressesOf(page), LOOKS));

test("the whole workflow can be done with the keyboard", async ({ page }) => {
  await page.goto("/requisitions/new");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, tile(page, "Product Manager"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Product Manager" })).toBeVisible();
  await tabTo(page, page.getByLabel("Level"));
  await page.keyboard.type("Senior");
  // Enter saves and stays on the page: it presses no visible button.
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
