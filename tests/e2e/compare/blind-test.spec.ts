import { expect, openExample, test } from "../../support/story";

test("texts without titles can be told apart by the work, and clarity shows its reading", async ({ page }) => {
  const titles = ["Senior Technical Program Manager, Platform", "Senior Product Manager, Music Discovery"];
  const items: string[] = [];
  for (const title of titles) items.push((await openExample(page, title)).split("/").at(-1)!);
  await page.goto(`/compare?${items.map((item) => `r=${item}`).join("&")}`);
  await page.locator("summary").filter({ hasText: "More" }).click();
  await page.getByRole("link", { name: "Take the blind test" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Which is which?" })).toBeVisible();

  const text = (n: number) => page.getByRole("region", { name: `Text ${n}` });
  // The texts are shuffled, so this reads which is which, as a user would.
  const platform = (await text(1).innerText()).includes("six platform teams") ? 1 : 2;
  for (const n of [1, 2]) await expect(text(n).locator(".c-text")).not.toContainText(/(program|product) manager/i);
  await expect(text(platform)).toContainText("hidden, Streaming Platform");

  const guess = (n: number) => text(n).getByLabel("Which is it?");
  await guess(platform).selectOption({ label: `A: ${titles[0]}` });
  await page.getByRole("button", { name: "Check answers" }).click();
  await expect(page.getByRole("link", { name: `Text ${3 - platform}: choose which one it is` })).toBeVisible();
  await expect(guess(platform)).toHaveValue("A");
  await expect(page.getByText("Without the title:")).toHaveCount(0);

  await guess(3 - platform).selectOption({ label: `A: ${titles[0]}` });
  await page.getByRole("button", { name: "Check answers" }).click();
  await expect(page.getByRole("status")).toContainText("1 of 2 right.");
  await expect(text(platform)).toContainText("Right. This is A");
  await expect(text(platform)).toContainText("reads as Technical Program Manager");
  await expect(text(3 - platform)).toContainText("No. This is B");

  await guess(3 - platform).selectOption({ label: `B: ${titles[1]}` });
  await page.getByRole("button", { name: "Check answers" }).click();
  await expect(page.getByRole("status")).toContainText("2 of 2 right.");
});

test("a blind test of missing requisitions leads to the comparison, which says so", async ({ page }) => {
  await page.goto("/compare/blind?r=gone00000000&r=gone00000001");
  await expect(page.getByText("2 requisitions not shown: deleted or no access.")).toBeVisible();
});
