import { expectAccessible } from "../../support/accessible";
import {
  addressOf,
  button,
  check,
  expect,
  expectNoSidewaysScroll,
  openExample,
  openRow,
  saveAndExit,
  test,
} from "../../support/story";
import { openExampleAlone } from "../../support/alone";

const TPM = "Senior Technical Program Manager, Platform";

test("an acronym in a title is found, and a button spells it out", async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto(`${address}/edit/role`);
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("Senior TPM, Platform");
  await check(page);

  await expect(page.getByRole("radio", { name: /^Findings 1/ })).toBeVisible();
  await expect(title).toHaveAccessibleDescription(/Blocker: “TPM” in the title can mean .*Technical Program Manager/);
  await expectAccessible(page);
  await page.waitForLoadState();
  await page.getByRole("button", { name: `Change title to ${TPM}` }).click();

  await expect(page.getByText(/^Fix applied/)).toBeVisible();
  await expect(title).toHaveValue(TPM);
  await expect(page.getByRole("radio", { name: /^Findings 0/ })).toBeVisible();
});

test("a metric of another role is found, dismissed with a reason, and found again if edited", async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto(`${address}/edit/metrics`);
  const first = await openRow(page, "Metric 1");
  await first.getByLabel("Outcome").fill("Feature adoption and user retention rise after launch.");
  await first.getByLabel("Measure").fill("Monthly active users");
  await saveAndExit(page);

  await page.goto(`${address}/review`);
  const finding = page.getByRole("region", { name: /Metric 1 is a product metric/ });
  await expect(finding).toContainText("Give it to the Product Manager");
  await finding.getByText("Why this matters").click();
  await expect(finding.getByRole("table", { name: "Phrases that point to it" })).toContainText("Feature adoption");
  await expectAccessible(page);
  await finding.getByText("Dismiss with a reason").click();
  await finding.getByRole("button", { name: "Dismiss finding" }).click();
  const problems = page.getByRole("group", { name: "Nothing was dismissed." });
  await expect(problems.getByRole("link")).toHaveText(/^Write why it doesn.t apply here/);
  const reason = finding.getByLabel("Why it doesn’t apply here");
  await expect(reason).toHaveAccessibleDescription(/Write why it doesn.t apply here/);
  await reason.fill("We agreed on this with the product manager for one year.");
  await finding.getByRole("button", { name: "Dismiss finding" }).click();
  await expect(page.getByText("Dismissed. It comes back if the text changes.")).toBeVisible();
  await expect(finding).toHaveCount(0);
  await page.getByText("1 dismissed finding").click();
  await expect(page.getByText("We agreed on this with the product manager")).toBeVisible();

  await page.goto(`${address}/edit/metrics`);
  await (await openRow(page, "Metric 1")).getByLabel("Outcome").fill("Monthly active users and feature adoption rise.");
  await saveAndExit(page);
  await page.goto(`${address}/review`);
  await expect(finding).toBeVisible();
});

