import { expect, type Page } from "@playwright/test";
import { expectAccessible, RULES_OF_LOOKS } from "./accessible";
import { expectNoSidewaysScroll, hasScripts } from "./story";

/** A window and colors that a page is shown in. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colors: "light" | "dark" | "forced";
}

/**
 * Opens each page once and changes the look of the open page: nothing on it has an accessibility problem or scrolls sideways.
 * Without scripts, pages are checked in the first look only: the others change colors and sizes, not elements.
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
      // In forced colors the contrast is the system's.
      const rules = i === 0 ? undefined : RULES_OF_LOOKS.filter((rule) => !isForced || rule !== "color-contrast");
      await expectAccessible(page, { look: [width, colors], rules });
      await expectNoSidewaysScroll(page);
    }
  }
}
