import { expect, expectAccessible, expectNoSidewaysScroll, openExample, test } from "../support/story";

for (const [look, options] of [
  ["light, 1280 wide", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
  ["dark, 360 wide @js", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
  ["light, 320 wide @js", { colorScheme: "light", viewport: { width: 320, height: 700 } }],
  [
    "forced colors, 1024 wide @js",
    { viewport: { width: 1024, height: 768 }, contextOptions: { forcedColors: "active" } },
  ],
] as const) {
  test.describe(look, () => {
    test.use(options);

    test("no page of the comparison has an accessibility problem or scrolls sideways", async ({ page }) => {
      test.setTimeout(240_000);
      const items: string[] = [];
      for (const title of ["Technical Program Manager, Platform", "Product Manager, Music Discovery"])
        for (let i = 0; i < 2; i += 1) items.push((await openExample(page, `Senior ${title}`)).split("/").at(-1)!);
      const four = items.map((item) => `r=${item}`).join("&");
      const two = `r=${items[0]}&r=${items[2]}`;
      for (const address of [
        `/compare?${four}`,
        `/compare?${four}&tab=analysis`,
        `/compare?${two}&tab=analysis`,
        `/compare?${two}&r=gone00000000&r=${items[0]}&rows=all`,
        `/compare?${two}&marks=off`,
        `/compare?${four}&r=${items[0]}@1`,
        `/compare/blind?${two}`,
        `/compare/blind?${two}&is=A&is=`,
        `/compare/blind?${two}&is=A&is=B`,
      ]) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
