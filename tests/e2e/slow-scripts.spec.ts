import { button, expect, openExample, test } from "../support/story";

test("text typed before the scripts have loaded survives @js", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${address}/edit/role`, { waitUntil: "commit" });
  await page.getByLabel("Title", { exact: true }).fill("Typed early");
  await page.getByLabel("Why now").selectOption("Backfill");
  release();
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Typed early");
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Typed early");
  await page.goto(`${address}/edit/role`);
  await expect(page.getByLabel("Why now")).toHaveValue("backfill");
});
