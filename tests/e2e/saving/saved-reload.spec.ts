import type { Page } from "@playwright/test";
import { expect, openExample, ready, saveWord, test } from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";
const stored = async (page: Page, address: string) => (await page.request.get(`${address}.json`)).text();

test("a page that is reloaded while typing shows the input and continues from it @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  const mission = page.getByLabel("Mission", { exact: true });
  for (const [word, pause] of [
    [" at once", 0],
    [" a moment", 100],
    [" and later", 1_500],
  ] as const) {
    await ready(page);
    await mission.press("ControlOrMeta+End");
    await mission.pressSequentially(word);
    await page.waitForTimeout(pause);
    await page.reload();
    await expect(mission).toHaveValue(new RegExp(`${word}$`));
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  }
  await mission.press("ControlOrMeta+End");
  await mission.pressSequentially(", typed on");
  await mission.blur();
  await expect(saveWord(page)).toHaveText(/^Saved at/);
  expect(await stored(page, address)).toContain("at once a moment and later, typed on");
});

test("a reload that is faster than its own save waits for it @js", async ({ page, complaints }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await ready(page);
  const first = page.getByLabel("Unit").first();
  await page.locator("summary").filter({ hasText: /^1 / }).click();
  // The request of the closing page is lost; that of the new page is slow.
  let sent = 0;
  await page.route("**/save/metrics", async (route) => {
    sent += 1;
    if (sent === 1) return route.abort().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 500));
    return route.continue();
  });
  await first.fill("typed in passing");
  await page.reload();
  await expect(saveWord(page)).toHaveText("Saving…");
  await expect(saveWord(page)).toHaveText(/^Saved at/);
  await expect(first).toHaveValue("typed in passing");
  expect(await stored(page, address)).toContain("typed in passing");
  await expect(page.locator("form[inert]")).toHaveCount(0);
  // The browser logs the request that failed on purpose.
  complaints.splice(0);
});
