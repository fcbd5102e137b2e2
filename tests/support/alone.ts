import type { Page } from "@playwright/test";
import { parse, stringify } from "yaml";
import type { Requisition } from "../../app/requisition/requisition";
import { addressIn, ownWord } from "./story";
import { submit } from "./submit";

/**
 * Opens a finished example, optionally changed, with metrics and a team that no other requisition in the list has: all
 * stories share one list, and findings compare requisitions. `word` must not be used by another story. Returns its
 * address.
 */
export async function openExampleAlone(
  page: Page,
  title: string,
  word: string,
  change = (requisition: Requisition): Requisition => requisition,
): Promise<string> {
  const own = ownWord(word);
  const example = addressIn(await submit(page, "/requisitions/new", `Open ${title}`));
  const requisition = parse(await (await page.request.get(`${example}.yaml`)).text()) as Requisition;
  const { role, metrics } = requisition;
  const alone = {
    ...requisition,
    role: { ...role, area: own },
    metrics: { metrics: metrics.metrics.map((row) => ({ ...row, outcome: `${row.outcome} - ${own}` })) },
  };
  const text = stringify(change(alone));
  const address = addressIn(await submit(page, "/requisitions/new/import", "Import", { text }));
  await page.goto(address);
  return address;
}
