import { describe, expect, it } from "vitest";
import { theme } from "../testing/company-files";
import { type ThemeColors, colorOf, groundOf, recolor, themeColors } from "./theme-colors";
import { W, all, childrenOf, get, parse } from "../package/xml";

const element = (xml: string) => childrenOf(parse(`<a xmlns:w="${W}">${xml}</a>`))[0]!;
const office = themeColors(parse(theme("4472C4", "Calibri")));
const text = (attributes: string, colors: ThemeColors = office) => colorOf(element(`<w:color ${attributes}/>`), colors);

describe("a color of a theme", () => {
  // The literal values that Word writes next to them (Office theme of 2013).
  it.each([
    ['w:val="000000" w:themeColor="accent1"', "4472C4"],
    ['w:val="000000" w:themeColor="accent1" w:themeTint="99"', "8EAADB"],
    ['w:val="000000" w:themeColor="accent1" w:themeTint="66"', "B4C6E7"],
    ['w:val="000000" w:themeColor="accent1" w:themeShade="BF"', "2F5496"],
    ['w:val="000000" w:themeColor="text1" w:themeTint="80"', "7F7F7F"],
    ['w:val="000000" w:themeColor="background1" w:themeShade="A6"', "A6A6A6"],
  ])("%s is %s", (attributes, wanted) => {
    const [is, was] = [text(attributes)!, wanted].map((one) => Number.parseInt(one, 16));
    for (const shift of [0, 8, 16]) expect(Math.abs(((is! >> shift) & 255) - ((was! >> shift) & 255))).toBeLessThan(3);
  });

  it("takes precedence over the literal color, which is used if the theme has none of that name", () => {
    expect(text('w:val="ff0000" w:themeColor="none"')).toBe("FF0000");
    expect(text('w:val="auto"')).toBe("auto");
    expect(text("")).toBeUndefined();
  });

  it("may be modified in the theme or be a system color", () => {
    const inside = (xml: string) =>
      themeColors(
        parse(
          `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:clrScheme>${xml}</a:clrScheme></a:theme>`,
        ),
      );
    const changed = inside(
      '<a:accent1><a:srgbClr val="4472C4"><a:lumMod val="75000"/></a:srgbClr></a:accent1><a:lt1><a:sysClr val="window"/></a:lt1>',
    );
    expect(changed.get("accent1")).toBe("2F5597");
    expect(changed.get("lt1")).toBe("FFFFFF");
  });

  it("is written as a literal next to its name, also with a tint", () => {
    const root = parse(`<a xmlns:w="${W}"><w:color w:val="000000" w:themeColor="accent1" w:themeShade="BF"/></a>`);
    recolor(root, office);
    expect(get(all(root, "color")[0], "val")).toBe(text('w:themeColor="accent1" w:themeShade="BF"'));
  });
});

describe("a background", () => {
  it.each([
    ['w:val="clear" w:color="auto" w:fill="F0F4F8"', "F0F4F8"],
    ['w:val="clear" w:color="auto" w:fill="auto" w:themeFill="accent1"', "4472C4"],
    ['w:val="solid" w:color="14213D" w:fill="FFFFFF"', "14213D"],
    ['w:val="pct50" w:color="000000" w:fill="FFFFFF"', "808080"],
    ['w:val="clear" w:color="auto" w:fill="auto"', undefined],
    ['w:val="nil"', undefined],
  ])("of %s is %s", (attributes, wanted) => {
    expect(groundOf(element(`<w:shd ${attributes}/>`), office)).toBe(wanted);
  });
});
