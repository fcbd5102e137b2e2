import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openExample,
  openExampleOf,
  ownWord,
  test,
} from "../support/story";

const TPM = "Senior Technical Program Manager, Platform";
const PM = "Senior Product Manager, Music Discovery";

/** Opens examples and gives back the address that compares them. */
async function openAll(page: Parameters<typeof openExample>[0], ...titles: string[]): Promise<string> {
  const items: string[] = [];
  for (const title of titles) items.push((await openExample(page, title)).split("/").at(-1)!);
  return `/compare?${items.map((item) => `r=${item}`).join("&")}`;
}

test("what takes the focus is not covered by the heads that stay in view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(await openAll(page, TPM, PM));
  await page.getByRole("link", { name: "Interview plan", exact: true }).click();
  const head = await page.getByRole("columnheader", { name: /^A.*Baseline/ }).boundingBox();
  const target = await page.locator("#interview").boundingBox();
  expect(head!.y).toBeGreaterThanOrEqual(-1);
  expect(target!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1);
});

test("one that is gone says so in its column, and the others still show", async ({ page }) => {
  const address = await openAll(page, TPM, PM);
  await page.goto(`${address}&r=gone00000000`);
  await expect(page.getByText("1 requisition of this address is not there")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^C Not there/ })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Compare 2 requisitions" })).toBeVisible();
});

test("the same one twice stands there once, and one alone can be joined by others", async ({ page }) => {
  const address = await openAll(page, TPM);
  const id = address.split("=").at(-1)!;
  await page.goto(`${address}&r=${id}`);
  await expect(page.getByText("names a requisition more than once; it stands here once")).toBeVisible();
  await expect(page.getByText("Tick one to three more to set beside it.")).toBeVisible();
  await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
});

test("five are too many, and none of the five is forgotten", async ({ page }) => {
  const address = await openAll(page, TPM, PM, TPM, PM, TPM);
  const response = await page.goto(address);
  expect(response!.status()).toBe(422);
  await expect(page.getByText("At most four can be compared at once; 5 are ticked. Untick 1")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(5);
  await page.getByRole("checkbox", { checked: true }).last().uncheck();
  await page.getByRole("button", { name: "Compare the ticked ones" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare 4 requisitions" })).toBeVisible();
});

test("what is not among those changed last is found by its words, and what was ticked stays so", async ({ page }) => {
  const team = ownWord("potoroo");
  const first = await openExampleOf(page, team, TPM);
  const second = await openExampleOf(page, team, PM);
  await page.goto("/compare");
  await page.getByLabel("Words in title or answers").fill(`${team} platform`);
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator(`input[value="${first.split("/").at(-1)!}"]`).check();
  await page.getByLabel("Words in title or answers").fill(`${team} music`);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await expect(page.getByRole("checkbox", { name: TPM })).toBeChecked();
  await expectAccessible(page);
  await page.locator(`input[value="${second.split("/").at(-1)!}"]`).check();
  await page.getByLabel("Words in title or answers").fill("wordthatnobodyhas");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("No other requisition has the words")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await page.getByRole("button", { name: "Compare the ticked ones" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare 2 requisitions" })).toBeVisible();
});

test("the blind test takes what the comparison shows, however many are gone", async ({ page }) => {
  const address = await openAll(page, TPM, PM);
  const gone = ["gone00000001", "gone00000002", "gone00000003"].map((item) => `r=${item}&`).join("");
  await page.goto(address.replace("?", `?${gone}`));
  await page.getByRole("link", { name: "Take the blind test" }).click();
  await expect(page.getByText("2 requisitions without their titles")).toBeVisible();

  const id = address.split("=").at(-1)!;
  await page.goto(`/compare/blind?r=${id}&r=${id}@1`);
  await expect(page.getByRole("option", { name: `${PM}, version 1` })).toHaveCount(2);
});

test("without change marks the plain texts stand there", async ({ page }) => {
  await page.goto(await openAll(page, TPM, PM));
  await expect(page.locator("ins").first()).toBeVisible();
  await page.getByLabel("Text without change marks").check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/marks=off/);
  await expect(page.locator("ins, del")).toHaveCount(0);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Work mode/ }) });
  await expect(row.getByRole("cell").last()).toHaveText("Same as A. Remote");
});

test("on a phone the baseline stands beside one other, which links choose", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(await openAll(page, TPM, PM, TPM));
  await expectNoSidewaysScroll(page);
  const head = (letter: string) => page.getByRole("columnheader", { name: new RegExp(`^${letter} .*Baseline`) });
  await expect(head("B")).toBeVisible();
  await expect(head("C")).toBeHidden();
  await page.getByRole("link", { name: "A with C" }).click();
  await expect(page).toHaveURL(/with=/);
  await expect(head("B")).toBeHidden();
  await expect(head("C")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(head("B")).toBeVisible();
});

test("readers that pass over ins and del are told what was added and removed", async ({ page }) => {
  await page.goto(await openAll(page, TPM, PM));
  const cell = page.getByRole("cell", { name: /^Differs from A: \d+ words removed, \d+ added\./ }).first();
  await expect(cell).toBeVisible();
  await expect(cell).toHaveAccessibleName(/removed: .* end removed\s+added: .* end added/);
});

test("on paper all columns stand there with their marks, and nothing to press", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(await openAll(page, TPM, PM, TPM));
  await page.emulateMedia({ media: "print" });
  for (const hidden of [page.getByRole("navigation"), page.getByRole("button"), page.getByRole("radio")])
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: /^C/ }).last()).toBeVisible();
  await expect(page.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
  const head = page.locator(".c-compare thead th").first();
  await expect(head).toHaveCSS("position", "static");
});
