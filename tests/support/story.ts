import { expect, type Locator, type Page, test as base } from "@playwright/test";
import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import { submit } from "./submit";

/** A story fails on any browser error or warning: scripts, the content security policy, missing files. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        // A form response of 422 or 409 is expected, but the browser logs its status.
        const refused = /status of (4\d\d)/.test(message.text());
        if (["error", "warning"].includes(message.type()) && !refused) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints, "browser errors and warnings").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** True in the run with scripts. */
export const hasScripts = (): boolean => test.info().project.use.javaScriptEnabled !== false;

/** Expects that the page does not scroll sideways after a change of the window, except for elements meant to scroll. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow, { message: `overflow of ${page.url()}` }).toBeLessThanOrEqual(0);
}

/** A button in the bar of a section. */
export function button(page: Page, name: string): Locator {
  return page.locator(".c-act").getByRole("button", { name });
}

/** Opens a menu, such as "More actions". */
export async function openMenu(page: Page, name: string): Promise<void> {
  await page.locator(".c-menu > summary").filter({ hasText: name }).click();
}

/** Opens a row of a list, such as "Metric 2"; returns its fields. */
export async function openRow(page: Page, name: string): Promise<Locator> {
  const row = page.locator(`[role="group"][aria-label="${name}"]`);
  if (!(await row.isVisible())) await page.locator("details[name]").filter({ has: row }).locator("summary").click();
  await expect(row).toBeVisible();
  return row;
}

/** The status in the bar of a form: saved, or not and why. */
export const saveWord = (page: Page): Locator => page.locator(".c-act").getByRole("status");

/** Waits until scripts run in the form. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator("form[data-ready=true]")).toBeVisible();
}

/** Checks the input and stays on the page: with scripts after each save, without them by a button. */
export async function check(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (hasScripts()) {
    await ready(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect(saveWord(page)).toHaveText(/^Saved at/);
  } else {
    await page.getByRole("button", { name: "Check this section" }).click();
    await expect(page.getByText("Saved and checked.")).toBeVisible();
  }
}

/** Saves the section and waits for the overview: going elsewhere at once would cancel the save. */
export async function saveAndExit(page: Page): Promise<void> {
  await button(page, "Save and exit").click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
}

/** Turns all suggestions of the section into the manager's answers. */
export async function keepAll(page: Page): Promise<void> {
  // The button is above the fields, and an incomplete form is refused.
  await page.waitForLoadState();
  await page.getByRole("button", { name: /^Keep (it$|all)/ }).click();
  await expect(page.getByText("Kept: these are now your answers.")).toBeVisible();
}

/** The tile of a role type. */
export const tile = (page: Page, roleType: string): Locator =>
  page.locator("#found").getByRole("link", { name: new RegExp(`^${roleType}`) });

/**
 * Starts a requisition of a role type, with its suggestions or blank, and opens its first section; returns its address.
 */
async function start(page: Page, roleType: string, blank: boolean): Promise<string> {
  const role = roleType.toLowerCase().replaceAll(" ", "-");
  const brief = `/requisitions/new/brief?role=${role}${blank ? "&suggest=no" : ""}`;
  const address = addressIn(await submit(page, brief, "Save for later"));
  await page.goto(`${address}/edit/role`);
  await expect(page.getByRole("heading", { level: 1, name: "Role and purpose" })).toBeVisible();
  return address;
}

export const startWithSuggestions = (page: Page, roleType: string): Promise<string> => start(page, roleType, false);
export const startBlank = (page: Page, roleType: string): Promise<string> => start(page, roleType, true);

/** Opens a copy of a finished example; returns its address. */
export async function openExample(page: Page, title: string): Promise<string> {
  const address = addressIn(await submit(page, "/requisitions/new", `Open ${title}`));
  await page.goto(address);
  return address;
}

/** A word that no other story and no other run uses, since all share one list. */
export function ownWord(name: string): string {
  const { project, repeatEachIndex } = test.info();
  return `${name}${project.name.replace(/\W/g, "")}${repeatEachIndex}`;
}

/** Opens a copy of a finished example with a team that the list can be searched for; returns its address. */
export async function openExampleOf(page: Page, team: string, title: string): Promise<string> {
  const address = await openExample(page, title);
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Team or area").fill(team);
  await saveAndExit(page);
  return address;
}

/** Imports the text of a job description; returns the address of the new requisition. */
export async function importText(page: Page, text: string): Promise<string> {
  const address = addressIn(await submit(page, "/requisitions/new/import", "Import", { text }));
  await page.goto(`${address}/imported`);
  return address;
}

/** The address "/requisitions/<id>" of the current page. */
export const addressOf = (page: Page): string => addressIn(page.url());

/** The part "/requisitions/<id>" of any address of a requisition. */
export const addressIn = (address: string): string => /\/requisitions\/[a-z0-9]{12}/.exec(address)![0];

/** Clicks a download link and reads the Word file with another program's reader. */
export async function downloadWord(page: Page, link: Locator): Promise<{ name: string; text: string; html: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const buffer = await readFile(await download.path());
  const [text, html] = await Promise.all([mammoth.extractRawText({ buffer }), mammoth.convertToHtml({ buffer })]);
  return { name: download.suggestedFilename(), text: text.value, html: html.value };
}
