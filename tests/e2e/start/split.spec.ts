import { type Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import {
  addressOf,
  button,
  check,
  downloadWord,
  expect,
  expectNoSidewaysScroll,
  openExample,
  startBlank,
  test,
} from "../../support/story";

const BLENDED = "Senior Product Manager and Program Manager, Music";
const VISION = "Own the product vision and the product roadmap for music discovery";
const PLAN = "Coordinate dependencies across the programs and keep the program plan";

/**
 * Changes a program manager's example to include a product manager's work, title and decisions; returns its address.
 */
async function writeBlended(page: Page): Promise<string> {
  const address = await openExample(page, "Senior Technical Program Manager, Platform");
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Role type", { exact: true }).selectOption({ label: "Program Manager" });
  await page.getByLabel("Title", { exact: true }).fill(BLENDED);
  await button(page, "Save and exit").click();
  await page.getByRole("button", { name: "Change to Program Manager" }).click();
  await expect(page.getByRole("heading", { level: 1, name: BLENDED })).toBeVisible();
  await page.goto(`${address}/edit/requirements`);
  await page.getByLabel("Responsibilities").fill(`${VISION}\nRun user research and usability testing\n${PLAN}`);
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 1, name: BLENDED })).toBeVisible();
  return address;
}

const placeOf = (page: Page, text: string) => page.getByLabel(`Where this goes: ${text}`);

