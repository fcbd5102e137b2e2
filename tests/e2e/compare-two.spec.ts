import { expect, expectAccessible, openExample, test } from "../support/story";

test("two requisitions stand side by side, differences in words", async ({ page }) => {
  const first = await openExample(page, "Senior Technical Program Manager, Platform");
  const second = await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto("/requisitions");
  for (const address of [first, second]) await page.locator(`input[value="${address.split("/").at(-1)}"]`).check();
  await page.getByRole("button", { name: "Compare the ticked ones" }).click();

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

  await page.getByRole("link", { name: /^Make this the baseline/ }).click();
  await expect(page.getByRole("columnheader").nth(0)).toContainText("Senior Technical Program Manager, Platform");
});

test("too few or too many can be chosen again without losing the choice", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  const id = address.split("/").at(-1)!;
  await page.goto(`/compare?r=${id}&r=gone00000000`);
  await expect(page.getByText("One requisition of this address is not there any more")).toBeVisible();
  await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
  await expectAccessible(page);
});
