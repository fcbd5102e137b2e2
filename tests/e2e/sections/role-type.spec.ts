import { expectAccessible } from "../../support/accessible";
import { check, expect, openExample, saveAndExit, startWithSuggestions, test } from "../../support/story";

test("a fix that changes the role type shows its effects first", async ({ page }) => {
  const address = await startWithSuggestions(page, "Product Manager");
  await page.getByLabel("Title", { exact: true }).fill("Release Manager, Payments");
  await check(page);
  await page.getByRole("button", { name: "Change role type to Release Manager" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Change the role type" })).toBeVisible();
  await expect(page.getByText("From Product Manager to Release Manager.")).toBeVisible();
  const part = (name: RegExp) => page.getByRole("region", { name });
  await expect(part(/^Replaced/)).toContainText("Mission");
  await expect(part(/^Kept/)).toContainText("Release Manager, Payments");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Keep Product Manager" }).click();
  await expect(page.getByLabel("Role type", { exact: true })).toHaveValue("product-manager");

  // The same on the review.
  await page.goto(`${address}/review`);
  await page.getByRole("button", { name: "Change role type to Release Manager" }).click();
  await page.getByRole("button", { name: "Change to Release Manager" }).click();
  await expect(page.getByText("Role type changed.")).toBeVisible();
  await expect(page.getByText("The title says")).toHaveCount(0);
  await page.goto(`${address}/edit/role`);
  await expect(page.getByLabel("Role type", { exact: true })).toHaveValue("release-manager");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Release Manager, Payments");
  expect(await page.getByLabel("Mission").inputValue()).toContain("release");
});

test("the overview leads to the same page, which first asks for a role type", async ({ page }) => {
  await startWithSuggestions(page, "Product Owner");
  await saveAndExit(page);
  await page.getByText("More actions").click();
  await page.getByRole("link", { name: "Change the role type" }).click();
  await expectAccessible(page);
  await page.getByLabel("Role type instead of Product Owner").selectOption("Delivery Manager");
  await page.getByRole("button", { name: "See what changes" }).click();
  await expect(page.getByText("From Product Owner to Delivery Manager.")).toBeVisible();
  await page.getByRole("button", { name: "Change to Delivery Manager" }).click();
  await expect(page.getByText("Role type changed.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delivery Manager");
  await expect(page.getByText(/^Draft, version 2/)).toBeVisible();
});

test("a section with a blocker is not ready, on every page", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  const section = page.getByRole("listitem").filter({ hasText: "Role and purpose" });
  await expect(section.first()).toContainText("Ready");
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Title", { exact: true }).fill("Senior PM, Music Discovery");
  await saveAndExit(page);
  await expect(section.first()).toContainText("1 blocker to fix.");
  await expect(section.first()).not.toContainText("Ready");
  await expect(page.getByText("6 of 7 sections ready")).toBeVisible();
  await page.goto(`${address}/edit/role`);
  await expect(page.getByRole("link", { name: /Role and purpose.*in progress/ }).first()).toBeAttached();
});
