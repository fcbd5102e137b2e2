import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { expect, expectNoSidewaysScroll, openExample, openRow, saveAndExit, test } from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";

/** An example whose mission and first metric have gaps; returns its address. */
async function openWithGaps(page: Page): Promise<string> {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Mission").fill("You run [the program], which takes [the number] teams.");
  await saveAndExit(page);
  await page.goto(`${address}/edit/metrics`);
  const first = await openRow(page, "Metric 1");
  await first.getByLabel("Unit").fill("[the unit]");
  await first.getByLabel("Outcome").fill("[the program] ends on time");
  await saveAndExit(page);
  return address;
}

test("a gap is filled once for all its places, and can be undone", async ({ page }) => {
  const address = await openWithGaps(page);
  await page.getByRole("link", { name: "3 blanks to fill in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Fill in the blanks" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);

  await page.getByLabel("The program").fill("the ledger move");
  await page.getByLabel("The unit").fill(`days ${"and nights ".repeat(8)}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("group", { name: "There is a problem" })).toContainText(
    "Unit must be 60 characters or less",
  );
  await expect(page.getByLabel("The program")).toHaveValue("the ledger move");
  await expectAccessible(page);
  await page.getByLabel("The unit").fill("[days]");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("group", { name: "There is a problem" })).toContainText("without square brackets");
  await page.getByLabel("The unit").fill("days");
  await page.getByRole("button", { name: "Save" }).click();

  await expect(page.getByText("Filled in 2 blanks.")).toBeVisible();
  await expect(page.getByRole("link", { name: "1 blank to fill in" })).toBeVisible();
  await page.goto(`${address}/edit/role`);
  await expect(page.getByLabel("Mission")).toHaveValue("You run the ledger move, which takes [the number] teams.");
  await page.goto(`${address}/edit/metrics`);
  await expect(page.getByLabel("Outcome").first()).toHaveValue("the ledger move ends on time");

  await page.goto(`${address}/history`);
  await expect(page.getByText("Blanks filled in").first()).toBeVisible();
  await page.goto(address);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "3 blanks to fill in" })).toBeVisible();
});

test("a gap is shown at its field, and filling it returns there", async ({ page }) => {
  const address = await openWithGaps(page);
  await page.goto(`${address}/edit/role`);
  await page.waitForLoadState();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Fill in: the program; the number" }).click();
  await page.getByLabel("The number").fill("12");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Filled in 1 blank.")).toBeVisible();
  await expect(page.getByLabel("Mission")).toHaveValue("You run [the program], which takes 12 teams.");
});

test("a gap that someone else filled is not filled again", async ({ page, context }) => {
  const address = await openWithGaps(page);
  await page.goto(`${address}/gaps`);
  await page.getByLabel("The program").fill("the other move");
  await page.getByLabel("The number").fill("12");
  const other = await context.newPage();
  await other.goto(`${address}/gaps`);
  await other.getByLabel("The program").fill("the ledger move");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("Filled in 1 blank.")).toBeVisible();

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("the program: you typed “the other move”");
  await expect(page.getByLabel("The number")).toHaveValue("12");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Filled in 1 blank.")).toBeVisible();
});
