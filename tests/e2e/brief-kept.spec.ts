import { addressOf, expect, expectAccessible, hasScripts, saveWord, test } from "../support/story";

const TOO_LONG = "x".repeat(200);

test("what the brief cannot save is there again, with the reason, and can be let go of", async ({ page }) => {
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
  // Away by a link, as if there was nothing left to do.
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
