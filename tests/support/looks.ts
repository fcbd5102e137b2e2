import { expect, type Page } from "@playwright/test";
import { expectAccessible, RULES_OF_LOOKS } from "./accessible";
import { expectNoSidewaysScroll, hasScripts } from "./story";

/** The window size and colors for a page. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colors: "light" | "dark" | "forced";
}

/**
 * Opens each page once and changes its look: it must have no accessibility problems and not scroll sideways. Without
 * scripts, pages are checked only in the first look: the others change colors and sizes, not elements.
 */
export async function expectEveryLook(page: Page, addresses: readonly string[], looks: readonly Look[]): Promise<void> {
  for (const address of addresses) {
    const shown = hasScripts() ? looks : looks.slice(0, 1);
    for (const [i, { width, height, colors }] of shown.entries()) {
      await page.setViewportSize({ width, height });
      const isForced = colors === "forced";
      await page.emulateMedia({ colorScheme: isForced ? "light" : colors, forcedColors: isForced ? "active" : "none" });
      if (i === 0) await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      // In forced colors, the system sets the contrast.
      const rules = i === 0 ? undefined : RULES_OF_LOOKS.filter((rule) => !isForced || rule !== "color-contrast");
      await expectAccessible(page, { look: [width, colors], rules });
      await expectNoSidewaysScroll(page);
    }
  }
}
