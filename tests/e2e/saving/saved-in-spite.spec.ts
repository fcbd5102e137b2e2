import type { Page, Route } from "@playwright/test";
import { button, expect, openExample, ready, saveWord, test } from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";
const stored = async (page: Page, address: string) => (await page.request.get(`${address}.json`)).text();
const mission = (page: Page) => page.getByLabel("Mission", { exact: true });

async function openRole(page: Page): Promise<string> {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/role`);
  await ready(page);
  return address;
}

test.describe("no input is lost, and the bar shows the right status", () => {
  test("while the browser is offline @js", async ({ page, context, complaints }) => {
    const address = await openRole(page);
    await context.setOffline(true);
    await mission(page).fill("Typed in a tunnel");
    await expect(saveWord(page)).toHaveText("You're offline. Keep this page open. It saves when you're back.");
    await mission(page).pressSequentially(", on and on");
    const asks = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    await (await asks).dismiss();
    await button(page, "Save and exit").click();
    await expect(saveWord(page)).toContainText("Not saved");
    await expect(mission(page)).toHaveValue("Typed in a tunnel, on and on");
    await context.setOffline(false);
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    expect(await stored(page, address)).toContain("Typed in a tunnel, on and on");
    // The browser logs the requests that failed on purpose.
    complaints.splice(0);
  });

  test("while the server is slow, and a button is pressed in between @js", async ({ page }) => {
    const address = await openRole(page);
    const waiting: Route[] = [];
    await page.route("**/save/role", (route) => void waiting.push(route));
    await mission(page).fill("First");
    await expect(saveWord(page)).toHaveText("Saving…");
    await mission(page).fill("First, then second");
    await waiting[0]!.continue();
    await expect(saveWord(page)).toHaveText("Saving…");
    await expect.poll(() => waiting.length).toBe(2);
    expect(await stored(page, address)).toContain("First");
    await mission(page).fill("First, then second, then a button");
    // The button does not wait for the running save, and does not conflict with it either.
    await button(page, "Save and exit").click();
    await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
    expect(await stored(page, address)).toContain("First, then second, then a button");
  });

  test("when the server saved but its response was lost @js", async ({ page, complaints }) => {
    const address = await openRole(page);
    await page.route("**/save/role", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await mission(page).fill("Saved unheard");
    await expect(saveWord(page)).toHaveText("Couldn't save. Retrying… Keep this page open.");
    expect(await stored(page, address)).toContain("Saved unheard");
    await mission(page).fill("Saved unheard, and typed on");
    await page.unroute("**/save/role");
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    await expect(page.locator(".c-conflict")).toHaveCount(0);
    expect(await stored(page, address)).toContain("Saved unheard, and typed on");
    complaints.splice(0);
  });

  test("when the server rejects the form, or asks to retry later @js", async ({ page, complaints }) => {
    const address = await openRole(page);
    const answers: { status: number; headers?: Record<string, string>; body?: string }[] = [
      { status: 503, headers: { "Retry-After": "1" } },
      { status: 429, headers: { "Retry-After": "1" } },
      { status: 413, body: "<h1>This form is too large</h1>" },
    ];
    await page.route("**/save/role", (route) => {
      const next = answers.shift();
      return next ? route.fulfill({ contentType: "text/html", ...next }) : route.continue();
    });
    await mission(page).fill("Put off");
    await expect(saveWord(page)).toContainText("the server is restarting");
    await expect(saveWord(page)).toContainText("too many saves in one minute");
    await expect(saveWord(page)).toContainText("this page is too long to save");
    await mission(page).fill("Put off, and saved");
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    expect(await stored(page, address)).toContain("Put off, and saved");
    complaints.splice(0);
  });

  test("when the requisition was deleted in between @js", async ({ page, context }) => {
    const address = await openRole(page);
    const other = await context.newPage();
    await other.goto(address);
    await other.getByText("More actions").click();
    await other.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(other).toHaveURL(/\/requisitions(\?|$)/);
    await mission(page).fill("Typed too late");
    await expect(saveWord(page)).toContainText("Not saved. There is no requisition at this link. If it was deleted");
    await other.getByRole("button", { name: "Undo" }).click();
    await expect(other.getByRole("button", { name: "Undo" })).toHaveCount(0);
    await mission(page).fill("Typed in time");
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    expect(await stored(page, address)).toContain("Typed in time");
  });

  test("when scripts do not load: the form works without them @js", async ({ page, complaints }) => {
    const address = await openExample(page, PM);
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto(`${address}/edit/role`);
    await expect(saveWord(page)).toHaveText(/^Saved at .* Press “Save and exit” to keep your changes\.$/);
    await mission(page).fill("Saved without scripts");
    await button(page, "Save and exit").click();
    await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
    expect(await stored(page, address)).toContain("Saved without scripts");
    complaints.splice(0);
  });

  test("after Back and Forward: the form has the saved values @js", async ({ page, context }) => {
    const address = await openRole(page);
    await mission(page).fill("As I left it");
    await page.goto(address);
    await expect.poll(() => stored(page, address)).toContain("As I left it");
    await page.goBack();
    await ready(page);
    await expect(mission(page)).toHaveValue("As I left it");
    await page.goForward();
    const other = await context.newPage();
    await other.goto(`${address}/edit/role`);
    await ready(other);
    await mission(other).fill("As it was changed elsewhere");
    await mission(other).blur();
    await expect(saveWord(other)).toHaveText(/^Saved at/);
    await page.goBack();
    await ready(page);
    await expect(mission(page)).toHaveValue("As it was changed elsewhere");
    await mission(page).fill("And goes on from there");
    await expect(saveWord(page)).toHaveText("Not saved yet");
    await expect(saveWord(page)).toHaveText(/^Saved at/);
    await expect(page.locator(".c-conflict")).toHaveCount(0);

    // A page from the back/forward cache is loaded again.
    await page.evaluate(() => {
      document.title = "From memory";
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await expect(page).toHaveTitle(/^Section 1 of 7/);
    await ready(page);
    await expect(mission(page)).toHaveValue("And goes on from there");
  });

  test("in a page of an older version: valid fields are saved, and the rest is reported @js", async ({ page }) => {
    const address = await openRole(page);
    const level = await page.getByLabel("Level", { exact: true }).inputValue();
    expect(level).not.toBe("");
    // As if one field of the page was removed since, and a new one added.
    await page.route("**/save/role", (route, request) => {
      const body = new URLSearchParams(request.postData()!);
      body.set("motto", "A field of the past");
      body.delete("level");
      body.set("fields", body.get("fields")!.replace(" level ", " "));
      return route.continue({ postData: body.toString() });
    });
    await mission(page).fill("Typed into an old page");
    await expect(saveWord(page)).toContainText("A field you typed in no longer exists. The rest was saved at");
    const answers = await stored(page, address);
    expect(answers).toContain("Typed into an old page");
    expect(answers).toContain(level);
    await saveWord(page).getByRole("link", { name: "Reload" }).click();
    await expect(page.getByText("These fields no longer exist. Here's what you typed:")).toBeVisible();
    await expect(page.getByText("A field of the past")).toBeVisible();
    await expect(page.getByLabel("Level", { exact: true })).toHaveValue(level);
  });
});
