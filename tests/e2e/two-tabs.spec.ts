import { button, expect, expectAccessible, openExample, test } from "../support/story";

test("a save in another tab is not overwritten: both texts are shown, and one is chosen", async ({ page, context }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  const other = await context.newPage();
  await page.goto(`${address}/edit/role`);
  await other.goto(`${address}/edit/role`);
  await other.getByLabel("Mission").fill("Theirs: listeners find music they keep.");
  await button(other, "Save and exit").click();
  await expect(other).toHaveURL(new RegExp(`${address}$`));

  await page.getByLabel("Mission").fill("Mine: listeners return each week.");
  await page.getByLabel("Level", { exact: true }).fill("Senior (L5), mine");
  await button(page, "Save and continue").click();
  await expect(page.getByText("Nothing was overwritten.")).toBeVisible();
  const conflict = page.locator(".c-conflict");
  await expect(conflict).toContainText("Theirs: listeners find music they keep.");
  await expect(conflict).toContainText("Mine: listeners return each week.");
  await expect(page.getByLabel("Mission", { exact: true })).toHaveValue("Mine: listeners return each week.");
  await expectAccessible(page);

  // Whoever opens the section again meets both texts again, and has still to choose.
  const again = await context.newPage();
  await again.goto(`${address}/edit/role`);
  await expect(again.getByLabel("Mission")).toHaveValue("Mine: listeners return each week.");
  await button(again, "Save and exit").click();
  await expect(again.locator(".c-conflict")).toContainText("Theirs: listeners find music they keep.");
  await expect(again).toHaveTitle(/^Error: /);
  await again.close();

  await conflict.getByRole("checkbox", { name: /Mission/ }).check();
  await button(page, "Save and exit").click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  // What stands in the other tab's copy is still offered; what was chosen is saved.
  await page.goto(`${address}/documents/job-description`);
  await expect(page.getByText("Theirs: listeners find music they keep.")).toBeVisible();
  await page.goto(`${address}/edit/role`);
  await page.getByRole("button", { name: "Discard them" }).click();
  await expect(page.getByLabel("Mission")).toHaveValue("Theirs: listeners find music they keep.");
  await expect(page.getByLabel("Level", { exact: true })).toHaveValue("Senior (L5), mine");
});
