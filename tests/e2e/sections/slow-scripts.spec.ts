import { button, expect, openExample, ready, saveWord, test } from "../../support/story";

test("text typed before the scripts have loaded is kept @js", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${address}/edit/role`, { waitUntil: "commit" });
  await page.getByLabel("Title", { exact: true }).fill("Typed early");
  await page.getByLabel("Mission").fill("Typed early into a box");
  await page.getByLabel("Why now").selectOption("Backfill");
  release();
  await ready(page);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Typed early");
  await expect(page.getByLabel("Mission")).toHaveValue("Typed early into a box");
  await expect(saveWord(page)).toHaveText("Not saved yet");
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Typed early");
  await page.goto(`${address}/edit/role`);
  await expect(page.getByLabel("Why now")).toHaveValue("backfill");
  await expect(page.getByLabel("Mission")).toHaveValue("Typed early into a box");
});

test("a form refused before the scripts have loaded becomes interactive with its problems @js", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  await page.goto(`${address}/edit/role`, { waitUntil: "commit" });
  await page.getByLabel("Level", { exact: true }).fill("x".repeat(61));
  await button(page, "Save and continue").click({ noWaitAfter: true });
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeVisible();
  release();
  await ready(page);
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel("Level", { exact: true }).fill("Senior");
  await expect(summary).toHaveCount(0);
  await expect(page).toHaveTitle(/^Section 1 of 7/);
});

test("input stays in the form while the server does not respond, and is saved once it does @js", async ({
  page,
  complaints,
}) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto(`${address}/edit/role`);
  await ready(page);
  await page.route(/\.data|\/save\//, (route) => route.abort());
  await page.getByLabel("Mission").fill("Not to be lost");
  await button(page, "Save and exit").click();
  await expect(saveWord(page)).toContainText(/^(Not saved|Couldn't save)/);
  await expect(page.getByLabel("Mission")).toHaveValue("Not to be lost");

  await page.unroute(/\.data|\/save\//);
  await button(page, "Save and exit").click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await page.goto(`${address}/edit/role`);
  await expect(page.getByLabel("Mission")).toHaveValue("Not to be lost");
  // The browser logs the request that failed on purpose.
  complaints.splice(0);
});
