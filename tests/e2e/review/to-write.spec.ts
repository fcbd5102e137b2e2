import { expectAccessible } from "../../support/accessible";
import { expect, expectNoSidewaysScroll, openRow, saveAndExit, test } from "../../support/story";
import { openExampleAlone } from "../../support/alone";

test("blank answers are not findings, and can be filled in on the review", async ({ page }) => {
  const address = await openExampleAlone(page, "Senior Product Manager, Music Discovery", "unwritten");
  await page.goto(`${address}/edit/metrics`);
  const row = await openRow(page, "Metric 2");
  await row.getByLabel("Target").fill("");
  await saveAndExit(page);
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Mission").fill("You decide what [the music team] builds next, and whether people use it.");
  await saveAndExit(page);

  await page.goto(`${address}/review`);
  const findings = page.getByRole("region", { name: "2 answers to write" });
  await expect(findings).toContainText("Fix them here. To approve, write 2 answers.");
  await expect(page.getByRole("region", { name: "What’s left" })).toContainText("Blockers0Answers to write2");
  await expect(page.getByRole("button", { name: "Approve" })).toBeDisabled();
  const blanks = findings.getByRole("region", { name: "1 blank to fill in" });
  await expect(blanks.getByText("You decide what [the music team] builds next")).toBeVisible();
  const target = findings.getByRole("region", { name: "To write: Metric 2: write the target" });
  await expect(target.getByText("Dismiss")).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await target.getByLabel("Metric 2: target").fill("12");
  await target.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  const left = page.getByRole("region", { name: "1 answer to write" });
  await expect(target).toHaveCount(0);
  await left.getByLabel("The music team").fill("the Discovery team");
  await left.getByRole("button", { name: "Save blanks" }).click();
  await expect(page.getByText("Filled in 1 blank.")).toBeVisible();
  await expect(page.getByRole("region", { name: "No issues found" })).toBeVisible();
  await page.getByRole("button", { name: /^Approve version/ }).click();
  await expect(page.getByText("Approved. Any edit turns it back into a draft.")).toBeVisible();
  const answers = await (await page.request.get(`${address}.json`)).text();
  expect(answers).toContain("You decide what the Discovery team builds next");
});
