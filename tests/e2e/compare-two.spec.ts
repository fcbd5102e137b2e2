import type { Page } from "@playwright/test";
import {
  downloadWord,
  expect,
  expectAccessible,
  hasScripts,
  openExample,
  openExampleOf,
  ownWord,
  test,
} from "../support/story";

/** The address that compares both examples. */
async function openBoth(page: Page): Promise<string> {
  const first = await openExample(page, "Senior Technical Program Manager, Platform");
  const second = await openExample(page, "Senior Product Manager, Music Discovery");
  return `/compare?${[first, second].map((address) => `r=${address.split("/").at(-1)}`).join("&")}`;
}

test("two requisitions stand side by side, differences in words", async ({ page }) => {
  const team = ownWord("dingo");
  const first = await openExampleOf(page, team, "Senior Technical Program Manager, Platform");
  const second = await openExampleOf(page, team, "Senior Product Manager, Music Discovery");
  await page.goto(`/requisitions?q=${team}`);
  for (const address of [first, second]) await page.locator(`input[value="${address.split("/").at(-1)}"]`).check();
  await page.getByRole("button", { name: "Compare selected" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Compare 2 requisitions" })).toBeVisible();
  const row = (name: RegExp) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(row(/^What is built/)).toContainText("Decides");
  await expect(row(/^What is built/)).toContainText("differs in B");
  await expect(row(/^Work mode/)).toContainText("Same as A");
  await expectAccessible(page);

  const all = await page.getByRole("row").count();
  await page.getByLabel("Only rows that differ").check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/only=differences/);
  expect(await page.getByRole("row").count()).toBeLessThan(all);
  await expect(row(/^Work mode/)).toHaveCount(0);
  await page.getByRole("link", { name: "Show them" }).click();
  await expect(row(/^Work mode/)).toHaveCount(1);
});

test("what parts two role types stands on top, with the question that tells which it is", async ({ page }) => {
  const addresses = [
    await openExample(page, "Senior Technical Program Manager, Platform"),
    await openExample(page, "Senior Product Manager, Music Discovery"),
  ];
  await page.goto(`/compare?${addresses.map((address) => `r=${address.split("/").at(-1)}`).join("&")}`);
  await expect(page.getByText(/^A and B: A product manager has failed when a feature ships on time/)).toBeVisible();
  await page.getByText("Ask: If the feature ships on time and nobody uses it, whose failure is it?").click();
  await expect(page.getByText("They chose the problem and answer for whether people use the result.")).toBeVisible();

  const table = (name: RegExp) => page.getByRole("table", { name });
  await expect(table(/^Role signals/).getByRole("row", { name: /^Product 0/ })).toContainText("above the band");
  await expect(table(/^Interview loop/).getByRole("row", { name: /^A/ })).toContainText("90 under");
  await expect(table(/^Pay range/).getByRole("row", { name: /^B/ })).toContainText("−0.6%");
  await expect(table(/have in common$/).getByRole("row", { name: /^Decisions it takes/ })).toContainText(
    "A: Dates; Process and cadence",
  );
  await expect(table(/^Competencies/).getByRole("row", { name: /^Product sense/ })).toContainText("Led once, round 2");
});

test("a comparison is printed with a button, where a script can press it", async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, { print: () => document.documentElement.toggleAttribute("printed") }),
  );
  await page.goto(await openBoth(page));
  const print = page.getByRole("button", { name: "Print" });
  await expect(print).toHaveCount(hasScripts() ? 1 : 0);
  if (!hasScripts()) return;
  await print.click();
  await expect(page.locator("html[printed]")).toHaveCount(1);
});

test("a comparison goes to Word as it is shown", async ({ page }) => {
  await page.goto(`${await openBoth(page)}&only=differences`);
  const { name, text, html } = await downloadWord(page, page.getByRole("link", { name: "Export to Word" }));
  expect(name).toBe(
    "Senior Technical Program Manager, Platform, and Senior Product Manager, Music Discovery - Comparison.docx",
  );
  expect(text).toContain("rows are the same in all, and left out.");
  expect(html).toContain("<h1>Balance, loop, pay</h1>");
  await page.goto("/compare.docx?r=gone00000000");
  await expect(page).toHaveURL(/\/compare\?r=gone/);
});
