import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { downloadWord, expect, openExample, openMenu, test } from "../../support/story";

const TPM = "Senior Technical Program Manager, Platform";
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#0A7D55"/></svg>';

/** Presses a link or a button that downloads; returns the file and its name. */
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

const documentXml = (file: Uint8Array) => strFromU8(unzipSync(file)["word/document.xml"]!);

test("every document downloads in each of its formats", async ({ page }) => {
  const address = await openExample(page, TPM);
  for (const [document, endings] of [
    ["job-description", ["html", "md", "txt", "jsonld", "json"]],
    ["interview-plan", ["html", "md", "txt", "ics", "json"]],
    ["interviewer-kit", ["html", "md", "txt", "csv", "json"]],
    ["role-card", ["html", "md", "txt", "json"]],
    ["clarity-report", ["html", "md", "txt", "json"]],
  ] as const) {
    await page.goto(`${address}/documents/${document}`);
    await expect(page.locator(".c-export a[download]")).toHaveCount(endings.length + 1);
    const word = await downloadWord(page, page.getByRole("link", { name: "Download for Word" }));
    expect(word.text).toContain(TPM);
    await openMenu(page, "Format");
    for (const ending of endings) {
      const { name, bytes } = await download(page, () => page.locator(`.c-export a[href$=".${ending}"]`).click());
      expect(name.endsWith(`.${ending}`)).toBe(true);
      expect(bytes.length).toBeGreaterThan(200);
    }
  }
  expect((await page.request.get(`${address}/documents/role-card.ics`)).status()).toBe(404);
  expect((await page.request.get(`${address}/documents/job-description.docx?edition=none`)).status()).toBe(404);
});

test("a posting is public, and an approved document is not marked as a draft", async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto(`${address}/documents/job-description`);
  await page.getByRole("navigation", { name: "Documents" }).getByRole("link", { name: "Job posting" }).click();
  await expect(page.locator(".c-sheet__org")).toHaveText("Job posting");
  const before = page.getByRole("region", { name: "Before you share" });
  await expect(before.getByText("The posting lacks")).toContainText("“How to apply”");
  await before.getByText("See what was cut").click();
  await expect(before.getByText("Not printed:").first()).toBeAttached();
  await expectAccessible(page);
  await page.waitForLoadState();
  const draft = await download(page, () => page.getByRole("link", { name: "Download for Word" }).click());
  expect(strFromU8(unzipSync(draft.bytes)["word/header1.xml"]!)).toContain("PowerPlusWaterMarkObject");
  const posted = Object.entries(unzipSync(draft.bytes)).map(([path, bytes]) =>
    /xml$/.test(path) ? strFromU8(bytes) : "",
  );
  const id = /requisitions\/([^/?]+)/.exec(page.url())![1]!;
  for (const internal of [id, "version ", "L5 Senior", "Vice President", "scores"])
    expect(posted.join(" ")).not.toContain(internal);

  await page.goto(`${address}/review`);
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText(/Approved by you/)).toBeVisible();
  await page.goto(`${address}/documents/job-description?edition=posting`);
  await expect(page.locator(".c-sheet__draft")).toHaveCount(0);
  const approved = await download(page, () => page.getByRole("link", { name: "Download for Word" }).click());
  expect(strFromU8(unzipSync(approved.bytes)["word/header1.xml"]!)).not.toContain("WaterMark");
});

test("settings appear on every document, and an invalid file changes nothing", async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto("/settings");
  await page.getByLabel("Company name").fill("Nordic Audio");
  await page.getByLabel(/^Color/).fill("green");
  await page.getByLabel("Letter, 8.5 by 11 inches").check();
  await page.setInputFiles("#logo", { name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await page.getByRole("button", { name: "Save settings" }).click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveCount(2);
  await expect(page.getByLabel("Company name")).toHaveValue("Nordic Audio");
  await expectAccessible(page);

  await page.getByLabel(/^Color/).fill("#0A7D55");
  await page.setInputFiles("#logo", { name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from(SVG) });
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  await expect(page.getByAltText("Your logo")).toBeVisible();

  await page.goto(`${address}/documents/role-card`);
  await expect(page.getByAltText("Logo of Nordic Audio")).toBeVisible();
  const { bytes } = await download(page, () => page.getByRole("link", { name: "Download for Word" }).click());
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((path) => path.startsWith("word/media/"))).toHaveLength(1);
  expect(strFromU8(parts["word/header1.xml"]!)).toContain("Nordic Audio");
  expect(documentXml(bytes)).toContain('w:w="12240"');

  await page.goto("/settings");
  await page.getByLabel("Remove your logo").check();
  await page.getByLabel("Company name").fill("");
  await page.getByLabel("A4, 210 by 297 mm").check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  await expect(page.getByAltText("Your logo")).toHaveCount(0);
});

