import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { expect, expectAccessible, openExample, ownWord, saveAndExit, test } from "../support/story";

test("a list is searched, narrowed and sorted, and its pages go on and back", async ({ page }) => {
  const word = ownWord("quokka");
  const titles = Array.from({ length: 30 }, (_, i) => `${word} lead ${String(i).padStart(2, "0")}`);
  const files = titles.map((title, i): [string, Uint8Array] => [
    `${i}.yaml`,
    strToU8(`schema: 1\nrole:\n  title: ${title}\n  roleType: ${i % 3 ? "product-manager" : "release-manager"}\n`),
  ]);
  await page.goto("/requisitions/new/import");
  await page.getByLabel("Or choose a file").setInputFiles({
    name: "thirty.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(zipSync(Object.fromEntries(files))),
  });
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("30 requisitions were taken in.")).toBeVisible();

  const rows = page.locator(".c-list tbody").getByRole("row");
  await page.getByLabel("Words in title or answers").fill(`${word} leads`);
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("25 of 30 requisitions")).toBeVisible();
  await expect(rows).toHaveCount(25);
  const compare = page.getByRole("button", { name: "Compare the ticked ones" });
  await expect(compare).not.toBeInViewport();
  await rows.first().getByRole("checkbox").check();
  await expect(compare).toBeInViewport();
  await page.getByRole("link", { name: "Older" }).click();
  await expect(rows).toHaveCount(5);
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(rows).toHaveCount(25);

  await page.getByRole("link", { name: "Title and role type" }).click();
  await expect(rows.first()).toContainText(titles[0]!);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(rows.last()).toContainText(titles[29]!);
  await expectAccessible(page);

  await page.getByLabel("Role type").selectOption("Release Manager");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(rows).toHaveCount(10);
  await expect(rows.first()).toContainText("Continue: Role and purpose");
  await page.getByLabel("Status").selectOption("Approved");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(
    page.getByText(/^No requisition has the words .* the role type Release Manager and the status approved/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto("/requisitions?role=astronaut");
  await expect(page.getByLabel("Role type").locator(":checked")).toHaveText("“astronaut”, not in the templates");
  await expect(page.getByText("No requisition has the role type “astronaut”, not in the templates.")).toBeVisible();
  await page.getByRole("link", { name: "Clear filters" }).first().click();
  await expect(page).toHaveURL(/\/requisitions$/);
});

test("what is archived or deleted is out of the list, and comes back", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  const title = `${ownWord("wombat")} manager`;
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await saveAndExit(page);
  const list = `/requisitions?q=${title.split(" ")[0]}`;
  const act = async (name: string) => {
    await page.getByText(`More for ${title}`).click();
    await page.getByRole("button", { name: `${name} ${title}` }).click();
  };

  await page.goto(list);
  await act("Archive");
  await expect(page.getByText(`Archived: ${title}`)).toBeVisible();
  await expect(page.getByText("No requisition has the words")).toBeVisible();
  await page.goto(`${list}&status=archived`);
  await expect(page.getByRole("row", { name: new RegExp(title) })).toContainText("Archived");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText("Archived: it is out of the list.")).toBeVisible();

  await page.goto(`${list}&status=archived`);
  await act("Delete");
  await expect(page.getByText(`Deleted: ${title}`)).toBeVisible();
  await page.goto(`${list}&status=deleted`);
  await expectAccessible(page);
  await act("Bring back");
  await expect(page.getByText("Brought back: it is in the list of requisitions again.")).toBeVisible();
  await page.goto(list);
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});

test("a requisition leaves as a file and comes back the same, suggestions and all", async ({ page }) => {
  const address = await openExample(page, "Senior Technical Program Manager, Platform");
  await page.getByRole("button", { name: "Copy this requisition" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "The answers as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Copy of Senior Technical Program Manager, Platform.yaml");
  const yaml = await readFile(await download.path(), "utf8");
  expect(yaml).toContain("suggested:");

  await page.goto("/requisitions/new/import");
  await page.getByLabel("Paste the text").fill(yaml);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("This requisition was made from a file.")).toBeVisible();
  await expect(page.getByText(/answers are suggested and not confirmed yet/)).toBeVisible();
  const again = await page.request.get(`${new URL(page.url()).pathname}.yaml`);
  expect(await again.text()).toBe(yaml);
  expect(address).not.toBe(new URL(page.url()).pathname);
});

test("a file that is not ours takes nothing in, and says why", async ({ page }) => {
  await page.goto("/requisitions/new/import");
  for (const [name, bytes, words] of [
    ["photos.zip", zipSync({ "photo.png": strToU8("x") }), "this zip file holds no requisitions"],
    ["cut.zip", zipSync({ "a.yaml": strToU8("schema: 1\n") }).slice(0, 50), "it is damaged"],
    ["wrong.yaml", strToU8("schema: 1\nrole:\n  titel: x\n"), "Line 3, role.titel: no such key: titel"],
    ["new.json", strToU8('{ "schema": 2 }'), "written by a newer version of Requisite"],
  ] as const) {
    await page
      .getByLabel("Or choose a file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByRole("group", { name: "There is a problem" })).toContainText(words);
  }
  await expectAccessible(page);
});
