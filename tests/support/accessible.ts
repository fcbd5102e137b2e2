import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasScripts } from "./story";

/** Rules that a look can break: colors, sizes, what scrolls. The others read the page's elements, which are the same in every look. */
export const RULES_OF_LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

const ALL_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The accessibility checker finds nothing on this page. A page that has the same elements and the same look as one that was
 * checked in this run is not checked again. The checker is a script, so without scripts it reads a copy of the page. `look` names what the story changed about the page beside its window.
 */
export async function expectAccessible(
  page: Page,
  { look = [], rules }: { readonly look?: readonly unknown[]; readonly rules?: readonly string[] | undefined } = {},
): Promise<void> {
  // Without its stylesheet no page is fit to be judged.
  await page.waitForLoadState();
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, "");
  const known = join(test.info().project.outputDir, "accessible", nameOf(html, [page.viewportSize(), look, rules]));
  if (existsSync(known)) return;
  const checked = hasScripts() ? page : await copyWithScripts(page, html);
  // A bar at the foot of the window covers a part of what is under it, which the checker takes for too small, and does not
  // look at; in a window as high as the page it covers nothing.
  const window = page.viewportSize()!;
  const height = await checked.evaluate(() => document.documentElement.scrollHeight);
  await checked.setViewportSize({ ...window, height: Math.max(window.height, height) });
  // No page has frames, for which the checker would open a page of its own each time.
  const checker = new AxeBuilder({ page: checked }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? checker.withRules([...rules]) : checker.withTags(ALL_RULES)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  mkdirSync(join(known, ".."), { recursive: true });
  writeFileSync(known, "");
  if (checked === page) await page.setViewportSize(window);
  else await checked.context().close();
}

/** The same for two pages of the same elements in the same look. The ids of requisitions and forms, and the time, differ in each. */
function nameOf(html: string, look: readonly unknown[]): string {
  const elements = html
    .replace(/\b[a-z0-9]{12}\b/g, "id")
    .replace(/\b\d{1,2}:\d{2} [AP]M\b/g, "time")
    .replace(/ nonce="[^"]*"/g, "");
  const { colorScheme, contextOptions } = test.info().project.use;
  return createHash("sha256")
    .update(JSON.stringify([elements, look, colorScheme, contextOptions]))
    .digest("hex");
}

/** The same page, in the same look, where scripts may run but none of the page's own are loaded. */
async function copyWithScripts(page: Page, html: string): Promise<Page> {
  const { colorScheme, contextOptions, baseURL } = test.info().project.use;
  const browser = page.context().browser()!;
  const viewport = page.viewportSize();
  const context = await browser.newContext({
    ...contextOptions,
    // A new context of a story has the settings of the story.
    javaScriptEnabled: true,
    baseURL,
    viewport,
    colorScheme: colorScheme ?? "light",
  });
  const copy = await context.newPage();
  await copy.route(page.url().split("#")[0]!, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await copy.goto(page.url());
  return copy;
}
