import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { downloadWord, expect, hasScripts, openExample, openExampleOf, ownWord, test } from "../../support/story";

/** The address that compares both examples. */
async function openBoth(page: Page): Promise<string> {
  const first = await openExample(page, "Senior Technical Program Manager, Platform");
  const second = await openExample(page, "Senior Product Manager, Music Discovery");
  return `/compare?${[first, second].map((address) => `r=${address.split("/").at(-1)}`).join("&")}`;
}

test("two requisitions are shown side by side, differences first", async ({ page }) => {
  const team = ownWord("dingo");
  const first = await openExampleOf(page, team, "Senior Technical Program Manager, Platform");
  const second = await openExampleOf(page, team, "Senior Product Manager, Music Discovery");
  await page.goto(`/requisitions?q=${team}`);
  for (const address of [first, second]) await page.locator(`input[value="${address.split("/").at(-1)}"]`).check();
  await page.getByRole("button", { name: "Compare selected" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Compare 2 requisitions" })).toBeVisible();
  const row = (name: RegExp) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(row(/^What is built/).getByRole("cell")).toHaveText([/^Decides · Design/, /Is told · Product manager/]);
  await expect(row(/^Work mode/)).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("link", { name: /^All \d+$/ }).click();
  await expect(page).toHaveURL(/rows=all/);
  await expect(row(/^Work mode/).getByRole("cell")).toHaveText(["Remote", "as A"]);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Differences \d+$/ }).click();
  await expect(row(/^Work mode/)).toHaveCount(0);
});

test("rows of only one requisition are collapsed, and expand in place", async ({ page }) => {
  await page.goto(await openBoth(page));
  const fold = page.getByRole("row", { name: /^Success metrics in only one/ });
  await expect(fold.getByText("Only in A (5)")).toBeVisible();
  await expect(fold.getByText("Only in B (5)")).toBeVisible();
  await expect(fold.getByText("31 → 36 % of new listeners by day 365")).toBeHidden();
  await fold.getByText("Only in B (5)").click();
  await expect(fold.getByText("31 → 36 % of new listeners by day 365")).toBeVisible();
  await fold.getByRole("link", { name: "Edit Engagement lift in B" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Success metrics" })).toBeVisible();
});

test("five numbers come first, and answers start on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(await openBoth(page));
  const number = (name: string) =>
    page.getByRole("term").filter({ hasText: name }).locator("..").getByRole("definition");
  await expect(number("Fit to its role type")).toHaveText(/^A: \d+B: \d+$/);
  await expect(number("Decides")).toHaveText("A: 3B: 6");
  await expect(number("Interview loop")).toHaveText("A: 240B: 240");
  await expect(number("Middle of pay")).toHaveText("A: 155KB: 154K");
  const first = await page.locator(".c-compare tbody td").first().boundingBox();
  expect(first!.y).toBeLessThanOrEqual(420);
});

test("the analysis is a separate page", async ({ page }) => {
  await page.goto(await openBoth(page));
  await page.getByRole("link", { name: "Analysis" }).click();
  await expect(page).toHaveURL(/tab=analysis/);
  await expect(page.getByText(/^A and B: A product manager has failed when a feature ships on time/)).toBeVisible();
  await page.getByText("Ask: If the feature ships on time and nobody uses it, whose failure is it?").click();
  await expect(page.getByText("They chose the problem and answer for whether people use the result.")).toBeVisible();

  const table = (name: string) => page.getByRole("table", { name });
  await expect(table("Signals").getByRole("row", { name: /^Product 0/ })).toContainText("above the band");
  await expect(table("Interview loop").getByRole("row", { name: /^A/ })).toContainText("90 under");
  await expect(table("Pay range").getByRole("row", { name: /^B/ })).toContainText("−0.6%");
  await expect(table("Overlap").getByRole("row", { name: /^Decisions it takes/ })).toContainText(
    "A: Dates; Process and cadence",
  );
  await expect(table("Interview coverage").getByRole("row", { name: /^Product sense/ })).toContainText(
    "Led once, round 2",
  );
});

test("a comparison has a print button if scripts run", async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, { print: () => document.documentElement.toggleAttribute("printed") }),
  );
  await page.goto(await openBoth(page));
  await page.locator("summary").filter({ hasText: "More" }).click();
  const print = page.getByRole("button", { name: "Print" });
  await expect(print).toHaveCount(hasScripts() ? 1 : 0);
  if (!hasScripts()) return;
  await print.click();
  await expect(page.locator("html[printed]")).toHaveCount(1);
});

test("a comparison is exported to Word as it is shown", async ({ page }) => {
  await page.goto(await openBoth(page));
  const { name, text, html } = await downloadWord(page, page.getByRole("link", { name: "Word", exact: true }));
  expect(name).toBe(
    "Senior Technical Program Manager, Platform, and Senior Product Manager, Music Discovery - Comparison.docx",
  );
  expect(text).toContain("answers are the same and left out.");
  expect(text).not.toContain("Work mode");
  expect(html.indexOf("<h1>Answers</h1>")).toBeLessThan(html.indexOf("<h1>Analysis</h1>"));
  await page.goto("/compare.docx?r=gone00000000");
  await expect(page).toHaveURL(/\/compare\?r=gone/);
});
