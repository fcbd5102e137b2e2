import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import {
  button,
  expect,
  hasScripts,
  openExample,
  ready,
  saveWord,
  startWithSuggestions,
  test,
} from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";
const stored = async (page: Page, address: string) => (await page.request.get(`${address}.json`)).text();

test("input is saved automatically as one history entry, and only status texts on the page change @js", async ({
  page,
}) => {
  const address = await startWithSuggestions(page, "Technical Program Manager");
  await ready(page);
  await expect(saveWord(page)).toHaveText(/^Saved at \d+:\d\d [AP]M\.$/);
  const mission = page.getByLabel("Mission");
  const suggestions = page.getByText(/answers come from the Technical Program Manager role type/);
  const before = Number(/\d+/.exec(await suggestions.innerText())![0]);
  await mission.fill("");
  await mission.pressSequentially("You own [the number] programs.");
  await expect(saveWord(page)).toHaveText("Not saved yet");
  const scroll = await page.evaluate(() => window.scrollY);
  await expect(saveWord(page)).toHaveText(/^Saved at/);

  // The preview, the gaps, the remaining work and the marks update without a reload.
  await expect(page.locator(".c-pane__preview")).toContainText("You own [the number] programs.");
  await expect(page.getByRole("link", { name: "Fill in: the number" })).toBeVisible();
  await expect(suggestions).toHaveText(new RegExp(`^${before - 1} answers`));
  await expect(mission).toBeFocused();
  expect(await mission.evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(30);
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
  expect(await stored(page, address)).toContain("You own [the number] programs.");
  await expectAccessible(page);

  // Leaving a field saves it at once; both saves form one entry.
  await page.getByLabel("Level", { exact: true }).fill("L7, left at once");
  await page.getByLabel("Level", { exact: true }).blur();
  await expect(saveWord(page)).toHaveText(/^Saved at/);
  expect(await stored(page, address)).toContain("L7, left at once");
  await page.goto(`${address}/history`);
  await expect(page.getByRole("list", { name: "Versions, newest first" }).getByRole("listitem")).toHaveCount(2);
});

test("a page that is closed while typing has saved the input @js", async ({ page, context }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await ready(page);
  await page.getByLabel("Mission").press("ControlOrMeta+End");
  await page.getByLabel("Mission").pressSequentially(" Half a sen");
  await page.close({ runBeforeUnload: true });
  const other = await context.newPage();
  await expect.poll(() => stored(other, address)).toContain("Half a sen");
  await other.goto(`${address}/edit/role`);
  await expect(other.getByLabel("Mission")).toHaveValue(/Half a sen$/);
  await other.goto(address);
  await expect(other.getByText("Not all of it is saved")).toHaveCount(0);
});

test("invalid input shows the reason at its field, the rest is saved, and the input is shown again later @js", async ({
  page,
  context,
}) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await ready(page);
  const level = page.getByLabel("Level", { exact: true });
  await level.fill("x".repeat(61));
  await page.getByLabel("Mission").fill("Saved beside it.");
  await page.getByLabel("Mission").blur();
  await expect(saveWord(page)).toHaveText(
    /^Not saved: Level must be 60 characters or less\. The rest was saved at .* Go to the answer$/,
  );
  await expect(page.locator("#level-error")).toContainText("Level must be 60 characters or less");
  await expect(level).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("group", { name: "There is a problem" })).toHaveCount(0);
  expect(await stored(page, address)).toContain("Saved beside it.");
  await expectAccessible(page);
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText(/You edited Role and purpose at .*Not all of it is saved/)).toBeVisible();
  await again.goto(`${address}/edit/role`);
  await ready(again);
  await expect(again.getByText(/We restored the edits you made at/)).toBeVisible();
  await expect(again.getByLabel("Level", { exact: true })).toHaveValue("x".repeat(61));
  await expect(again.locator("#level-error")).toContainText("60 characters or less");
  await expectAccessible(again);
  await again.getByLabel("Level", { exact: true }).fill("Mended");
  await again.getByLabel("Level", { exact: true }).blur();
  await expect(saveWord(again)).toHaveText(/^Saved at/);
  await expect(again.locator("#level-error")).toHaveCount(0);
  expect(await stored(again, address)).toContain("Mended");
  await again.reload();
  await expect(again.getByText("We restored the edits")).toHaveCount(0);
});

