import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { expectAccessible } from "../../support/accessible";
import { expect, openExample, openMenu, test } from "../../support/story";

test("a requisition is exported to a file and imported unchanged, with its suggestions", async ({ page }) => {
  const address = await openExample(page, "Senior Technical Program Manager, Platform");
  await openMenu(page, "More actions");
  await page.getByRole("button", { name: "Copy this requisition" }).click();
  await expect(page.getByText("This is a copy.")).toBeVisible();
  await openMenu(page, "Other documents and files");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^Answers \(\.yaml\)/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Copy of Senior Technical Program Manager, Platform.yaml");
  const yaml = await readFile(await download.path(), "utf8");
  expect(yaml).toContain("suggested:");

  await page.goto("/requisitions/new/import");
  await page.getByLabel("Paste the text").fill(yaml);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Imported from a file.")).toBeVisible();
  await expect(page.getByText(/^\d+ suggestions to review\. Documents mark them/)).toBeVisible();
  const again = await page.request.get(`${new URL(page.url()).pathname}.yaml`);
  expect(await again.text()).toBe(yaml);
  expect(address).not.toBe(new URL(page.url()).pathname);
});

test("a file of another kind is not imported, and the reason is shown", async ({ page }) => {
  await page.goto("/requisitions/new/import");
  for (const [name, bytes, words] of [
    ["photos.zip", zipSync({ "photo.png": strToU8("x") }), "this zip file has no requisitions"],
    ["cut.zip", zipSync({ "a.yaml": strToU8("schema: 1\n") }).slice(0, 50), "it is damaged"],
    ["wrong.yaml", strToU8("schema: 1\nrole:\n  titel: x\n"), "Line 3, role.titel: no such key: titel"],
    ["new.json", strToU8('{ "schema": 2 }'), "written by a newer version of Requisite"],
  ] as const) {
    await page
      .getByLabel("Or choose a file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name: "Import" }).click();
    await expect(page.getByRole("group", { name: "There is a problem" })).toContainText(words);
  }
  await expectAccessible(page);
});
