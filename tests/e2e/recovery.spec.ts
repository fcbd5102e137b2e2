import { button, expect, expectAccessible, hasScripts, openExample, openRow, test } from "../support/story";

const PM = "Senior Product Manager, Music Discovery";

test("what was typed and not saved is there again, for this person, until it is saved or discarded @js", async ({
  page,
  context,
}) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
  const state = page.locator(".c-submit__state");
  await expect(state).toContainText("All changes saved");
  await page.getByLabel("Mission").fill("Typed and left.");
  await expect(state).toContainText("Changed; not saved yet");
  await expect(state).toContainText("Recovery copy kept");
  expect(await (await page.request.get(`${address}.json`)).text()).not.toContain("Typed and left");

  // Leaving a field keeps what is in it at once.
  await page.getByLabel("Level", { exact: true }).fill("Left at once");
  const copy = page.waitForResponse((response) => response.url().includes("/keep/role"));
  await page.getByLabel("Level", { exact: true }).blur();
  await copy;
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText("You have edits in Role and purpose that are not saved")).toBeVisible();
  await again.goto(`${address}/edit/role`);
  await expect(again.getByText("Edits that you did not save")).toBeVisible();
  await expect(again.getByLabel("Mission")).toHaveValue("Typed and left.");
  await expect(again.getByLabel("Level", { exact: true })).toHaveValue("Left at once");
  await expectAccessible(again);
  await again.getByRole("button", { name: "Discard them" }).click();
  await expect(again.getByText("Discarded. The form shows what was saved last.")).toBeVisible();
  await expect(again.getByLabel("Mission")).not.toHaveValue("Typed and left.");
  await again.goto(`${address}/history`);
  await expect(again.getByRole("row")).toHaveCount(2);
});

test("a page that is closed in the middle of a word keeps it, and saving puts it on top of newer saves @js", async ({
  page,
  context,
}) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
  await page.getByLabel("Mission").fill("Half a sen");
  await page.goto(address);
  const edit = async () => (await page.request.get(`${address}/edit/role`)).text();
  await expect.poll(edit).toContain("Half a sen");

  const other = await context.newPage();
  await other.goto(`${address}/edit/role`);
  await expect(other.getByLabel("Mission")).toHaveValue("Half a sen");
  await other.getByLabel("Mission").fill("Half a sentence, and the rest.");
  await button(other, "Save and exit").click();
  await expect(other).toHaveURL(new RegExp(`${address}$`));
  await expect(other.getByText("that are not saved")).toHaveCount(0);
});

test("a page that holds too much to be kept while it closes asks first, and keeps it @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
  await page.getByLabel("Mission").fill("Too long. ".repeat(7000));
  const question = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await question).type()).toBe("beforeunload");
  await (await question).dismiss();
  await expect(page.locator(".c-submit__state")).toContainText("Recovery copy kept");
});

test("what is removed in the middle of typing stays removed, and can be undone @js", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/metrics`);
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
  await (await openRow(page, "Metric 2")).getByLabel("Unit").fill("typed before");
  await page.getByRole("button", { name: "Remove metric 1" }).click();
  await expect(page.getByText("Metric 1 removed;")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Metric 1 removed;")).toBeVisible();
  await expect(page.getByLabel("Unit").first()).toHaveValue("typed before");
  await expect(page.getByText("dits that you did not save")).toHaveCount(0);
});

test("when copies cannot be kept either, the page says so, and goes on trying @js", async ({ page, complaints }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
  await page.route("**/keep/*", (route) => route.abort());
  await page.getByLabel("Mission").fill("Not to be lost");
  await expect(page.getByRole("alert")).toContainText("Not saved, and no recovery copy is kept", { timeout: 20_000 });
  await page.unroute("**/keep/*");
  await expect(page.locator(".c-submit__state")).toContainText("Recovery copy kept", { timeout: 20_000 });
  // The browser logs the requests that failed on purpose.
  complaints.splice(0);
});

test("what is refused in two tabs is kept twice, and either can be filled in again", async ({ page, context }) => {
  const address = await openExample(page, PM);
  const tabs = [
    [page, "From one tab"],
    [await context.newPage(), "From another tab"],
  ] as const;
  for (const [tab] of tabs) await tab.goto(`${address}/edit/role`);
  for (const [tab, text] of tabs) {
    await tab.getByLabel("Level", { exact: true }).fill("x".repeat(61));
    await tab.getByLabel("Mission").fill(text);
    await tab.getByLabel("Title", { exact: true }).press("Enter");
    await expect(tab.getByRole("group", { name: "There is a problem" })).toBeVisible();
    // With scripts the page itself refuses; the copy is that of the form.
    if (hasScripts()) await expect(tab.locator(".c-submit__state")).toContainText("Recovery copy kept");
  }
  const again = await context.newPage();
  await again.goto(`${address}/edit/role`);
  await expect(again.getByLabel("Mission")).toHaveValue("From another tab");
  await expect(again.getByLabel("Level", { exact: true })).toHaveValue("x".repeat(61));
  await expectAccessible(again);
  await again.getByRole("link", { name: "fill those in instead" }).click();
  await expect(again.getByLabel("Mission")).toHaveValue("From one tab");
  await again.getByRole("button", { name: "Discard them" }).click();
  await expect(again.getByText("Discarded. The form shows what was saved last.")).toBeVisible();
  await expect(again.getByText("are filled in below")).toHaveCount(0);
  await again.getByRole("link", { name: "fill those in" }).click();
  await expect(again.getByLabel("Mission")).toHaveValue("From another tab");
});