test("blockers prevent approval but never saving; a later change makes it a draft again", async ({ page, context }) => {
  const address = await openExampleAlone(page, TPM, "blocked");
  const early = await context.newPage();
  await early.goto(`${address}/review`);
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Title", { exact: true }).fill("Senior PGM, Platform");
  await saveAndExit(page);
  await page.goto(`${address}/review`);
  await expect(page.getByRole("button", { name: "Approve" })).toBeDisabled();
  await expect(page.getByText("1 blocker left. Fix it, or dismiss it with a reason.")).toBeVisible();
  // A page loaded earlier shows the same.
  await early.getByRole("button", { name: /^Approve version/ }).click();
  const refusal = early.getByRole("group", { name: "Not approved." });
  await expect(refusal.getByRole("link")).toHaveText("1 blocker is left. Fix it, or dismiss it with a reason.");
  await expect(refusal).toBeFocused();
  await early.close();

  await page
    .getByRole("region", { name: /^Blocker: “PGM” in the title/ })
    .getByRole("link", { name: "Role and purpose" })
    .click();
  await page.getByLabel("Title", { exact: true }).fill(TPM);
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(new RegExp(`${address}/review`));
  await expect(page.getByRole("heading", { name: "No issues found" })).toBeVisible();
  await page.getByRole("button", { name: /^Approve version/ }).click();
  const approval = page.getByRole("region", { name: "Approval" });
  await expect(approval.getByText(/^Approved by you, today at \d+:\d\d [AP]M\.$/)).toBeVisible();
  await expect(approval.getByRole("link", { name: "Job description (Word file)" })).toBeVisible();

  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Level").fill("L6 Staff");
  await button(page, "Save and exit").click();
  await page.getByRole("button", { name: "Turn into a draft and save" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  await page.goto(`${address}/review`);
  await expect(page.getByText(/Changed since it was approved by you/)).toBeVisible();
});

test("a bar of the role profile shows the phrases behind it", async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto(`${address}/review`);
  const signals = page.getByRole("region", { name: "Role signals" });
  await signals.getByText(/signals? as expected$/).click();
  await signals.getByRole("table").getByRole("link", { name: "Program phrases" }).click();
  await expect(page.getByRole("heading", { name: "What counts for program" })).toBeVisible();
  await expect(page.locator("mark").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
});

test("checks run while typing without moving the focus", { tag: "@js" }, async ({ page }) => {
  const address = await openExample(page, TPM);
  await page.goto(`${address}/edit/role`);
  await expect(page.locator("#form")).toHaveAttribute("data-ready", "true");
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("");
  await title.pressSequentially("Senior TPM");
  await expect(title).toHaveAccessibleDescription(/Blocker: “TPM”/);
  await expect(title).toBeFocused();
  await title.fill(TPM);
  await expect(page.getByRole("radio", { name: /^Findings 0/ })).toBeVisible();
  await page.reload();
  await expect(title, "checking saved nothing").toHaveValue(TPM);
});

const POSTING = `# Technical Program Manager

Reports to the Director of Engineering. Remote, Germany.

## What you will do
- Own the product vision and the product roadmap for our mobile app
- Run user research and customer interviews, and decide what to build
- Raise user adoption and retention through A/B tests

## Requirements
- You have taken a product from discovery to launch
- 7+ years of experience in product management

## Benefits
- 30 days of vacation
`;

test("a pasted job description is read, and its answers become suggestions with their sentences", async ({ page }) => {
  await page.goto("/requisitions/new");
  await page.getByRole("link", { name: "Use what you have" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.locator("#text-error")).toContainText("Paste the text of a job description");
  await page.getByLabel("Paste the text").fill(POSTING);
  await page.getByRole("button", { name: "Import" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "What the text says" })).toBeVisible();
  await expect(
    page.getByText("The title says Technical Program Manager, but the text describes a Product Manager."),
  ).toBeVisible();
  await expect(page.getByText("“7+ years” counts years instead of evidence.")).toBeVisible();
  await expectAccessible(page);
  const address = addressOf(page);
  await page.goto(`${address}/edit/requirements`);
  await expect(page.getByLabel("Responsibilities")).toHaveValue(/Own the product vision/);
  await expect(page.getByText("From line 7, word for word")).toBeVisible();
  await page.goto(`${address}/edit/reporting`);
  await expect(page.getByText("Reports to the Director of Engineering.").first()).toBeVisible();
  await expectAccessible(page);
});

test("a text in another language is kept, and its words are not checked", async ({ page }) => {
  await page.goto("/requisitions/new/import");
  const duties = [
    "Vous priorisez le product backlog avec les stakeholders et vous rédigez les user stories",
    "Vous animez le sprint planning, les daily et les rétrospectives de la squad",
    "Vous suivez les KPI, le burndown et la velocity, et vous en parlez chaque semaine avec la direction",
    "Vous tenez la roadmap à jour et vous préparez chaque release avec les développeurs",
  ];
  await page.getByLabel("Paste the text").fill(`Product Owner (H/F)\n\nVos missions\n- ${duties.join("\n- ")}`);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("The text isn’t in English, so its wording wasn’t checked.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Not enough to tell" })).toBeVisible();
  await expect(page.getByText("No phrase points to a role type.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${addressOf(page)}/edit/requirements`);
  await expect(page.getByLabel("Responsibilities")).toHaveValue(new RegExp(duties[0]!));
});

test("an unreadable file is refused with a reason; with text and file, the text is kept", async ({ page }) => {
  await page.goto("/requisitions/new/import");
  const bytes = (text: string) => Buffer.from(text, "latin1");
  const files = [
    {
      name: "old.docx",
      buffer: Buffer.from("d0cf11e0a1b11ae1", "hex"),
      says: "not a Word document. Save it as .docx",
    },
    { name: "job.docx", buffer: bytes("PK\x03\x04 broken"), says: "We can’t read this Word file because it’s damaged" },
    { name: "photo.png", buffer: bytes("\x89PNG\r\n\x1a\n"), says: "This file has no text" },
    { name: "empty.txt", buffer: bytes(""), says: "This file is empty" },
  ];
  for (const { name, buffer, says } of files) {
    await page.getByLabel("Or choose a file").setInputFiles({ name, buffer, mimeType: "application/octet-stream" });
    await page.getByRole("button", { name: "Import" }).click();
    await expect(page.locator("#file-error"), name).toContainText(says);
  }
  await page.getByLabel("Paste the text").fill(POSTING);
  await page
    .getByLabel("Or choose a file")
    .setInputFiles({ name: "a.txt", buffer: bytes("A job"), mimeType: "text/plain" });
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.locator("#file-error")).toContainText("You sent both text and a file");
  await expect(page.getByLabel("Paste the text")).toHaveValue(POSTING);
});
