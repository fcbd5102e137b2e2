import { expectAccessible } from "../../support/accessible";
import { button, expect, openExample, test } from "../../support/story";

const PM = "Senior Product Manager, Music Discovery";

test("settings keep invalid input, and say how to fix it", async ({ page }) => {
  await page.goto("/settings");
  const about = "We stream music to all of Sweden. ".repeat(30).trim();
  await page.getByLabel("About us").fill(about);
  await page.getByLabel("How to apply").fill("javascript:alert(1)");
  await page.getByLabel("Equal-opportunity statement").fill("We are [the name].");
  await page.getByRole("button", { name: "Save settings" }).click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toContainText("About us has 210 words. Shorten it to 120");
  await expect(summary).toContainText("“javascript:alert(1” isn’t a web address");
  await expect(summary).toContainText("Fill in “the name” in Equal-opportunity statement");
  await expect(page.getByLabel("About us")).toHaveValue(about);
  const hidden = await page.getByLabel("About us").evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(hidden, "all of a long text is visible").toBeLessThanOrEqual(0);
  await expectAccessible(page);

  await summary.getByRole("link", { name: /About us has/ }).click();
  await expect(page.getByLabel("About us")).toBeFocused();
});

test("a requisition overrides texts of every posting, with the same checks", async ({ page }) => {
  const address = await openExample(page, PM);
  await page.goto(`${address}/edit/offer`);
  await page.getByText("This posting only, instead of the text in Settings").click();
  await page.getByLabel("How to apply").fill("Apply on our website");
  await button(page, "Save and exit").click();
  await expect(page.getByText("Write a web or email address to apply at").first()).toBeVisible();
});

test("settings are saved automatically, and unsaved ones are reported @js", async ({ page }) => {
  await page.goto("/settings");
  const bar = page.locator(".c-act").getByRole("status");
  await page.getByLabel("Place and work mode").fill("Two minutes from the station.");
  await expect(bar).toHaveText("Not saved yet.");
  await expect(bar).toHaveText(/^Saved at [^.]+\.$/);
  await page.getByLabel("Place and work mode").fill("Three minutes from the station.");
  await page.getByRole("link", { name: "Help" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  await page.goto("/settings");
  await expect(page.getByLabel("Place and work mode")).toHaveValue("Three minutes from the station.");

  await page.getByLabel("Place and work mode").fill("");
  await page.getByLabel(/^Color/).fill("mauve");
  await expect(bar).toHaveText(/^Not saved\. Write the color as .+\. The rest was saved at .+\.$/);
  await page.setInputFiles("#logo", { name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await page.getByLabel(/^Color/).fill("");
  await expect(bar).toHaveText(/^Saved at .+, but not the file\. Press “Save settings” for that\.$/);
  let asked = "";
  page.once("dialog", (dialog) => {
    asked = dialog.type();
    void dialog.accept();
  });
  await page.getByRole("link", { name: "Help" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();
  expect(asked).toBe("beforeunload");
});
