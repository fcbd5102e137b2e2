import { expectAccessible } from "../../support/accessible";
import { expect, expectNoSidewaysScroll, openExample, openExampleOf, ownWord, test } from "../../support/story";

const TPM = "Senior Technical Program Manager, Platform";
const PM = "Senior Product Manager, Music Discovery";

/** Opens examples and returns the address that compares them. */
async function openAll(page: Parameters<typeof openExample>[0], ...titles: string[]): Promise<string> {
  const items: string[] = [];
  for (const title of titles) items.push((await openExample(page, title)).split("/").at(-1)!);
  return `/compare?${items.map((item) => `r=${item}`).join("&")}`;
}

test("focused elements are not covered by sticky headings", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(await openAll(page, TPM, PM));
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Interview" }).click();
  const head = await page.getByRole("columnheader", { name: /compared against$/ }).boundingBox();
  const target = await page.locator("#interview").boundingBox();
  expect(head!.y).toBeGreaterThanOrEqual(-1);
  expect(target!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1);
});

test("a missing requisition is reported, and the others are still shown", async ({ page }) => {
  const address = await openAll(page, TPM, PM);
  await page.goto(`${address}&r=gone00000000`);
  await expect(page.getByText("1 requisition not shown: deleted or no access.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Compare 2 requisitions" })).toBeVisible();
});

test("a repeated requisition is shown once, and others can be added to a single one", async ({ page }) => {
  const address = await openAll(page, TPM);
  const id = address.split("=").at(-1)!;
  await page.goto(`${address}&r=${id}`);
  await expect(page.getByText("Duplicate removed.")).toBeVisible();
  await expect(page.getByText("Select 1 to 3 more.")).toBeVisible();
  await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
});

test("five are too many, and all of them stay selected", async ({ page }) => {
  const address = await openAll(page, TPM, PM, TPM, PM, TPM);
  const response = await page.goto(address);
  expect(response!.status()).toBe(422);
  await expect(page.getByText("You can compare up to 4. 5 are selected: clear 1")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(5);
  await page.getByRole("checkbox", { checked: true }).last().uncheck();
  await page.getByRole("button", { name: "Compare selected" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare 4 requisitions" })).toBeVisible();
});

test("older requisitions are found by a search, and the selection is kept", async ({ page }) => {
  const team = ownWord("potoroo");
  const first = await openExampleOf(page, team, TPM);
  const second = await openExampleOf(page, team, PM);
  await page.goto("/compare");
  await page.getByLabel("Search titles, teams and answers").fill(`${team} platform`);
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator(`input[value="${first.split("/").at(-1)!}"]`).check();
  await page.getByLabel("Search titles, teams and answers").fill(`${team} music`);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await expect(page.getByRole("checkbox", { name: TPM })).toBeChecked();
  await expectAccessible(page);
  await page.locator(`input[value="${second.split("/").at(-1)!}"]`).check();
  await page.getByLabel("Search titles, teams and answers").fill("wordthatnobodyhas");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("No other requisition matches")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await page.getByRole("button", { name: "Compare selected" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare 2 requisitions" })).toBeVisible();
});

test("the blind test includes all requisitions of the comparison, even if one is missing", async ({ page }) => {
  const address = await openAll(page, TPM, PM);
  const gone = ["gone00000001", "gone00000002", "gone00000003"].map((item) => `r=${item}&`).join("");
  await page.goto(address.replace("?", `?${gone}`));
  await page.locator("summary").filter({ hasText: "More" }).click();
  await page.getByRole("link", { name: "Take the blind test" }).click();
  await expect(page.getByText("2 requisitions, shuffled, with titles and role names hidden.")).toBeVisible();

  const id = address.split("=").at(-1)!;
  await page.goto(`/compare/blind?r=${id}&r=${id}@1`);
  await expect(page.getByRole("option", { name: `${PM}, version 1` })).toHaveCount(2);
});

test("another baseline is chosen, and the rest of the view stays", async ({ page }) => {
  await page.goto(`${await openAll(page, TPM, PM, TPM)}&rows=all`);
  await page.locator("summary").filter({ hasText: "Compare against A" }).click();
  await page.getByRole("link", { name: `B: ${PM}` }).click();
  await expect(page).toHaveURL(/base=.*rows=all|rows=all.*base=/);
  await expect(page.getByRole("columnheader", { name: /compared against$/ })).toHaveText(/^A.*Music Discovery/);
});

test("the selection can be changed", async ({ page }) => {
  await page.goto(await openAll(page, TPM, PM));
  await page.locator("summary").filter({ hasText: "More" }).click();
  await page.getByRole("link", { name: "Change selection" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare requisitions" })).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
});

test("plain texts are shown without change marks", async ({ page }) => {
  await page.goto(`${await openAll(page, TPM, PM)}&rows=all`);
  await expect(page.locator("ins").first()).toBeVisible();
  await page.locator("summary").filter({ hasText: "More" }).click();
  await page.getByRole("link", { name: "Hide change marks" }).click();
  await expect(page).toHaveURL(/marks=off/);
  await expect(page.locator("ins, del")).toHaveCount(0);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Work mode/ }) });
  await expect(row.getByRole("cell").last()).toHaveText("Remote");
});

for (const width of [360, 320]) {
  test(`at ${width} pixels each row shows all requisitions, one below the other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(await openAll(page, TPM, PM, TPM));
    await expectNoSidewaysScroll(page);
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Reports to/ }) });
    const tops = [];
    for (const cell of await row.getByRole("cell").all()) tops.push((await cell.boundingBox())!.y);
    expect(tops).toHaveLength(3);
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
    await page.goto(`${page.url()}&tab=analysis`);
    await expectNoSidewaysScroll(page);
  });
}

test("the edit link of an answer appears on hover and on focus", async ({ page }) => {
  await page.goto(await openAll(page, TPM, PM));
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Reports to/ }) });
  const edit = row.getByRole("link", { name: "Edit Reports to in B" });
  await expect(edit).toHaveCSS("opacity", "0");
  await row.getByRole("cell").last().hover();
  await expect(edit).toHaveCSS("opacity", "1");
  await page.mouse.move(0, 0);
  await expect(edit).toHaveCSS("opacity", "0");
  await row.getByRole("link", { name: "Edit Reports to in A" }).focus();
  await page.keyboard.press("Tab");
  await expect(edit).toBeFocused();
  await expect(edit).toHaveCSS("opacity", "1");
});

test("screen readers that ignore ins and del read what was added and removed", async ({ page }) => {
  await page.goto(await openAll(page, TPM, PM));
  const cell = page
    .getByRole("cell")
    .filter({ has: page.locator("del + ins") })
    .first();
  await expect(cell).toHaveAccessibleName(/^Differs from A: \d+ words removed, \d+ added\./);
  await expect(cell).toHaveAccessibleName(/removed: .* end removed\s+added: .* end added/);
});

test("in print all columns are shown with their marks, and no buttons", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(await openAll(page, TPM, PM, TPM));
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    page.getByRole("navigation"),
    page.getByRole("button"),
    page.getByRole("link", { name: /^Edit/ }),
  ])
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: /^C/ }).last()).toBeVisible();
  await expect(page.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
  await expect(page.locator(".c-compare thead")).toHaveCSS("position", "static");
});