test("a requisition that reads as two jobs is split in two, and both are compared", async ({ page }) => {
  const address = await writeBlended(page);
  await page.goto(`${address}/review`);
  await expect(page.getByRole("heading", { level: 1, name: /^Reads as two jobs/ })).toBeVisible();
  await page.getByRole("link", { name: "Split into two requisitions" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Split into two requisitions" })).toBeVisible();
  await expect(page.getByLabel("First role type")).toHaveValue("program-manager");
  await expect(page.getByLabel("Second role type")).toHaveValue("product-manager");
  await expect(placeOf(page, VISION)).toHaveValue("second");
  await expect(placeOf(page, VISION)).toHaveAccessibleDescription(/Because of .*product vision/);
  await expect(placeOf(page, PLAN)).toHaveValue("first");
  await expect(placeOf(page, "Recruiter screen")).toHaveValue("both");
  await expectAccessible(page);
  await placeOf(page, "Run user research").selectOption("Leave out");
  await placeOf(page, "Technical program design case").selectOption("Product Manager");
  await page.getByRole("button", { name: "Create two requisitions" }).click();

  await expect(page).toHaveURL(/\/compare\?r=[a-z0-9]{12}&r=[a-z0-9]{12}$/);
  const table = page.getByRole("table", { name: "The answers, section by section" });
  const head = (title: string) => table.getByRole("columnheader").getByRole("link", { name: title });
  for (const title of ["Senior Program Manager, Music", "Senior Product Manager, Music"]) {
    await expect(head(title)).toBeVisible();
  }
  await expect(table).toContainText(VISION);
  await expect(table).toContainText(PLAN);
  await expect(table).not.toContainText("Run user research");

  await head("Senior Product Manager, Music").click();
  await page.goto(`${addressOf(page)}/edit/requirements`);
  await expect(page.getByLabel("Responsibilities")).toHaveValue(VISION);
  await expect(page.getByText(/come from the requisition this was copied from/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: BLENDED }), "the original is kept").toBeVisible();
});

test("a split between two other role types is shown, on a narrow screen and by keyboard", async ({ page }) => {
  const address = await writeBlended(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByText("More actions").click();
  await page.getByRole("link", { name: "Split into two requisitions" }).click();
  await page.getByLabel("First role type").selectOption("Technical Program Manager");
  await page.getByRole("button", { name: "Sort again" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Technical Program Manager/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.goto(`${address}/split?first=product-manager&second=product-manager`);
  await expect(page.getByLabel("Second role type")).toHaveAccessibleDescription(/two different role types/);
  await expect(page.getByRole("button", { name: "Create two requisitions" })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`${address}/split`);
  await placeOf(page, VISION).focus();
  await page.keyboard.type("Both");
  await expect(placeOf(page, VISION)).toHaveValue("both");
  await page.getByRole("button", { name: "Create two requisitions" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\?r=/);
});

test("an outdated form creates nothing; a form sent twice creates two requisitions, not four", async ({ page }) => {
  const address = await writeBlended(page);
  const other = await page.context().newPage();
  await page.goto(`${address}/split`);
  await placeOf(page, "Recruiter screen").selectOption("Leave out");
  await other.goto(`${address}/edit/role`);
  await other.getByLabel("Level").fill("L6 Staff");
  await button(other, "Save and exit").click();
  await expect(other.getByRole("heading", { level: 1, name: BLENDED })).toBeVisible();
  await other.close();

  await page.getByRole("button", { name: "Create two requisitions" }).click();
  await expect(page.getByRole("alert")).toContainText("saved again while you were choosing");
  await expect(placeOf(page, "Recruiter screen"), "the choice is kept").toHaveValue("neither");

  await page.waitForLoadState();
  const fields = await page.locator("form[method=post] [name]").evaluateAll((controls) =>
    controls.map((control) => {
      const { name, value } = control as HTMLInputElement;
      return [name, value] as const;
    }),
  );
  const send = async () => {
    const form = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: new URL(page.url()).origin };
    const answer = await page.request.post(`${address}/split`, { data: form.toString(), headers, maxRedirects: 0 });
    return [answer.status(), answer.headers().location];
  };
  const first = await send();
  expect(first).toEqual([302, expect.stringMatching(/^\/compare\?r=/)]);
  expect(await send(), "the same two").toEqual(first);
});

test("an empty requisition has nothing to split", async ({ page }) => {
  const address = await startBlank(page, "Product Manager");
  await page.goto(`${address}/split`);
  await expect(page.getByRole("heading", { name: "Nothing to split yet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Create two requisitions" })).toHaveCount(0);
  await expectAccessible(page);
});

test("a hybrid is declared, printed, and no longer a finding", async ({ page }) => {
  const address = await writeBlended(page);
  await page.goto(`${address}/edit/role`);
  const second = page.getByLabel("Second role type, if this is a hybrid");
  await expect(second).toBeHidden();
  await page.getByText("Two jobs in one? Declare a hybrid").click();
  await second.selectOption({ label: "Product Manager" });
  await page.getByLabel("Percent of time for the first role type").fill("95");
  await button(page, "Save and exit").click();
  await expect(page.locator("#hybridShare-error")).toContainText("must be a number from 10 to 90");
  await expect(second).toBeVisible();
  await expectAccessible(page);

  await page.waitForLoadState();
  await page.getByLabel("Percent of time for the first role type").fill("60");
  await check(page);
  await expect(page.getByText("A hybrid needs a person who decides when the two conflict").first()).toBeVisible();
  await page.waitForLoadState();
  await page.getByLabel("Who decides when the two conflict").fill("Director of Product");
  await page.getByLabel("When you review the hybrid").fill("June 2027");
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 1, name: BLENDED })).toBeVisible();

  await page.goto(`${address}/review`);
  await expect(page.getByRole("heading", { level: 1, name: /as you declared/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Split into two requisitions" })).toHaveCount(0);
  await page.goto(`${address}/documents/job-description`);
  const words = "This job is two in one, on purpose, about 60% program manager and 40% product manager.";
  await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page);
  const { text } = await downloadWord(page, page.getByRole("link", { name: "Download for Word" }));
  expect(text).toContain(`${words} The Director of Product decides when the two conflict.`);
  await page.getByRole("link", { name: "Edit How the two jobs combine" }).click();
  await expect(page.getByLabel("When you review the hybrid")).toHaveValue("June 2027");
});
