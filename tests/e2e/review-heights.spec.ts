import { parse, stringify } from "yaml";
import type { Requisition } from "../../app/requisition/requisition";
import { addressOf, expect, expectAccessible, openExample, ownWord, test } from "../support/story";

/** The file of a finished requisition that somebody has made two jobs of, with a word for a target and half a pay range. */
function withTenFindings(yaml: string, team: string): string {
  const { role, stakeholders, metrics, requirements, offer, ...others } = parse(yaml) as Requisition;
  const { responsibilities } = requirements;
  return stringify({
    ...others,
    role: { ...role, title: "Senior Product Manager and Technical Program Manager", area: team },
    stakeholders: {
      ...stakeholders,
      decisions: stakeholders.decisions.map((row) =>
        ["what", "why"].includes(row.id) ? { ...row, right: "decides", who: "" } : row,
      ),
    },
    metrics: {
      // Outcomes of its own: the other drafts of the stories may well have those of the example.
      metrics: metrics.metrics.map((row, i) => ({
        ...row,
        outcome: `${row.outcome} - ${team}`,
        ...(i < 2 ? { target: "soon" } : {}),
      })),
    },
    requirements: {
      ...requirements,
      responsibilities: [
        "Own the product vision and the product roadmap for music discovery",
        "Raise user adoption and retention through experiments",
        ...responsibilities.slice(0, 5),
      ],
    },
    offer: { ...offer, payTo: null },
  });
}

for (const { width, height, most } of [
  { width: 1280, height: 900, most: 1800 },
  { width: 360, height: 740, most: 3200 },
]) {
  test(`a review with ten findings is at most ${most} px high at ${width}, its first finding in view`, async ({
    page,
  }) => {
    const example = await openExample(page, "Senior Technical Program Manager, Platform");
    const yaml = await (await page.request.get(`${example}.yaml`)).text();
    await page.goto("/requisitions/new/import");
    await page.getByLabel("Paste the text").fill(withTenFindings(yaml, ownWord("tall")));
    await page.getByRole("button", { name: "Import" }).click();
    await expect(page.getByText("Imported from a file.")).toBeVisible();
    await page.setViewportSize({ width, height });
    await page.goto(`${addressOf(page)}/review`);
    const findings = page.getByRole("heading", { name: /^10 findings/ });
    await expect(findings).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("two jobs");
    expect((await findings.boundingBox())!.y).toBeLessThan(height);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    await expectAccessible(page);
  });
}
