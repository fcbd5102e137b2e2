import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentOf } from "../docx/test-support";
import { writeHtml } from "./index";
import { typefaceFor } from "./typeface";

const pageWith = (text: string) => writeHtml(documentOf([{ type: "paragraph", text: [{ text }] }]));
/** The font families in a stylesheet, without those of the typeface itself. */
const familiesIn = (css: string): string[] =>
  [...css.replace(/@font-face \{[^}]+\}/g, "").matchAll(/\bfont(?:-family)?:\s*([^;}]+)/g)].map(([, value]) =>
    value!.replace(/\s+/g, " "),
  );
const facesIn = (css: string): string[] => css.match(/@font-face/g) ?? [];

describe("the typeface of documents", () => {
  it("comes first in every style of a page, and in the print styles of a preview", () => {
    const style = /<style>([^]*)<\/style>/.exec(pageWith("Plain"))![1]!;
    const families = familiesIn(style);
    expect(families.length).toBeGreaterThanOrEqual(3);
    for (const family of families) expect(family).toMatch(/^[\w./ ]*"Hanken Grotesk", sans-serif$/);
    const preview = readFileSync("app/ui/styles/base/tokens.css", "utf8");
    expect(/\n {4}--sans: ([^;]+);/.exec(preview)?.[1]).toMatch(/^"Hanken Grotesk", /);
    const print = readFileSync("app/ui/styles/base/print.css", "utf8");
    for (const family of familiesIn(print)) expect(family).toMatch(/"Hanken Grotesk"|^var\(--type-/);
  });

  it("is embedded in the page for the letters it uses, and loads nothing from elsewhere", () => {
    const page = pageWith("Senior Engineer, “Zürich” – 5 €");
    expect(facesIn(page)).toHaveLength(2);
    expect(page.match(/src: url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{15000,}\)/g)).toHaveLength(2);
    expect(page).toContain("default-src &#x27;none&#x27;; img-src data:; font-src data:; style-src");
    expect(page).not.toMatch(/url\((?!data:)/);
    expect(facesIn(pageWith("Łukasz, Şebnem, Ștefan"))).toHaveLength(4);
    expect(facesIn(pageWith("Nguyễn Thị Ánh and Łukasz"))).toHaveLength(6);
    expect(facesIn(pageWith("漢字 مدير"))).toHaveLength(2);
    expect(pageWith("Plain").length).toBeLessThan(60_000);
  });

  it("has its license and weights 400 and 600, with every file used", () => {
    const folder = "app/formats/html/fonts";
    expect(readFileSync(join(folder, "LICENSE"), "utf8")).toMatch(
      /Hanken Grotesk[^]*SIL OPEN FONT LICENSE Version 1\.1/i,
    );
    const files = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
    const css = readFileSync(join(folder, "typeface.css"), "utf8");
    expect(css.match(/[\w-]+\.woff2/g)!.sort()).toEqual(files.sort());
    expect(
      typefaceFor("aŁễ")
        .match(/font-weight: \d+/g)!
        .sort(),
    ).toEqual([400, 400, 400, 600, 600, 600].map((weight) => `font-weight: ${weight}`));
  });
});
