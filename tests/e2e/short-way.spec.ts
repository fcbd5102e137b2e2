import type { Locator, Page } from "@playwright/test";
import { downloadWord, expect, expectAccessible, hasScripts, ready, saveWord, test, tile } from "../support/story";

/** What a manager does, counted: a click, a choice, or one field filled in. */
function counting() {
  let count = 0;
  const counted =
    <A extends unknown[]>(act: (...args: A) => Promise<unknown>) =>
    async (...args: A) => {
      count += 1;
      await act(...args);
    };
  return {
    click: counted((target: Locator) => target.click()),
    check: counted((target: Locator) => target.check()),
    fill: counted((target: Locator, text: string) => target.fill(text)),
    choose: counted((target: Locator, label: string) => target.selectOption({ label })),
    /** Also counts what is done by a helper that clicks. */
    andOne: () => (count += 1),
    get count() {
      return count;
    },
  };
}

/** The pages that were shown, without those that only lead on. */
function visited(page: Page): string[] {
  const paths: string[] = [];
  page.on("framenavigated", (frame) => {
    const path = new URL(frame.url()).pathname.replace(/[a-z0-9]{12}(?=\/|$)/, ":id");
    if (frame === page.mainFrame() && paths.at(-1) !== path) paths.push(path);
  });
  return paths;
}

/** The height of the page, and where a field ends. */
const heights = async (page: Page, field: Locator) => ({
  page: await page.evaluate(() => document.documentElement.scrollHeight),
  field: ((await field.boundingBox())?.y ?? Infinity) + ((await field.boundingBox())?.height ?? 0),
});

test("from an empty list to a Word file in at most 15 steps, by the brief alone", async ({ page }) => {
  // All stories share one list: what an empty one shows is the same page, without the rows.
  await page.goto("/requisitions/new");
  const paths = visited(page);
  const manager = counting();
  // The link "Pick a role" of the empty list leads here.
  manager.andOne();
  await manager.click(tile(page, "Technical Program Manager"));
  await expect(page.getByText("12 questions only you can answer.")).toBeVisible();
  await page.waitForLoadState();
  await expectAccessible(page);

  await manager.fill(page.getByLabel("Level"), "L5 Senior");
  await manager.fill(page.getByLabel("Team"), "Streaming Platform");
  await manager.fill(page.getByLabel("The program"), "The move of 140 services to one event pipeline");
  await manager.fill(page.getByLabel("What has changed for users"), "No play goes uncounted.");
  for (const who of ["Engineering managers", "Architects", "Product managers"]) {
    await manager.check(page.getByRole("checkbox", { name: who, exact: true }));
  }
  await manager.fill(page.getByLabel("Place"), "Sweden and New York State");
  await manager.choose(page.getByLabel("Work mode"), "Remote");
  await manager.fill(page.getByLabel("Pay range a year"), "140,000 to 170,000 USD");
  await manager.fill(page.getByLabel("Start"), "March 2027");
  await manager.click(page.getByRole("button", { name: "Make the document" }));

  await expect(page).toHaveURL(/\/documents\/job-description$/);
  const word = page.getByRole("link", { name: /Word/ }).first();
  manager.andOne();
  const file = await downloadWord(page, word);
  expect(manager.count).toBeLessThanOrEqual(15);
  expect(paths.filter((path) => !/\/(?:brief|job-description)$/.test(path))).toEqual([]);

  expect(file.name).toMatch(/\.docx$/);
  for (const said of [
    "Technical Program Manager",
    "Streaming Platform · L5 Senior",
    "You run the move of 140 services to one event pipeline, which several engineering teams deliver together.",
    "A year from now, no play goes uncounted, and other groups can plan on the dates that the teams give.",
    "Remote in Sweden or New York State",
    "start March 2027",
    "USD 140,000 to 170,000 a year",
    "within 5 working days",
    "Architects, weekly:",
  ]) {
    expect(file.text).toContain(said);
  }
  expect(file.text).not.toContain("[");
  expect(file.text).not.toMatch(/undefined|\bnull\b|NaN/);
  // What the role type suggested is still said to be a suggestion; what was asked is not.
  expect(file.text).toMatch(/\d+ suggestions to review before you share this/);
  expect(file.text).toContain("Role and purpose (1), Reporting line (2)");
});

for (const [width, height, most] of [
  [1280, 900, 1800],
  [360, 740, 3000],
] as const) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height } });

    test("the brief is short, and its first question is in the first screen", async ({ page }) => {
      for (const role of ["technical-program-manager", "product-manager", "engineering-manager", "chief-of-staff"]) {
        await page.goto(`/requisitions/new/brief?role=${role}`);
        const title = page.getByLabel("Title", { exact: true });
        const tall = await heights(page, title);
        expect(tall.page, role).toBeLessThanOrEqual(most);
        expect(tall.field, role).toBeLessThanOrEqual(height - 110);
      }
    });
  });
}

test("on a phone the document so far takes the place of the questions", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/requisitions/new/brief?role=product-owner");
  const paper = page.getByRole("article", { name: "The document so far" });
  await expect(paper).toBeHidden();
  await page.getByText("Document so far", { exact: true }).click();
  await expect(paper).toBeVisible();
  await expect(paper.locator("mark").first()).toHaveText("level");
  await expect(page.getByLabel("Level")).toBeHidden();
  await expectAccessible(page);
});

