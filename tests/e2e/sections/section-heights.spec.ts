import type { Page } from "@playwright/test";
import { expect, hasScripts, openExample, ready, startWithSuggestions, test } from "../../support/story";

const SECTIONS = ["role", "reporting", "stakeholders", "metrics", "requirements", "offer", "interview"];

/** The maximum height in pixels of each section when it opens. */
const LIMITS = [
  { width: 1280, height: 900, most: 1800 },
  { width: 360, height: 740, most: 3000 },
];

const STARTS: [string, (page: Page) => Promise<string>][] = [
  ["started from suggestions", (page) => startWithSuggestions(page, "Technical Program Manager")],
  ["of an example", (page) => openExample(page, "Senior Technical Program Manager, Platform")],
];

for (const [what, start] of STARTS) {
  for (const { width, height, most } of LIMITS) {
    test(`no section ${what} is taller than ${most} px at ${width}, and no box cuts off its text`, async ({ page }) => {
      const address = await start(page);
      await page.setViewportSize({ width, height });
      for (const section of SECTIONS) {
        await page.goto(`${address}/edit/${section}`);
        await page.waitForLoadState();
        const seen = await page.evaluate(() => {
          const fields = [...document.querySelectorAll<HTMLElement>("#form :is(.c-input, .c-rows summary)")];
          const shown = fields.filter((field) => field.offsetParent !== null);
          return {
            height: document.documentElement.scrollHeight,
            first: shown[0]!.getBoundingClientRect().top,
            cut: shown
              .filter((field) => field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
              .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
              .map((box) => box.id),
          };
        });
        expect(seen.height, section).toBeLessThanOrEqual(most);
        expect(seen.first, `${section}: the first field is on the first screen`).toBeLessThan(height - 120);
        expect(seen.cut, section).toEqual([]);
      }
    });
  }
}

for (const { width, height } of LIMITS) {
  test(`the bar at the bottom never covers the focus, at ${width}`, async ({ page }) => {
    const address = await startWithSuggestions(page, "Technical Program Manager");
    await page.setViewportSize({ width, height });
    for (const section of SECTIONS) {
      await page.goto(`${address}/edit/${section}`);
      await page.waitForLoadState();
      if (hasScripts()) await ready(page);
      for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate(() => {
          const element = document.activeElement!;
          const bar = document.querySelector(".c-act")!;
          const { top, bottom } = element.getBoundingClientRect();
          const edge = bar.getBoundingClientRect().top;
          // A text area with many lines gets the focus at its first line.
          const isText = element instanceof HTMLTextAreaElement || bottom - top > edge - 100;
          return {
            what: `${element.tagName} ${element.id} ${element.textContent.slice(0, 40)}`,
            isInBar: bar.contains(element),
            isClear: top >= 0 && (isText ? top + 30 : bottom) <= edge,
          };
        });
        if (focus.isInBar) break;
        expect(focus.isClear, `${section}: ${focus.what}`).toBe(true);
      }
      await expect(page.locator(".c-act :focus"), `${section}: the bar is last`).toHaveCount(1);
    }
  });
}
