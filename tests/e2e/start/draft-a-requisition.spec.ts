import { expectAccessible } from "../../support/accessible";
import {
  button,
  check,
  downloadWord,
  expect,
  hasScripts,
  keepAll,
  openRow,
  startBlank,
  startWithSuggestions,
  test,
} from "../../support/story";

test("a new manager drafts a technical program manager role, from nothing to both Word files", async ({ page }) => {
  const address = await startWithSuggestions(page, "Technical Program Manager");
  await expectAccessible(page);

  // The title has an acronym on purpose: documents spell it out.
  await page.getByLabel("Title", { exact: true }).fill("Senior TPM, Payments Platform");
  await page.getByLabel("Level", { exact: true }).fill("Senior");
  await page.getByLabel("Team or area").fill("Payments Platform");
  await page.getByLabel("Why now").selectOption("New role");
  await keepAll(page);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Senior TPM, Payments Platform");
  await button(page, "Save and continue").click();

  await expect(page.getByRole("heading", { level: 1, name: "Reporting line" })).toBeVisible();
  await page.getByLabel("Reports to").fill("Head of Platform");
  await page.getByLabel("Their function").selectOption("Platform and infrastructure");
  await page.getByLabel("Where the role sits").selectOption("In a platform group");
  await page.getByLabel("Location").fill("Stockholm");
  await page.getByLabel("Work mode").selectOption("Hybrid");
  await keepAll(page);
  await button(page, "Save and continue").click();

  await expect(page.getByRole("heading", { level: 1, name: "Stakeholders and decisions" })).toBeVisible();
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Add a stakeholder" }).click();
  const added = page.getByRole("group", { name: "Stakeholder 8" });
  await expect(added.getByLabel("Who", { exact: true })).toBeFocused();
  await added.getByLabel("Who", { exact: true }).fill("Fraud operations lead");
  await added.getByLabel("Function").selectOption("Operations");
  await added.getByLabel("How they are involved").selectOption("Is consulted");
  await added.getByLabel("What they need from this role").fill("Two weeks of notice before a payment flow changes");
  await keepAll(page);
  await button(page, "Save and continue").click();

  await expect(page.getByRole("heading", { level: 1, name: "Success metrics" })).toBeVisible();
  await page.waitForLoadState();
  // The list becomes shorter while the fields are filled in.
  const blank = page.getByRole("link", { name: /^Metric \d has no target/ });
  const fields = await blank.evaluateAll((links) => links.map((link) => link.getAttribute("href")!.slice(1)));
  for (const field of fields) {
    const row = await openRow(page, `Metric ${Number(field.split(".")[1]) + 1}`);
    await row.getByLabel("Target").fill("95");
  }
  await keepAll(page);
  await button(page, "Save and continue").click();

  await expect(page.getByRole("heading", { level: 1, name: "Requirements" })).toBeVisible();
  await keepAll(page);
  await button(page, "Save and continue").click();

  await expect(page.getByRole("heading", { level: 1, name: "Offer" })).toBeVisible();
  await page.getByLabel("Pay from").fill("140,000");
  await page.getByLabel("Pay to").fill("170,000");
  await page.getByLabel("Currency").selectOption("USD");
  await page.getByLabel("Benefits", { exact: true }).fill("- 30 days of leave\n- Parental leave of 6 months");
  await page.getByLabel("Start", { exact: true }).fill("1 March 2027");
  await page.getByLabel("Where the job can be done").fill("Stockholm\nNew York");
  await keepAll(page);
  await button(page, "Save and continue").click();

  await expect(page.getByRole("heading", { level: 1, name: "Interview plan" })).toBeVisible();
  await keepAll(page);
  await button(page, "Save and continue").click();

  await expect(page).toHaveURL(/\/review$/);
  const blanks = page.getByRole("region", { name: /^\d+ blanks? to fill in$/ });
  await page.waitForLoadState();
  for (const blank of await blanks.getByRole("textbox").all()) await blank.fill("12");
  await blanks.getByRole("button", { name: "Save blanks" }).click();
  await expect(page.getByText(/^Filled in \d+ blanks?\.$/)).toBeVisible();
  await expect(blanks).toHaveCount(0);
  // An acronym in the title blocks its section, and nothing else is left.
  await expect(page.getByText("6 of 7")).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 finding", exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Requisition" }).getByRole("link", { name: "Document" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Senior Technical Program Manager (TPM), Payments Platform",
  );
  await expect(page.getByText("Not approved yet, so each page is marked Draft.")).toBeVisible();

  const description = await downloadWord(page, page.getByRole("link", { name: "Download for Word" }));
  expect(description.name).toBe("Senior Technical Program Manager (TPM), Payments Platform - Job description.docx");
  for (const words of [
    "USD 140,000 to 170,000 a year",
    "Fraud operations lead",
    "Head of Platform",
    "Parental leave of 6 months",
  ]) {
    expect(description.text).toContain(words);
  }
  expect(description.text).not.toMatch(/undefined|\[object|null|NaN/);
  expect(description.html).toContain("<h1>What success looks like</h1>");

  await page.goto(`${address}/documents/interview-plan`);
  await expectAccessible(page);
  const plan = await downloadWord(page, page.getByRole("link", { name: "Download for Word" }));
  for (const words of [
    "Technical program design case",
    "Where each must-have is tested",
    "To send to the candidate",
    "Decision rule:",
  ]) {
    expect(plan.text).toContain(words);
  }
  expect(plan.text).not.toMatch(/undefined|\[object|null|NaN/);

  await page.goto(`${address}/review`);
  await page
    .getByRole("button", { name: "Change title to Senior Technical Program Manager, Payments Platform" })
    .click();
  await expect(page.getByRole("heading", { name: "No issues found" })).toBeVisible();
  await expect(page.getByText("7 of 7")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve version" })).toBeEnabled();
});

test("missing answers are shown, and never prevent a save", async ({ page }) => {
  await startBlank(page, "Project Manager");
  await check(page);
  await expect(page.getByRole("link", { name: "Write the title" })).toBeVisible();
  await button(page, "Save and exit").click();
  await expect(page.getByText("0 of 7 sections ready")).toBeVisible();
  await expectAccessible(page);
});

test("invalid input is reported at the field and on top, and is kept", async ({ page }) => {
  await startWithSuggestions(page, "Product Manager");
  await page.getByLabel("Level", { exact: true }).fill("x".repeat(61));
  await page.getByLabel("Team or area").fill("Music Discovery");
  await button(page, "Save and continue").click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link", { name: "Level must be 60 characters or less" })).toBeVisible();
  await expect(page.getByLabel("Level", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Team or area")).toHaveValue("Music Discovery");
  expect(await page.title()).toMatch(/^Error: /);
  await expectAccessible(page);

  await page.getByLabel("Level", { exact: true }).fill("Senior");
  if (hasScripts()) await expect(summary).toHaveCount(0);
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 1, name: "Product Manager" })).toBeVisible();
});