test("filled-in kits become a debrief sheet, and unreadable files are listed", async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto(`${address}/documents/interviewer-kit`);
  const kit = await download(page, () => page.getByRole("link", { name: "Download for Word" }).click());
  await page.getByRole("link", { name: "Compare the completed kits" }).click();
  await page.getByRole("button", { name: "Show the debrief" }).click();
  await expect(page.getByRole("link", { name: "Choose the completed kits" })).toBeVisible();

  const filled = (interviewer: string, rating: string) => {
    const answers: Record<string, string> = { interviewer, candidate: "Robin Example" };
    const xml = documentXml(kit.bytes).replace(/<w:sdt>.*?<\/w:sdt>/gs, (sdt) => {
      const [, round, field] = /<w:tag w:val="card\/([^/]+)\/([^/"]+)/.exec(sdt)!;
      const answer = field === "rating" ? rating : answers[field!];
      if (round !== "program-design" || answer === undefined) return sdt;
      return sdt
        .replace("<w:showingPlcHdr/>", "")
        .replace(/(<w:t(?: [^>]*)?>)[^<]*/, (_, open: string) => open + answer);
    });
    const buffer = Buffer.from(zipSync({ ...unzipSync(kit.bytes), "word/document.xml": strToU8(xml) }));
    return { name: `${interviewer}.docx`, mimeType: "application/octet-stream", buffer };
  };
  const broken = { name: "broken.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\x03\x04 no") };
  const kits = [filled("Ada", "5 Far above"), filled("Grace", "2 Below"), broken];
  await page.setInputFiles("#kits", kits);
  await page.getByRole("button", { name: "Show the debrief" }).click();
  await expect(page.locator(".c-sheet__title")).toHaveText("Robin Example");
  await expect(page.getByRole("cell", { name: "2 to 5, spread of 3: talk first" }).first()).toBeVisible();
  await expect(page.getByText(/Left out: broken.docx: .*damaged/)).toBeVisible();
  await expectAccessible(page);

  await page.setInputFiles("#kits", kits);
  const sheet = await download(page, () => page.getByRole("button", { name: "Download for Word" }).click());
  expect(sheet.name).toBe("Robin Example - Debrief sheet.docx");
  expect(documentXml(sheet.bytes)).toContain("spread of 3");
});

test("a pack has the selected documents of the selected requisitions, with contents", async ({ page }) => {
  const first = await openExample(page, TPM);
  const second = await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto(`${first}/documents/role-card`);
  await openMenu(page, "Format");
  await page.getByRole("link", { name: "Hiring pack" }).click();
  await page.locator(`input[value="${second.split("/").at(-1)}"]`).check();
  for (const name of ["Interview plan", "Interviewer kit", "Clarity report"]) await page.getByLabel(name).uncheck();
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: "Download for Word" }).click());
  expect(name).toBe("2 requisitions - Hiring pack.docx");
  const xml = documentXml(bytes);
  for (const heading of [TPM, "Senior Product Manager, Music Discovery"]) {
    for (const document of ["job description", "role card"]) expect(xml).toContain(`${heading}: ${document}`);
  }
  expect(xml).toContain("PAGEREF _Toc1");

  await page.goto("/pack");
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Download for Word" }).click();
  await expect(page.getByRole("link", { name: "Choose at least one requisition" })).toBeVisible();
  await page.waitForLoadState();
  await page.locator(`input[value="${second.split("/").at(-1)}"]`).check();
  for (const box of await page.locator('input[name="d"]').all()) await box.uncheck();
  await page.getByRole("button", { name: "Download for Word" }).click();
  await expect(page.getByRole("link", { name: "Choose at least one document" })).toBeVisible();
  await expect(page.locator(`input[value="${second.split("/").at(-1)}"]`)).toBeChecked();
});
