import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expectAccessible } from "../../support/accessible";
import { expect, hasScripts, openExample, openExampleOf, ownWord, saveAndExit, test } from "../../support/story";

interface Narrowed {
  readonly words?: string;
  readonly status?: string;
  readonly roleType?: string;
  readonly order?: string;
}

/** Filters the list like a user: automatically with scripts, with a button without. */
async function search(page: Page, { words, ...choices }: Narrowed): Promise<void> {
  await page.waitForLoadState();
  if (words !== undefined) await page.getByLabel("Search titles, teams and answers").fill(words);
  const names = { status: "Status", roleType: "Role type", order: "Order" };
  for (const [name, choice] of Object.entries(choices) as [keyof typeof names, string][]) {
    await page.getByLabel(names[name], { exact: true }).selectOption(choice);
  }
  if (!hasScripts()) await page.getByRole("button", { name: "Apply" }).click();
}

test("a list is searched, filtered and sorted, and can be paged forward and back", async ({ page }) => {
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
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Imported 30 requisitions.")).toBeVisible();

  const rows = page.locator(".c-list tbody").getByRole("row");
  await search(page, { words: `${word} leads` });
  await expect(page.getByRole("columnheader", { name: /^25 of 30 requisitions/ })).toBeVisible();
  await expect(rows).toHaveCount(25);
  await expect(page).toHaveTitle(/^25 of 30 requisitions found/);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(rows).toHaveCount(5);
  await page.getByRole("link", { name: "Previous" }).click();
  await expect(rows).toHaveCount(25);

  await search(page, { order: "Title, A to Z" });
  await expect(rows.first()).toContainText(titles[0]!);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(rows.last()).toContainText(titles[29]!);
  await expectAccessible(page);

  await search(page, { roleType: "Release Manager" });
  await expect(rows).toHaveCount(10);
  await search(page, { status: "Approved" });
  await expect(
    page.getByText(/^No requisition has the words .* the role type Release Manager and the status approved/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto("/requisitions?role=astronaut");
  await expect(page.getByLabel("Role type").locator(":checked")).toHaveText("“astronaut”, not available");
  await expect(page.getByText("No requisition has the role type “astronaut”, not available.")).toBeVisible();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(/\/requisitions$/);
});

test("a search updates while typing, keeps the focus and the address, and announces the result @js", async ({
  page,
}) => {
  const word = ownWord("numbat");
  await openExampleOf(page, word, "Senior Product Manager, Music Discovery");
  await page.goto("/requisitions");
  await expect(page.getByRole("button", { name: "Apply" })).toBeHidden();
  const field = page.getByLabel("Search titles, teams and answers");
  await field.pressSequentially(word.slice(0, -1));
  await expect(page.getByRole("row", { name: /Music Discovery/ })).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveText("1 requisition");
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\?q=numba/);
  await page.getByLabel("Status", { exact: true }).selectOption("Archived");
  await expect(page.getByText(/^No requisition has the words/)).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(word.slice(0, -1));
  await page.getByLabel("Status", { exact: true }).selectOption("Active");
  await page.getByRole("link", { name: "Senior Product Manager, Music Discovery" }).click();
  await page.goBack();
  await expect(page.getByRole("row", { name: /Music Discovery/ })).toHaveCount(1);

  await page.locator(".c-list summary").click();
  await expect(page.getByRole("button", { name: /^Copy/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Copy/ })).toBeHidden();
  await expect(page.locator(".c-list summary")).toBeFocused();
});

test("a search without a response keeps the list and shows the button again @js", async ({ page, complaints }) => {
  await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto("/requisitions");
  const rows = await page.getByRole("row").count();
  await page.route("**/requisitions?q=*", (route) => route.abort());
  await page.getByLabel("Search titles, teams and answers").fill("music");
  await expect(page.getByRole("button", { name: "Apply" })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(rows);
  await page.unroute("**/requisitions?q=*");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/\?q=music/);
  expect(complaints.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
});

test("selected requisitions are compared, downloaded and archived together", async ({ page }) => {
  const word = ownWord("bilby");
  const ids: string[] = [];
  for (const title of ["Senior Product Manager, Music Discovery", "Senior Technical Program Manager, Platform"]) {
    ids.unshift((await openExampleOf(page, word, title)).split("/").at(-1)!);
  }
  const list = `/requisitions?q=${word}`;
  await page.goto(list);
  const compare = page.getByRole("button", { name: "Compare selected" });
  await expect(compare).toBeHidden();
  const boxes = page.getByRole("checkbox");
  for (const box of await boxes.all()) await box.check();
  await expect(compare).toBeInViewport();
  await expectAccessible(page);
  await boxes.first().press("Enter");
  await expect(page).toHaveURL(new RegExp(`/compare\\?r=${ids[0]}&r=${ids[1]}$`));

  await page.goto(list);
  await boxes.nth(1).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download", exact: true }).click(),
  ]);
  const files = Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))));
  expect(files.filter((name) => name.endsWith(".yaml"))).toEqual([expect.stringContaining(ids[1]!)]);

  await page.goto(list);
  for (const box of await boxes.all()) await box.check();
  await page.getByRole("group", { name: "Selected requisitions" }).getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("Archived: 2 requisitions")).toBeVisible();
  await expect(boxes).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Restored.")).toBeVisible();
  await expect(boxes).toHaveCount(2);
});

test("archived or deleted requisitions leave the list, and can be restored", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  const title = `${ownWord("wombat")} manager`;
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await saveAndExit(page);
  const list = `/requisitions?q=${title.split(" ")[0]}`;
  const act = async (name: string) => {
    await page
      .locator("summary")
      .filter({ hasText: `More for ${title}` })
      .click();
    await page.getByRole("button", { name: `${name} ${title}` }).click();
  };

  await page.goto(list);
  await act("Archive");
  await expect(page.getByText(`Archived: ${title}`)).toBeVisible();
  await expect(page.getByText("No requisition has the words")).toBeVisible();
  await page.goto(`${list}&status=archived`);
  await expect(page.getByRole("row", { name: new RegExp(title) })).toContainText("Archived");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText("Archived. Editing it restores it.")).toBeVisible();

  await page.goto(`${list}&status=archived`);
  await act("Delete");
  await expect(page.getByText(`Deleted: ${title}`)).toBeVisible();
  await page.goto(`${list}&status=deleted`);
  await expectAccessible(page);
  await act("Restore");
  await expect(page.getByText("Restored.")).toBeVisible();
  await page.goto(list);
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});
