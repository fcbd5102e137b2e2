import type { IThemeOptions } from "docx";
import type { Colours } from "./colours";

/** Windows and Office fonts for East Asian text, by document language. */
const EAST_ASIAN_FONTS: readonly (readonly [pattern: RegExp, language: string, font: string])[] = [
  [/^ja\b/i, "ja-JP", "Yu Gothic"],
  [/^ko\b/i, "ko-KR", "Malgun Gothic"],
  [/^zh-(Hant|TW|HK|MO)\b/i, "zh-TW", "Microsoft JhengHei"],
  // Chinese, and names in a document of any other language.
  [/^/, "zh-CN", "Microsoft YaHei"],
];

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/i;

const eastAsian = (language: string) => EAST_ASIAN_FONTS.find(([pattern]) => pattern.test(language));

/** The proofing language of East Asian text. */
export const eastAsianLanguage = (language: string): string => eastAsian(language)?.[1] ?? "zh-CN";

/** The proofing language of right-to-left text. */
export const rightToLeftLanguage = (language: string): string => (RIGHT_TO_LEFT.test(language) ? language : "ar-SA");

/**
 * Fonts and colours. Every Word has Calibri, and there are free fonts with its widths. East Asian and right-to-left
 * text has its own fonts, because Word would otherwise choose any.
 */
export function themeFor(language: string, colours: Colours): IThemeOptions {
  const fonts = { latin: "Calibri", eastAsia: eastAsian(language)?.[2], complexScript: "Arial" };
  return {
    name: "Requisite",
    fonts: { headings: fonts, body: fonts },
    colors: {
      dark2: colours.dark,
      light2: colours.headFill,
      accent1: colours.accent,
      accent2: colours.suggestion,
      accent3: colours.muted,
      hyperlink: colours.accent,
    },
  };
}
