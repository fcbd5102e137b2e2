import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { downloadWord, expect, test, tile } from "../../support/story";

/** Counts the manager's steps: a click, a choice, or a filled-in field. */
function counting() {
  let count = 0;
  const counted =
    <A extends unknown[]>(act: (...args: A) => Promise<unknown>) =>
    async (...args: A) => {
      count += 1;
      await act(...args);
    };
  return {
    click: counted((target: Locator) => target.click()),
    check: counted((target: Locator) => target.check()),
    fill: counted((target: Locator, text: string) => target.fill(text)),
    choose: counted((target: Locator, label: string) => target.selectOption({ label })),
    /** Also counts a click in a helper. */
    andOne: () => (count += 1),
    get count() {
      return count;
    },
  };
}

/** The pages that were shown, without redirects. */
function visited(page: Page): string[] {
  const paths: string[] = [];
  page.on("framenavigated", (frame) => {
    const path = new URL(frame.url()).pathname.replace(/[a-z0-9]{12}(?=\/|$)/, ":id");
    if (frame === page.mainFrame() && paths.at(-1) !== path) paths.push(path);
  });
  return paths;
}

/** The height of the page, and the bottom of a field. */
const heights = async (page: Page, field: Locator) => ({
  page: await page.evaluate(() => document.documentElement.scrollHeight),
  field: ((await field.boundingBox())?.y ?? Infinity) + ((await field.boundingBox())?.height ?? 0),
});

test("from an empty list to a Word file in at most 15 steps, with just the brief", async ({ page }) => {
  // All stories share one list; this page is the same as an empty list, without the rows.
  await page.goto("/requisitions/new");
  const paths = visited(page);
  const manager = counting();
  // The link "Pick a role" of the empty list leads here.
  manager.andOne();
  await manager.click(tile(page, "Technical Program Manager"));
  await expect(page.getByText("12 questions only you can answer.")).toBeVisible();
  await page.waitForLoadState();
  await expectAccessible(page);

  await manager.fill(page.getByLabel("Level"), "L5 Senior");
  await manager.fill(page.getByLabel("Team"), "Streaming Platform");
  await manager.fill(page.getByLabel("The program"), "The move of 140 services to one event pipeline");
  await manager.fill(page.getByLabel("What has changed for users"), "No play goes uncounted.");
  for (const who of ["Engineering managers", "Architects", "Product managers"]) {
    await manager.check(page.getByRole("checkbox", { name: who, exact: true }));
  }
  await manager.fill(page.getByLabel("Place"), "Sweden and New York State");
  await manager.choose(page.getByLabel("Work mode"), "Remote");
  await manager.fill(page.getByLabel("Pay range a year"), "140,000 to 170,000 USD");
  await manager.fill(page.getByLabel("Start"), "March 2027");
  await manager.click(page.getByRole("button", { name: "Make the document" }));

  await expect(page).toHaveURL(/\/documents\/job-description$/);
  const word = page.getByRole("link", { name: /Word/ }).first();
  manager.andOne();
  const file = await downloadWord(page, word);
  expect(manager.count).toBeLessThanOrEqual(15);
  expect(paths.filter((path) => !/\/(?:brief|job-description)$/.test(path))).toEqual([]);

  expect(file.name).toMatch(/\.docx$/);
  for (const text of [
    "Technical Program Manager",
    "Streaming Platform · L5 Senior",
    "You run the move of 140 services to one event pipeline, which several engineering teams deliver together.",
    "A year from now, no play goes uncounted, and other groups can plan on the dates that the teams give.",
    "Remote in Sweden or New York State",
    "start March 2027",
    "USD 140,000 to 170,000 a year",
    "within 5 working days",
    "Architects, weekly:",
  ]) {
    expect(file.text).toContain(text);
  }
  expect(file.text).not.toContain("[");
  expect(file.text).not.toMatch(/undefined|\bnull\b|NaN/);
  // Suggestions of the role type are still marked, even if a question showed them and they were not changed.
  expect(file.text).toMatch(/\d+ suggestions to review before you share this/);
  expect(file.text).toContain("Role and purpose (3), Reporting line (3)");
});

for (const [width, height, most] of [
  [1280, 900, 1800],
  [360, 740, 3000],
] as const) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height } });

    test("the brief is short, and its first question is on the first screen", async ({ page }) => {
      for (const role of ["technical-program-manager", "product-manager", "engineering-manager", "chief-of-staff"]) {
        await page.goto(`/requisitions/new/brief?role=${role}`);
        const title = page.getByRole("textbox", { name: "1 Title", exact: true });
        const tall = await heights(page, title);
        expect(tall.page, role).toBeLessThanOrEqual(most);
        expect(tall.field, role).toBeLessThanOrEqual(height - 110);
      }
    });
  });
}
