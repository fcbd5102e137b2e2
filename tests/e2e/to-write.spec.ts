import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openExample,
  openRow,
  saveAndExit,
  test,
} from "../support/story";

test("what is blank is no finding, and is written on the review", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  await page.goto(`${address}/edit/metrics`);
  const row = await openRow(page, "Metric 2");
  await row.getByLabel("Target").fill("");
  await saveAndExit(page);
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Mission").fill("You decide what [the music team] builds next, and whether people use it.");
  await saveAndExit(page);

  await page.goto(`${address}/review`);
  await expect(page.getByRole("heading", { name: "No issues found" })).toBeVisible();
  const toWrite = page.getByRole("region", { name: "2 answers to write" });
  await expect(toWrite.getByText("1 blank in your text")).toBeVisible();
  await toWrite.getByText("Success metrics 1").click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await toWrite.getByLabel("Metric 2: target").fill("12");
  await toWrite.getByRole("button", { name: /^Save.*Success metrics$/ }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("region", { name: "1 answer to write" }).getByLabel("The music team").fill("the Discovery team");
  await page.getByRole("button", { name: "Save blanks" }).click();
  await expect(page.getByText("Filled 1 gap.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Approve/ })).toBeEnabled();
});
