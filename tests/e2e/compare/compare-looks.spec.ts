import { expectEveryLook } from "../../support/looks";
import { openExample, test } from "../../support/story";

const askFor = (items: readonly (string | undefined)[]): string => items.map((item) => `r=${item ?? ""}`).join("&");

/** The addresses for each group of pages, for four items of which the first two and the last two are similar. */
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

const LOOKS = [
  { width: 1280, height: 900, colors: "light" },
  { width: 360, height: 740, colors: "dark" },
  { width: 320, height: 700, colors: "light" },
  { width: 1024, height: 768, colors: "forced" },
] as const;

for (const [pages, addressesOf] of PAGES)
  test(`${pages} have no accessibility problem and do not scroll sideways`, async ({ page }) => {
    const items: string[] = [];
    for (const title of ["Technical Program Manager, Platform", "Product Manager, Music Discovery"])
      for (let i = 0; i < 2; i += 1) items.push((await openExample(page, `Senior ${title}`)).split("/").at(-1)!);
    await expectEveryLook(page, addressesOf(items), LOOKS);
  });
