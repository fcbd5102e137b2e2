import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasScripts } from "./story";

/**
 * Rules that depend on the look: colors, sizes, scrolling. The others check the page's elements, which are the same in
 * every look.
 */
export const RULES_OF_LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

const ALL_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Expects no violations from the accessibility checker. A page with the same elements and look as one that was already
 * checked in this run is skipped. The checker is a script, so without scripts it reads a copy of the page. `look` names
 * what the story changed on the page besides the window size.
 */
export async function expectAccessible(
  page: Page,
  { look = [], rules }: { readonly look?: readonly unknown[]; readonly rules?: readonly string[] | undefined } = {},
): Promise<void> {
  // A page can only be checked with its stylesheet.
  await page.waitForLoadState();
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, "");
  const known = join(test.info().project.outputDir, "accessible", nameOf(html, [page.viewportSize(), look, rules]));
  if (existsSync(known)) return;
  const checked = hasScripts() ? page : await copyWithScripts(page, html);
  // A bar at the bottom covers a part of the page, which the checker would skip or report as too small. In a window as
  // high as the page it covers nothing.
  const window = page.viewportSize()!;
  const height = await checked.evaluate(() => document.documentElement.scrollHeight);
  await checked.setViewportSize({ ...window, height: Math.max(window.height, height) });
  // No page has frames, for which the checker would open another page each time.
  const checker = new AxeBuilder({ page: checked }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? checker.withRules([...rules]) : checker.withTags(ALL_RULES)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  mkdirSync(join(known, ".."), { recursive: true });
  writeFileSync(known, "");
  if (checked === page) await page.setViewportSize(window);
  else await checked.context().close();
}

/**
 * The key of a page: equal for pages with the same elements in the same look. Ids and times are removed, since they
 * differ between pages.
 */
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

/** A copy of the page in the same look, where scripts can run but none of the page's own are loaded. */
async function copyWithScripts(page: Page, html: string): Promise<Page> {
  const { colorScheme, contextOptions, baseURL } = test.info().project.use;
  const browser = page.context().browser()!;
  const viewport = page.viewportSize();
  const context = await browser.newContext({
    ...contextOptions,
    // A new context inherits the settings of the story.
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