test("a box grows up to the length that can be saved @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await ready(page);
  const mission = page.getByLabel("Mission", { exact: true });
  const isCut = () => mission.evaluate((box) => box.scrollHeight > box.clientHeight + 1);
  await page.setViewportSize({ width: 360, height: 700 });
  await mission.fill("long word ".repeat(119));
  expect(await isCut()).toBe(false);
  await mission.fill("far too long ".repeat(1_000));
  expect((await mission.boundingBox())!.height).toBeLessThanOrEqual(0.6 * 700);
  await mission.blur();
  await expect(saveWord(page)).toContainText("Not saved");
  await page.reload();
  await ready(page);
  expect((await mission.boundingBox())!.height).toBeLessThanOrEqual(0.6 * 700);
  await mission.fill("Short again.");
  expect(await isCut()).toBe(false);
});

test("another role type is not saved automatically: its effects are shown first @js", async ({ page }) => {
  const address = await startWithSuggestions(page, "Technical Program Manager");
  await ready(page);
  await page.getByLabel("Level", { exact: true }).fill("L7");
  await page.getByLabel("Role type", { exact: true }).selectOption({ label: "Product Manager" });
  await expect(saveWord(page)).toContainText("The new role type isn't saved yet. The rest was saved at");
  expect(await stored(page, address)).toMatch(/L7/);
  await saveWord(page).getByRole("link", { name: "See what changes" }).click();
  await page.getByRole("button", { name: "Change to Product Manager" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Role and purpose" })).toBeVisible();
  await expect(page.getByLabel("Role type", { exact: true })).toHaveValue("product-manager");
});

test("an approved requisition asks once before it becomes a draft again", async ({ page }) => {
  const address = await openExample(page, PM);
  const approve = async () => {
    await page.goto(`${address}/review`);
    await page.getByRole("button", { name: /^Approve/ }).click();
    await expect(page.getByText(/^Approved\./)).toBeVisible();
    await page.goto(`${address}/edit/role`);
    await page.waitForLoadState();
  };
  await approve();
  // A save without changes asks nothing.
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();

  await page.goto(`${address}/edit/role`);
  const mission = page.getByLabel("Mission", { exact: true });
  if (hasScripts()) {
    await ready(page);
    await mission.fill("Changed after it was approved.");
    await expect(saveWord(page)).toHaveText("Not saved: this is approved. Editing turns it back into a draft.");
    expect(await stored(page, address)).not.toContain("Changed after it was approved.");
    await expect(page.locator(".c-act").getByRole("button")).toHaveText(["Turn into a draft"]);
    await expectAccessible(page);
    await page.goto(address);
    await page.goto(`${address}/edit/role`);
    await ready(page);
    await expect(saveWord(page)).toHaveText("Not saved: this is approved. Editing turns it back into a draft.");
    await expect(page.locator(".c-act").getByRole("button")).toHaveText(["Turn into a draft"]);
    await mission.press("ControlOrMeta+End");
    await mission.pressSequentially(" And more.");
    await button(page, "Turn into a draft").click();
    await expect(mission).toBeFocused();
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    expect(await stored(page, address)).toContain("Changed after it was approved. And more.");
    await mission.pressSequentially(" It asks once.");
    await mission.blur();
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    await approve();
  }
  await mission.fill("Changed, and saved with a button.");
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { name: "This requisition is approved" })).toBeVisible();
  await expect(mission).toHaveValue("Changed, and saved with a button.");
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  expect(await stored(page, address)).not.toContain("saved with a button");
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Turn into a draft and save" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  expect(await stored(page, address)).toContain("saved with a button");
  await expect(page.getByText("Not all of it is saved")).toHaveCount(0);
});
