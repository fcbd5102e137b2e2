import { openExampleAlone } from "../../support/alone";
import { expectAccessible } from "../../support/accessible";
import { expect, test } from "../../support/story";

const EXAMPLE = "Senior Technical Program Manager, Platform";

test("input on the review is saved, even when a button elsewhere is pressed @js", async ({ page }) => {
  const address = await openExampleAlone(page, EXAMPLE, "reviewed", (requisition) => ({
    ...requisition,
    role: { ...requisition.role, title: "Senior TPM" },
    metrics: { metrics: requisition.metrics.metrics.map((row) => ({ ...row, target: "soon" })) },
  }));
  await page.goto(`${address}/review`);
  const metrics = page.getByRole("region", { name: /^Warning: The target of metrics/ });
  await metrics.getByLabel(/^On-time delivery/).fill("85");
  await expect(metrics.getByRole("status")).toHaveText("Not saved yet.");
  await expect(metrics.getByRole("status")).toHaveText(/^Saved at .+\. Press Save to refresh this page\.$/);
  await metrics.getByLabel(/^Release slips/).fill("2");
  const title = page.getByRole("region", { name: /^Blocker: “TPM” in the title/ });
  await title.getByLabel("Title").fill("Senior Technical Program Manager, Events");
  await title.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  const { metrics: saved, role } = (await (await page.request.get(`${address}.json`)).json()) as {
    metrics: { metrics: { target: string }[] };
    role: { title: string };
  };
  expect(saved.metrics.map(({ target }) => target).slice(0, 2)).toEqual(["85", "2"]);
  expect(role.title).toBe("Senior Technical Program Manager, Events");

  await page.reload();
  await metrics.getByRole("textbox").first().fill("x".repeat(300));
  await expect(metrics.getByRole("status")).toHaveText(/^Not saved\. .*characters or less/);
  await expectAccessible(page);
});

test("an answer with several findings has one field, and the others link to it", async ({ page }) => {
  const mission = "Our rockstars will be young digital natives who hit the ground running. He decides the dates.";
  const address = await openExampleAlone(page, EXAMPLE, "once", ({ role, ...others }) => ({
    ...others,
    role: { ...role, mission },
  }));
  await page.goto(`${address}/review`);
  const boxes = page.getByRole("textbox", { name: "Mission" });
  await expect(boxes).toHaveCount(1);
  const link = page.getByRole("link", { name: "Mission (above)" }).first();
  await link.click();
  await expect(page).toHaveURL(/#.+role\.mission$/);
  await expectAccessible(page);
});