test("the brief saves itself, and the document follows @js", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await ready(page);
  await expect(saveWord(page)).toHaveText("3 of 12 answered. Not saved yet.");
  const paper = page.getByRole("article", { name: "The document so far" });
  await expect(paper.locator("mark").first()).toHaveText("level");
  await page.getByLabel("The program").fill("the ledger move");
  await expect(saveWord(page)).toHaveText(/^4 of 12 answered\. Saved at/);
  await expect(paper).toContainText("You run the ledger move, which");
  await expect(page).toHaveURL(/\/requisitions\/[a-z0-9]{12}\/brief$/);
  // Typing goes on as if nothing had happened.
  await expect(page.getByLabel("The program")).toBeFocused();

  await page.getByLabel("Pay range a year").fill("170,000 to 140,000");
  await page.getByLabel("Start").fill("May 2027");
  await expect(saveWord(page)).toHaveText(/Not saved: Start the pay range with the lower amount\. The rest was saved/);
  await expect(page.getByLabel("Pay range a year")).toHaveAttribute("aria-invalid", "true");
  await expect(paper).toContainText("start May 2027");
  await expectAccessible(page);
  await page.getByLabel("Pay range a year").fill("140 to 170k sek");
  await expect(page.getByLabel("Currency")).toHaveValue("SEK");
  await expect(saveWord(page)).toHaveText(/^6 of 12 answered\. Saved at/);
  await page.reload();
  await expect(page.getByLabel("Pay range a year")).toHaveValue("140,000 to 170,000");
  await expect(page.getByLabel("The program")).toHaveValue("the ledger move");
});

test("what cannot be saved comes back as it was typed, with the reason on top", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("x".repeat(61));
  await page.getByLabel("The program").fill("the [big] move");
  await page.getByRole("checkbox", { name: "Architects" }).check();
  await page.getByRole("textbox", { name: "Someone else" }).fill("Data lead");
  await page.getByLabel("Target of On-time delivery").fill("1.234");
  await page.getByRole("button", { name: "Make the document" }).click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Level must be 60 characters or less",
    /^The program: write this without square brackets/,
    /^Target: did you mean/,
  ]);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("The program")).toHaveValue("the [big] move");
  await expect(page.getByRole("checkbox", { name: "Architects" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: /Stakeholder 1/ })).toHaveValue("Data lead");
  await expect(page.getByLabel("Target of On-time delivery")).toHaveValue("1.234");
  await expectAccessible(page);

  await page.getByLabel("Level").fill("L5");
  await page.getByLabel("The program").fill("the big move");
  await page.getByLabel("Target of On-time delivery").fill("85");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  await page.getByRole("navigation", { name: "Requisition" }).getByRole("link", { name: "Write" }).click();
  await expect(page).toHaveURL(/\/brief$/);
  await expect(page.getByLabel("Level")).toHaveValue("L5");
  await expect(page.getByRole("textbox", { name: /Stakeholder 1/ })).toHaveValue("Data lead");
});

test("another metric takes the place of one, and nothing typed is lost", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("L5");
  await page.getByTitle("Choose another metric for On-time delivery").click();
  await page.getByRole("button", { name: /^Agreed plan/ }).click();
  await expect(page).toHaveURL(/\/requisitions\/[a-z0-9]{12}\/brief#metrics$/);
  await expect(page.getByRole("rowheader", { name: /^Agreed plan/ })).toBeVisible();
  await expect(page.getByLabel("Target of Agreed plan")).toHaveValue("100");
  await expect(page.getByLabel("Level")).toHaveValue("L5");
});

test("two tabs change different answers, and where they change the same one both are shown", async ({
  page,
  context,
}) => {
  await page.goto("/requisitions/new/brief?role=project-manager");
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  const address = `${page.url().split("?")[0]}/brief`;
  const other = await context.newPage();
  await Promise.all([page.goto(address), other.goto(address)]);
  await Promise.all([page.waitForLoadState(), other.waitForLoadState()]);
  await page.getByLabel("Level").fill("Senior");
  await page.getByLabel("Team").fill("Ledger");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();

  await other.getByLabel("Level").fill("Lead");
  await other.getByLabel("Start").fill("May 2027");
  await other.getByRole("button", { name: "Save for later" }).click();
  const conflict = other.getByRole("region", { name: "This section was saved while you were editing" });
  await expect(conflict).toContainText("Senior");
  await expect(other.getByLabel("Level")).toHaveValue("Lead");
  await conflict.getByRole("checkbox", { name: /^Use the saved text/ }).check();
  await conflict.getByRole("button", { name: "Save my choice" }).click();
  await expect(conflict).toHaveCount(0);
  await other.goto(address);
  await expect(other.getByLabel("Level")).toHaveValue("Senior");
  await expect(other.getByLabel("Team")).toHaveValue("Ledger");
  await expect(other.getByLabel("Start")).toHaveValue("May 2027");
  await other.close();
});

test("a role type that is gone keeps what was typed, and an unknown one is said", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=product-owner");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("L5");
  await page.locator("input[name='begun.role']").evaluate((input: HTMLInputElement) => (input.value = "astronaut"));
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("group", { name: "There is a problem" })).toContainText(
    "no role type “astronaut” any more",
  );
  await expect(page.getByLabel("Level")).toHaveValue("L5");
  const answer = await page.goto("/requisitions/new/brief?role=astronaut");
  expect(answer?.status()).toBe(404);
  if (hasScripts()) await ready(page);
});
