import { parse, stringify } from "yaml";
import type { Requisition } from "../../../app/requisition/requisition";
import { addressOf, expect, expectNoSidewaysScroll, openExample, ownWord, test } from "../../support/story";

const TITLE = "W".repeat(60);
const LINK = `https://example.com/${"w".repeat(280)}`;

/** The file of a finished requisition, as if it had pasted links and text without spaces. */
function withoutSpaces(yaml: string, title: string): string {
  const { role, reporting, stakeholders, metrics, ...others } = parse(yaml) as Requisition;
  return stringify({
    ...others,
    role: { ...role, title, area: TITLE, mission: LINK },
    reporting: { ...reporting, reportsTo: "W".repeat(90), location: TITLE },
    stakeholders: {
      ...stakeholders,
      stakeholders: stakeholders.stakeholders.map((row, i) => ({ ...row, who: `${i}${TITLE}` })),
    },
    metrics: { ...metrics, metrics: metrics.metrics.map((row, i) => ({ ...row, outcome: `${i}${TITLE}${TITLE}` })) },
  });
}

test("very long words wrap, and no page scrolls sideways", async ({ page }) => {
  const title = (ownWord("long") + TITLE).slice(0, 60);
  const example = await openExample(page, "Senior Technical Program Manager, Platform");
  const yaml = await (await page.request.get(`${example}.yaml`)).text();
  await page.goto("/requisitions/new/import");
  await page.getByLabel("Paste the text").fill(withoutSpaces(yaml, title));
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Imported from a file.")).toBeVisible();
  const address = addressOf(page);
  const [id, other] = [address, example].map((one) => one.split("/").at(-1)!);

  const pages = [
    `/requisitions?q=${title}`,
    address,
    `${address}/review`,
    `${address}/history/1`,
    `${address}/role-type?to=release-manager`,
    `${address}/edit/role`,
    `${address}/edit/metrics`,
    `${address}/documents/job-description`,
    `${address}/documents/interviewer-kit`,
    `/compare?q=${title}`,
    `/compare?r=${id}&r=${other}`,
    `/compare?r=${id}&r=${other}&r=${id}@1&r=${other}@1`,
    `/pack?r=${id}`,
  ];
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const width of [1280, 800, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  }
});
