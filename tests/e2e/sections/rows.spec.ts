import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import {
  button,
  check,
  expect,
  expectNoSidewaysScroll,
  hasScripts,
  openExample,
  openRow,
  ready,
  saveAndExit,
  startWithSuggestions,
  test,
} from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";

const rowOf = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

test("a row is collapsed until it is opened, and only one is open at a time", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/stakeholders`);
  await page.waitForLoadState();
  await expect(rowOf(page, "Stakeholder 1")).toHaveCount(0);
  const first = await openRow(page, "Stakeholder 1");
  const second = await openRow(page, "Stakeholder 2");
  await expect(first).toBeHidden();
  await expect(second).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
});

test("collapsed rows are saved with the others", async ({ page }) => {
  const address = await openExample(page, PM);
  const answers = async () => (await page.request.get(`${address}.json`)).text();
  const before = await answers();
  for (const section of ["stakeholders", "metrics", "requirements", "interview"]) {
    await page.goto(`${address}/edit/${section}`);
    await page.waitForLoadState();
    await saveAndExit(page);
  }
  expect(await answers()).toBe(before);
});

test("an address opens the row that it names", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics#metrics.2.target`);
  await expect(rowOf(page, "Metric 3")).toBeVisible();
  await expect(rowOf(page, "Metric 3").getByLabel("Target")).toBeFocused();
  const id = await rowOf(page, "Metric 3").getAttribute("id");
  await page.goto(`${address}/edit/role`);
  await page.goto(`${address}/edit/metrics#${id}`);
  await expect(rowOf(page, "Metric 3")).toBeVisible();
});

test("a row with a problem is open, and the summary links into another", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  for (const name of ["Metric 4", "Metric 2"])
    await (await openRow(page, name)).getByLabel("Unit").fill("x".repeat(61));
  await openRow(page, "Metric 1");
  await button(page, "Save and continue").click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveCount(2);
  await expect(rowOf(page, "Metric 2")).toBeVisible();
  await expectAccessible(page);
  await summary.getByRole("link").nth(1).click();
  await expect(rowOf(page, "Metric 4").getByLabel("Unit")).toBeFocused();
});

test("a finding in a collapsed row is counted on its line, and links into it", async ({ page }) => {
  const address = await openExample(page, "Senior Technical Program Manager, Platform");
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  const row = await openRow(page, "Metric 2");
  await row.getByLabel("Outcome").fill("Feature adoption and user retention rise after launch.");
  await row.getByLabel("Measure").fill("Monthly active users");
  await check(page);
  await page.waitForLoadState();
  const line = page.locator(".c-rows summary").nth(1);
  await expect(line).toContainText("2 Monthly active users");
  await expect(line).toContainText(/1 (Blocker|Warning)/);
  await openRow(page, "Metric 1");
  await page.getByRole("link", { name: /^Metric 2 is a product metric/ }).click();
  await expect(rowOf(page, "Metric 2")).toBeVisible();
});

test("decisions are chosen in a table, and in blocks on a phone", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/stakeholders`);
  await page.waitForLoadState();
  await page.getByRole("radio", { name: "Budget: Decides" }).check();
  await page.getByLabel("Budget: Who else").fill("Head of Finance, above 50,000");
  await check(page);
  await expect(page.getByRole("radio", { name: "Budget: Decides" })).toBeChecked();
  await expect(page.getByLabel("Budget: Who else")).toHaveValue("Head of Finance, above 50,000");
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("suggestions have one bar, and can be shown on their own", async ({ page }) => {
  const address = await startWithSuggestions(page, "Technical Program Manager");
  const level = page.getByLabel("Level", { exact: true });
  await expect(page.getByText(/^3 answers come from the Technical Program Manager role type/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Keep|Clear) / })).toHaveCount(1);
  await page.getByLabel("Show only these").check();
  await expect(level).toBeHidden();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep Mission" }).click();
  await expect(page.getByText(/^2 answers come from/)).toBeVisible();

  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  const row = await openRow(page, "Metric 2");
  await row.getByRole("button", { name: "Keep metric 2" }).click();
  await expect(page.getByText(/^5 answers come from/)).toBeVisible();
});

test("a row is dragged to another position @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await ready(page);
  const names = () => page.locator(".c-rows summary b").allInnerTexts();
  const [one, two, three, ...others] = await names();
  await page.locator(".c-rows summary").first().dragTo(page.locator(".c-rows summary").nth(2));
  await expect(page.getByText("Row moved. Everything is saved.")).toBeVisible();
  expect(await names()).toEqual([two, three, one, ...others]);
  await page.locator(".c-rows summary").nth(2).dragTo(page.locator(".c-rows summary").first());
  await expect.poll(names).toEqual([one, two, three, ...others]);
});

test("after a row is removed, nothing moves under the pointer", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Remove metric 1" }).click();
  await expect(page.getByText("Metric 1 removed.")).toBeVisible();
  await expect(page.locator("#metrics")).toBeFocused();
  const remove = page.getByRole("button", { name: "Remove metric 2" });
  const focused = await remove.boundingBox();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await remove.boundingBox()).toEqual(focused);
  await page.getByText("Undo", { exact: true }).click();
  await expect(page.getByText("Undone.")).toBeVisible();
});

test("a row can be moved repeatedly without leaving its arrow", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  const names = () => page.locator(".c-rows summary b").allInnerTexts();
  const given = await names();
  await page.getByRole("button", { name: "Move metric 1 down" }).focus();
  for (let at = 2; at < given.length; at += 1) {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: `Move metric ${at} down` })).toBeFocused();
    await page.waitForLoadState();
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: `Move metric ${given.length} down` })).toBeDisabled();
  // At the end only the other arrow is enabled; without scripts it is the next or previous element in tab order.
  if (hasScripts()) await expect(page.getByRole("button", { name: `Move metric ${given.length} up` })).toBeFocused();
  const [first, ...others] = given;
  expect(await names()).toEqual([...others, first]);

  await page.setViewportSize({ width: 360, height: 700 });
  if (!hasScripts()) return;
  await openRow(page, `Metric ${given.length}`);
  await page.getByRole("button", { name: `Move metric ${given.length} up` }).click();
  await expect(page.getByRole("button", { name: `Move metric ${given.length - 1} up` })).toBeFocused();
});
