import { expectAccessible } from "../../support/accessible";
import {
  button,
  check,
  expect,
  hasScripts,
  openExample,
  openRow,
  saveAndExit,
  startWithSuggestions,
  test,
} from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";

test("a removed row is restored, and later input is kept", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  const first = page.getByLabel("Outcome").first();
  const outcome = await first.inputValue();
  await page.getByRole("button", { name: "Remove metric 1" }).click();
  await expect(page.getByText("Metric 1 removed.")).toBeVisible();
  await expect(first).not.toHaveValue(outcome);
  await expectAccessible(page);

  for (const shownOn of ["", "/history"]) {
    await page.goto(`${address}${shownOn}`);
    await expect(page.getByText("Metric 1 removed.")).toBeVisible();
  }
  for (const elsewhere of ["/review", "/edit/role", "/brief"]) {
    await page.goto(`${address}${elsewhere}`);
    await expect(page.getByText("Metric 1 removed.")).toHaveCount(0);
  }
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  await (await openRow(page, "Metric 1")).getByLabel("Unit").fill("typed since");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone. Your other edits are saved.")).toBeVisible();
  await expect(page.getByText("Someone else changed")).toHaveCount(0);
  await expect(first).toHaveValue(outcome);
  await expect(page.getByLabel("Unit").nth(1)).toHaveValue("typed since");
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("a removal can be undone until the next button of its section", async ({ page }) => {
  const address = await openExample(page, PM);
  const message = page.getByText("Metric 1 removed.");
  for (const next of ["Move metric 1 down", "Add a metric"]) {
    await page.goto(`${address}/edit/metrics`);
    await page.waitForLoadState();
    await page.getByRole("button", { name: "Remove metric 1" }).click();
    await expect(message).toBeVisible();
    await page.waitForLoadState();
    await page.getByRole("button", { name: next }).click();
    await expect(page).toHaveURL(/did=move|row=/);
    await expect(message).toHaveCount(0);
    if (!next.startsWith("Move")) continue;
    for (const later of ["", "/edit/metrics"]) {
      await page.goto(`${address}${later}`);
      await expect(message).toHaveCount(0);
    }
    await page.goto(`${address}/history`);
    await expect(message).toBeVisible();
  }
});

test("an undo that is too late changes nothing, and says so", async ({ page, context }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Remove metric 1" }).click();
  await expect(page.getByText("Metric 1 removed.")).toBeVisible();
  const overview = await context.newPage();
  await overview.goto(address);
  const other = await context.newPage();
  await other.goto(`${address}/edit/stakeholders`);
  await other.waitForLoadState();
  await other.getByRole("button", { name: "Remove stakeholder 1" }).click();
  await expect(other.getByText("Stakeholder 1 removed.")).toBeVisible();
  for (const tab of [page, overview]) {
    await tab.getByRole("button", { name: "Undo" }).click();
    await expect(tab.getByText(/Can.t undo: there.s a newer save/)).toBeVisible();
  }
});

test("an old version is viewed, compared and restored, and nothing newer is lost", async ({ page, context }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Mission").fill("Another mission, for a while.");
  await saveAndExit(page);
  await page.getByRole("link", { name: "See history" }).click();
  const entry = (version: number) => page.getByRole("listitem").filter({ hasText: `Version ${version}` });
  await expect(entry(2)).toContainText("Role and purpose: mission changed");
  await expect(entry(1)).toContainText("Created with answers in 7 sections");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Version 1" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Version 1" })).toBeVisible();
  await expect(page.getByText("Another mission, for a while.")).toHaveCount(0);
  await expectAccessible(page);

  const other = await context.newPage();
  await other.goto(`${address}/edit/reporting`);
  await other.getByLabel("Location").fill("Lagos");
  await saveAndExit(other);
  await page.getByRole("button", { name: "Restore this version" }).click();
  await expect(page.getByText("this requisition is at version 3 now. Nothing was restored")).toBeVisible();
  await page.getByRole("button", { name: "Restore this version" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await expect(page.getByText("Restored version 1 as version 4.")).toBeVisible();
  await expect(entry(4)).toContainText("An earlier version restored");
  await expect(entry(3)).toContainText("Reporting line: location changed");
  await page.getByRole("link", { name: "Version 3" }).click();
  await expect(page.getByText("Lagos")).toBeVisible();

  await page.goto(`${address}/history/99`);
  await expect(page.getByText("There is no version 99 of this requisition.")).toBeVisible();
});

test("a change of the role type shows its effects first, and can be undone", async ({ page }) => {
  const address = await startWithSuggestions(page, "Technical Program Manager");
  await page.getByLabel("Level", { exact: true }).fill("Senior");
  await page.getByLabel("Role type", { exact: true }).selectOption("Product Manager");
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 1, name: "Change the role type" })).toBeVisible();
  await expectAccessible(page);
  const part = (name: RegExp) => page.getByRole("region", { name });
  await expect(part(/^Replaced/)).toContainText("Mission");
  await part(/^Kept/).getByText("Show all").click();
  await expect(part(/^Kept/).getByText("Senior", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Change to Product Manager" }).click();
  await expect(page.getByText("Role type changed.")).toBeVisible();
  const roleType = page
    .getByRole("main")
    .getByText(/^(Product|Technical Program) Manager$/)
    .first();
  await expect(roleType).toHaveText("Product Manager");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(roleType).toHaveText("Technical Program Manager");
  await page.goto(`${address}/edit/role`);
  await expect(page.getByLabel("Level", { exact: true })).toHaveValue("Senior");
  expect(await page.getByLabel("Mission").inputValue()).not.toBe("");
});

test("changes by several people in one section are merged", async ({ page, context }) => {
  const address = await openExample(page, PM);
  const other = await context.newPage();
  await page.goto(`${address}/edit/metrics`);
  await other.goto(`${address}/edit/metrics`);
  await (await openRow(other, "Metric 1")).getByLabel("Baseline today").fill("41");
  await saveAndExit(other);
  await page.waitForLoadState();
  await (await openRow(page, "Metric 1")).getByLabel("Target").fill("47");
  await check(page);
  await expect(page.getByText("while you were editing: Success metrics, metric 1: baseline today.")).toBeVisible();
  await expect(page.getByLabel("Target").first()).toHaveValue("47");
  await expect(page.getByLabel("Baseline today").first()).toHaveValue("41");
  if (hasScripts()) await expect(page.locator("form[data-ready=true]")).toBeVisible();
});

test("an approval is shown in History, and an undo does not remove it", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Move metric 1 down" }).click();
  await expect(page).toHaveURL(/did=move|row=/);
  await page.goto(`${address}/review`);
  await page.getByRole("button", { name: /^Approve version/ }).click();
  await expect(page.getByText("Approved. Any edit turns it back into a draft.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await page.goto(`${address}/history`);
  await expect(page.getByRole("listitem").filter({ hasText: "Newest" })).toContainText(/Approved by you, today at/);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});
