import { expect, type Page } from "@playwright/test";
import { parse, stringify } from "yaml";
import type { Requisition } from "../../app/requisition/requisition";
import { addressOf, openExample, ownWord } from "./story";

/**
 * Opens a finished example, changed if asked, that no other requisition of the list is measured like or shares a team with: all
 * stories share one list, and findings tell of what two requisitions claim. `word` is one that no other story uses. Gives back its address.
 */
export async function openExampleAlone(
  page: Page,
  title: string,
  word: string,
  change = (requisition: Requisition): Requisition => requisition,
): Promise<string> {
  const own = ownWord(word);
  const example = await openExample(page, title);
  const requisition = parse(await (await page.request.get(`${example}.yaml`)).text()) as Requisition;
  const { role, metrics } = requisition;
  const alone = {
    ...requisition,
    role: { ...role, area: own },
    metrics: { metrics: metrics.metrics.map((row) => ({ ...row, outcome: `${row.outcome} - ${own}` })) },
  };
  await page.goto("/requisitions/new/import");
  await page.getByLabel("Paste the text").fill(stringify(change(alone)));
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Imported from a file.")).toBeVisible();
  return addressOf(page);
}
