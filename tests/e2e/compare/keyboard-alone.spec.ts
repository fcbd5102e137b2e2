import type { Locator, Page } from "@playwright/test";
import { expect, openExampleOf, ownWord, saveAndExit, test } from "../../support/story";

const TPM = "Senior Technical Program Manager, Platform";
const PM = "Senior Product Manager, Music Discovery";

/** Presses Tab until the target has the focus; it may come after many rows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 600 && !(await isThere()); i += 1) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

test("by keyboard, three are compared, the baseline changed, a difference fixed, and an old version restored", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const team = ownWord("dunnart");
  const first = await openExampleOf(page, team, TPM);
  await page.goto(`${first}/edit/role`);
  await page.getByLabel("Level", { exact: true }).fill("L6 Staff");
  await saveAndExit(page);
  const ids = [first];
  for (const title of [PM, TPM]) ids.push(await openExampleOf(page, team, title));

  await page.goto("/requisitions");
  await tabTo(page, page.getByLabel("Search titles, teams and answers"));
  await page.keyboard.type(team);
  await page.keyboard.press("Enter");
  await expect(page.locator(".c-list tbody").getByRole("row")).toHaveCount(3);
  for (const address of [...ids].reverse()) {
    const box = page.locator(`input[name="r"][value="${address.split("/").at(-1)!}"]`);
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  await tabTo(page, page.getByRole("button", { name: "Compare selected" }));
  await page.keyboard.press("Enter");
  const heads = page.locator(".c-compare").getByRole("columnheader", { name: /^[ABC] / });
  await expect(heads).toHaveCount(3);
  await expect(heads.first()).toHaveText(/^A.*Platform/);

  await tabTo(page, page.locator("summary").filter({ hasText: "Compare against A" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: `B: ${PM}` }));
  await page.keyboard.press("Enter");
  await expect(heads.first()).toHaveText(/^A.*Music Discovery/);

  const link = page.getByRole("link", { name: /^Edit Level in / }).first();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  const level = page.getByLabel("Level", { exact: true });
  await expect(level).toBeFocused();
  await page.waitForLoadState();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("L7 Principal");
  await page.keyboard.press("Enter");
  await expect(heads).toHaveCount(3);
  await expect(page.getByRole("row", { name: /^Level/ })).toContainText("L7 Principal");

  await page.goto(`${first}/history`);
  await tabTo(page, page.getByRole("link", { name: "Version 1", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Restore this version" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("An earlier version restored")).toBeVisible();
});
