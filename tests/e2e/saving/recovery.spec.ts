import { expectAccessible } from "../../support/accessible";
import { expect, hasScripts, openExample, openRow, ready, saveWord, test } from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";

test("a page with too much input to send while it closes asks first, and sends it @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await ready(page);
  const text = "Too long. ".repeat(7000);
  await page.getByLabel("Mission").fill(text);
  const question = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await question).type()).toBe("beforeunload");
  await (await question).dismiss();
  await expect(saveWord(page)).toContainText("Not saved: Mission must be 1200 characters or less.");
  await page.reload();
  await expect(page.getByText("We restored the edits you made at")).toBeVisible();
  await expect(page.getByLabel("Mission")).toHaveValue(text);
});

test("a row removed while typing stays removed, and can be undone after more typing @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await ready(page);
  const outcome = await page.getByLabel("Outcome").first().inputValue();
  await (await openRow(page, "Metric 2")).getByLabel("Unit").fill("typed before");
  await page.getByRole("button", { name: "Remove metric 1" }).click();
  await expect(page.getByText("Metric 1 removed")).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.getByText("Metric 1 removed")).toBeVisible();
  await expect(page.getByLabel("Unit").first()).toHaveValue("typed before");
  await expect(page.getByText("We restored")).toHaveCount(0);

  const unit = (await openRow(page, "Metric 1")).getByLabel("Unit");
  await unit.fill("typed after");
  await unit.blur();
  await expect(saveWord(page)).toHaveText(/^Saved at/);
  await expect(page.getByText("Metric 1 removed")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Outcome").first()).toHaveValue(outcome);
  await expect(page.getByLabel("Unit").nth(1)).toHaveValue("typed after");
});

test("refused input of two tabs is kept for both, and either can be filled in again", async ({ page, context }) => {
  const address = await openExample(page, PM);
  const tabs = [
    [page, "From one tab"],
    [await context.newPage(), "From another tab"],
  ] as const;
  for (const [tab] of tabs) {
    await tab.goto(`${address}/edit/role`);
    if (hasScripts()) await ready(tab);
  }
  for (const [tab, text] of tabs) {
    await tab.getByLabel("Level", { exact: true }).fill("x".repeat(61));
    await tab.getByLabel("Mission").fill(text);
    // Enter submits from a text field, and with scripts also from a box that grows.
    await tab.getByLabel(hasScripts() ? "Title" : "Level", { exact: true }).press("Enter");
    await expect(tab.getByRole("group", { name: "There is a problem" })).toBeVisible();
  }
  const again = await context.newPage();
  await again.goto(`${address}/edit/role`);
  await expect(again.getByLabel("Mission")).toHaveValue("From another tab");
  await expect(again.getByLabel("Level", { exact: true })).toHaveValue("x".repeat(61));
  await expectAccessible(again);
  await again.getByRole("link", { name: "Show those instead" }).click();
  await expect(again.getByLabel("Mission")).toHaveValue("From one tab");
  await again.getByRole("button", { name: "Discard edits" }).click();
  await expect(again.getByText("Discarded. The form shows what was saved last.")).toBeVisible();
  await expect(again.getByText("We restored")).toHaveCount(0);
  await again.getByRole("link", { name: "Show those" }).click();
  await expect(again.getByLabel("Mission")).toHaveValue("From another tab");
});
