import { button, downloadWord, expect, openExample, openMenu, openRow, test } from "../../support/story";

test("a changed metric of an example appears in the preview and in the file", async ({ page }) => {
  const address = await openExample(page, "Senior Technical Program Manager, Platform");
  await page.goto(`${address}/edit/metrics`);
  const first = await openRow(page, "Metric 1");
  await first.getByLabel("Target").fill("93.5");
  await first.getByLabel("Unit").fill("% of release trains");
  await button(page, "Save and exit").click();
  await expect(page.getByText("7 of 7 sections ready")).toBeVisible();

  await page.goto(`${address}/documents/job-description`);
  await expect(page.getByText("at least 93.5% of release trains, up from 58%")).toBeVisible();
  const { text, html } = await downloadWord(page, page.getByRole("link", { name: "Download for Word" }));
  expect(text).toContain("at least 93.5% of release trains, up from 58%");
  expect(html).toContain("<h1>What you'll decide</h1>");
});

test("rows are moved and removed with their buttons", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto(`${address}/edit/metrics`);
  const outcomes = async () => {
    // Without scripts, a page can be visible while it is still loading.
    await page.waitForLoadState();
    return page.getByLabel("Outcome").evaluateAll((fields) => fields.map((f) => (f as HTMLTextAreaElement).value));
  };
  const before = await outcomes();
  await page.getByRole("button", { name: "Move metric 1 down" }).click();
  await expect(page.getByText("Row moved. Everything is saved.")).toBeVisible();
  expect(await outcomes()).toEqual([before[1], before[0], ...before.slice(2)]);
  await page.getByRole("button", { name: "Remove metric 1" }).click();
  await expect(page.getByText("Metric 1 removed.")).toBeVisible();
  expect(await outcomes()).toEqual([before[0], ...before.slice(2)]);
});

test("Enter in a field saves and continues; it does not remove a row", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto(`${address}/edit/metrics`);
  await (await openRow(page, "Metric 1")).getByLabel("Unit").press("Enter");
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByRole("heading", { level: 2, name: "Approval" })).toBeVisible();
  await page.goto(`${address}/edit/metrics`);
  await expect(page.locator(".c-rows > li[id]")).toHaveCount(5);
});

test("a requisition is copied, deleted and restored", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  await openMenu(page, "More actions");
  await page.getByRole("button", { name: "Copy this requisition" }).click();
  await expect(page.getByText("This is a copy.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Copy of Senior Product Manager, Music Discovery");
  await page.getByRole("link", { name: /^Role and purpose/ }).click();
  await expect(page.getByText("the requisition this was copied from")).toBeVisible();
  await page.goto(address);
  await openMenu(page, "More actions");
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Deleted: Senior Product Manager, Music Discovery")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Restored.", { exact: true })).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(200);
});
