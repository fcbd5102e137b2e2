import type { Requisition } from "../../../app/requisition/requisition";
import { openExampleAlone } from "../../support/alone";
import { expectAccessible } from "../../support/accessible";
import { expect, test } from "../../support/story";

/** A finished requisition changed into two jobs, with words as targets and half a pay range. */
const withTenFindings = ({
  role,
  stakeholders,
  metrics,
  requirements,
  offer,
  ...others
}: Requisition): Requisition => ({
  ...others,
  role: { ...role, title: "Senior Product Manager and Technical Program Manager" },
  stakeholders: {
    ...stakeholders,
    decisions: stakeholders.decisions.map((row) =>
      ["what", "why"].includes(row.id) ? { ...row, right: "decides", who: "" } : row,
    ),
  },
  metrics: { metrics: metrics.metrics.map((row, i) => (i < 2 ? { ...row, target: "soon" } : row)) },
  requirements: {
    ...requirements,
    responsibilities: [
      "Own the product vision and the product roadmap for music discovery",
      "Raise user adoption and retention through experiments",
      ...requirements.responsibilities.slice(0, 5),
    ],
  },
  offer: { ...offer, payTo: null },
});

for (const { width, height, most } of [
  { width: 1280, height: 900, most: 1800 },
  { width: 360, height: 740, most: 3200 },
]) {
  test(`a review with ten findings is at most ${most} px high at ${width}, its first finding in view`, async ({
    page,
  }) => {
    const example = "Senior Technical Program Manager, Platform";
    const address = await openExampleAlone(page, example, `tall${width}`, withTenFindings);
    await page.setViewportSize({ width, height });
    await page.goto(`${address}/review`);
    const findings = page.getByRole("heading", { name: /^10 findings/ });
    await expect(findings).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("two jobs");
    expect((await findings.boundingBox())!.y).toBeLessThan(height);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    await expectAccessible(page);
  });
}
