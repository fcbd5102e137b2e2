import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { addressOf, expect, hasScripts, ready, saveWord, test } from "../../support/story";

const title = (page: Page) => page.getByRole("textbox", { name: "1 Title", exact: true });
const TOO_LONG = "x".repeat(200);

test("unsaved input of a brief is shown again with the reason, and can be discarded", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  const address = addressOf(page);
  await page.goto(`${address}/brief`);
  await page.waitForLoadState();
  await page.getByLabel("Level").fill(TOO_LONG);
  if (hasScripts()) {
    await expect(saveWord(page)).toContainText("Not saved: Level must be 60 characters or less.");
  } else {
    await page.getByRole("button", { name: "Make the document" }).click();
    await expect(page.getByRole("group", { name: "There is a problem" })).toBeVisible();
  }
  // Leave by a link, as if nothing was left to do.
  await page.getByRole("navigation", { name: "Requisition" }).getByRole("link", { name: "Overview" }).click();
  await expect(page.getByText(/^You edited the brief .+ Not all of it is saved\./)).toBeVisible();
  await page.getByRole("link", { name: "Open", exact: true }).click();
  await page.waitForLoadState();
  await expect(page.getByLabel("Level")).toHaveValue(TOO_LONG);
  await expect(page.getByLabel("Level")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Level must be 60 characters or less")).toBeVisible();
  await expect(page.getByText(/^We restored the edits you made/)).toBeVisible();
  await expect(saveWord(page)).toContainText("Not saved yet: your edits are filled in.");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Discard edits" }).click();
  await expect(page.getByText("Discarded. The form shows what was saved last.")).toBeVisible();
  await expect(page.getByLabel("Level")).toHaveValue("");
});

test("a new brief that is refused belongs to its stored requisition @js", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await ready(page);
  await title(page).fill("Ledger program manager");
  await page.getByLabel("Pay range a year").fill("ninety grand");
  await expect(saveWord(page)).toContainText(/Not saved: .+ The rest was saved at/);
  const own = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Make the document" }).click();
  await expect(page.getByRole("group", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${own}$`));
  await expect(saveWord(page)).toContainText("Not saved yet. See the top of the page. Last saved at");
  await expect(page.getByRole("article", { name: "The document so far" })).toContainText("Ledger program manager");
  await page.reload();
  await expect(title(page)).toHaveValue("Ledger program manager");
  await expect(page.getByLabel("Pay range a year")).toHaveValue("ninety grand");
});

test("a new brief that is refused at once continues from what was stored, or creates only one requisition @js", async ({
  page,
}) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await ready(page);
  await title(page).fill("Ledger program manager");
  await page.getByLabel("Pay range a year").fill("ninety grand");
  await page.getByRole("button", { name: "Make the document" }).click();
  await expect(page.getByRole("group", { name: "There is a problem" })).toBeVisible();
  await page.getByLabel("Pay range a year").fill("90k to 95k EUR");
  await page.getByRole("button", { name: "Make the document" }).click();
  await expect(page).toHaveURL(/\/documents\/job-description$/);
  const address = page.url().replace("/documents/job-description", "");
  await page.goBack();
  // What was stored at the moment of the refusal already has its own page.
  await expect.poll(() => page.url().split("?")[0]).toBe(`${address}/brief`);
  await expect(page.getByLabel("Pay range a year")).toHaveValue("90,000 to 95,000");
});

test("going back from the document leads to the answers", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=project-manager");
  await page.waitForLoadState();
  await title(page).fill("Ledger project manager");
  await page.getByRole("button", { name: "Make the document" }).click();
  await expect(page).toHaveURL(/\/documents\/job-description$/);
  const address = page.url().replace("/documents/job-description", "");
  await page.goBack();
  await expect(page).toHaveURL(`${address}/brief`);
  await expect(title(page)).toHaveValue("Ledger project manager");
  await page.getByRole("button", { name: "Make the document" }).click();
  await expect(page).toHaveURL(`${address}/documents/job-description`);

  // One answer was typed; nothing else has become the manager's.
  await page.goto(`${address}/history`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/suggestions? kept/)).toHaveCount(0);
});

test("Back leads to the brief, even from a reloaded document", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=product-owner");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("L5");
  await page.getByRole("button", { name: "Make the document" }).click();
  await expect(page).toHaveURL(/\/documents\/job-description$/);
  await page.reload();
  await page.goto("/help");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Product Owner" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/brief(?:\?|$)/);
  await expect(page.getByLabel("Level")).toHaveValue("L5");
});

test("input is still there after Back, saved or not", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("L5 Senior");
  await page.getByLabel("Target of On-time delivery").fill("88");
  await page.getByRole("checkbox", { name: "Architects" }).check();
  await page.getByRole("link", { name: "Help" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Level")).toHaveValue("L5 Senior");
  await expect(page.getByLabel("Target of On-time delivery")).toHaveValue("88");
  await expect(page.getByRole("checkbox", { name: "Architects" })).toBeChecked();
});
