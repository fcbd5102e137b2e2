import { expectAccessible, RULES_OF_LOOKS } from "../../support/accessible";
import { expect, expectNoSidewaysScroll, openExample, test } from "../../support/story";

const askFor = (items: readonly (string | undefined)[]): string => items.map((item) => `r=${item ?? ""}`).join("&");

/** Addresses by what they show, of four items of which the first two and the last two are alike. */
const PAGES: readonly (readonly [pages: string, addressesOf: (items: readonly string[]) => readonly string[]])[] = [
  [
    "the answers",
    (items) => [
      `/compare?${askFor(items)}`,
      `/compare?${askFor([items[0], items[2], "gone00000000", items[0]])}&rows=all`,
      `/compare?${askFor([items[0], items[2]])}&marks=off`,
    ],
  ],
  [
    "the analysis and the choice",
    (items) => [
      `/compare?${askFor(items)}&tab=analysis`,
      `/compare?${askFor([items[0], items[2]])}&tab=analysis`,
      `/compare?${askFor([...items, `${items[0]}@1`])}`,
    ],
  ],
  [
    "the blind test's pages",
    (items) =>
      ["", "&is=A&is=", "&is=A&is=B"].map((guesses) => `/compare/blind?${askFor([items[0], items[2]])}${guesses}`),
  ],
];

for (const [look, options, rules] of [
  ["light, 1280 wide", { colorScheme: "light", viewport: { width: 1280, height: 900 } }, undefined],
  ["dark, 360 wide @js", { colorScheme: "dark", viewport: { width: 360, height: 740 } }, RULES_OF_LOOKS],
  ["light, 320 wide @js", { colorScheme: "light", viewport: { width: 320, height: 700 } }, RULES_OF_LOOKS],
  [
    "forced colors, 1024 wide @js",
    { viewport: { width: 1024, height: 768 }, contextOptions: { forcedColors: "active" } },
    RULES_OF_LOOKS.slice(1),
  ],
] as const) {
  test.describe(look, () => {
    test.use(options);

    for (const [pages, addressesOf] of PAGES)
      test(`${pages} have no accessibility problem and do not scroll sideways`, async ({ page }) => {
        test.setTimeout(240_000);
        const items: string[] = [];
        for (const title of ["Technical Program Manager, Platform", "Product Manager, Music Discovery"])
          for (let i = 0; i < 2; i += 1) items.push((await openExample(page, `Senior ${title}`)).split("/").at(-1)!);
        for (const address of addressesOf(items)) {
          await page.goto(address);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expectAccessible(page, rules);
          await expectNoSidewaysScroll(page);
        }
      });
  });
}
