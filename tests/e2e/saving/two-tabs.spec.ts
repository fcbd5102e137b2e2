import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { button, expect, hasScripts, openExample, ready, saveWord, test } from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";
const mission = (page: Page) => page.getByLabel("Mission", { exact: true });
const stored = async (page: Page, address: string) => (await page.request.get(`${address}.json`)).text();

test("a save in another tab is not overwritten: both texts are shown, and the user chooses", async ({
  page,
  context,
}) => {
  const address = await openExample(page, PM);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`${address}/edit/role`);
    if (hasScripts()) await ready(tab);
  }
  await mission(other).fill("Theirs: listeners find music they keep.");
  await button(other, "Save and exit").click();
  await expect(other).toHaveURL(new RegExp(`${address}$`));

  await mission(page).fill("Mine: listeners return each week.");
  await page.getByLabel("Level", { exact: true }).fill("Senior (L5), mine");
  const conflict = page.locator(".c-conflict");
  if (hasScripts()) {
    await expect(saveWord(page)).toHaveText(/^Not saved: someone else changed the same answer\. The rest was saved at/);
    await expect(conflict).toContainText("Mine: listeners return each week.");
    await expect(page.getByLabel("Level", { exact: true })).toBeFocused();
    await expectAccessible(page);
  }
  await button(page, "Save and continue").click();
  await expect(page.getByText("Nothing was overwritten.")).toBeVisible();
  await expect(conflict).toContainText("Theirs: listeners find music they keep.");
  await expect(conflict).toContainText("Mine: listeners return each week.");
  await expect(mission(page)).toHaveValue("Mine: listeners return each week.");
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);

  // Opening the section again shows both texts again, still without a choice.
  const again = await context.newPage();
  await again.goto(`${address}/edit/role`);
  await expect(mission(again)).toHaveValue("Mine: listeners return each week.");
  await button(again, "Save and exit").click();
  await expect(again.locator(".c-conflict")).toContainText("Theirs: listeners find music they keep.");
  await expect(again).toHaveTitle(/^Error: /);
  await again.close();

  await conflict.getByRole("checkbox", { name: /Mission/ }).check();
  await button(page, "Save and exit").click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  // The other tab's copy is still offered; the chosen text is saved.
  await page.goto(`${address}/documents/job-description`);
  await expect(page.getByText("Theirs: listeners find music they keep.")).toBeVisible();
  await page.goto(`${address}/edit/role`);
  await page.getByRole("button", { name: "Discard edits" }).click();
  await expect(mission(page)).toHaveValue("Theirs: listeners find music they keep.");
  await expect(page.getByLabel("Level", { exact: true })).toHaveValue("Senior (L5), mine");
});

test("two tabs that automatically save one field lose neither text, and wait for a choice @js", async ({
  page,
  context,
}) => {
  const address = await openExample(page, PM);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`${address}/edit/role`);
    await ready(tab);
  }
  await mission(other).fill("From the other tab");
  await expect(saveWord(other)).toHaveText("Not saved yet");
  await expect(saveWord(other)).toHaveText(/^Saved at/);
  await mission(page).fill("From this tab");
  const notSaved = /^Not saved: someone else changed the same answer\./;
  await expect(saveWord(page)).toHaveText(notSaved);

  // Further input stays unsaved in this one answer, but is kept.
  await mission(page).fill("From this tab, and on");
  await page.getByLabel("Team or area").fill("Saved beside it");
  await page.getByLabel("Team or area").blur();
  await expect.poll(() => stored(page, address)).toContain("Saved beside it");
  await expect(saveWord(page)).toHaveText(notSaved);
  await expect(page.locator(".c-conflict")).toContainText("From this tab, and on");
  expect(await stored(page, address)).toContain("From the other tab");
  const third = await context.newPage();
  await third.goto(`${address}/edit/role`);
  await expect(mission(third)).toHaveValue("From this tab, and on");
  await third.close();

  // The other tab gets the change in a field it did not edit, and continues.
  await other.getByLabel("Level", { exact: true }).fill("L6");
  await other.getByLabel("Level", { exact: true }).blur();
  await expect(other.getByLabel("Team or area")).toHaveValue("Saved beside it");
  await expect(saveWord(other)).toContainText("Someone else changed this while you were editing");

  await page.getByRole("button", { name: "Save my choice" }).click();
  await expect(page.locator(".c-conflict")).toHaveCount(0);
  await expect(mission(page)).toHaveValue("From this tab, and on");
  await expect(page.getByLabel("Level", { exact: true })).toHaveValue("L6");
  expect(await stored(page, address)).toContain("From this tab, and on");
  await mission(other).fill("And once more from the other");
  await expect(saveWord(other)).toHaveText(notSaved);
  await expect(other.locator(".c-conflict")).toContainText("From this tab, and on");
});
