import { expect, it } from "vitest";
import { all, documentOf, partOf, valueOf } from "../test-support";

const fontsOf = async (language: string) => {
  const minor = all(await partOf(documentOf([], { language }), "word/theme/theme1.xml"), "a:minorFont")[0]!;
  return ["a:latin", "a:ea", "a:cs"].map((name) => valueOf(minor, name, "typeface"));
};

it("has a font for every script, by the language of the document", async () => {
  expect(await fontsOf("en-US")).toEqual(["Calibri", "Microsoft YaHei", "Arial"]);
  expect(await fontsOf("ja")).toEqual(["Calibri", "Yu Gothic", "Arial"]);
  expect(await fontsOf("ko-KR")).toEqual(["Calibri", "Malgun Gothic", "Arial"]);
  expect(await fontsOf("zh-Hant-TW")).toEqual(["Calibri", "Microsoft JhengHei", "Arial"]);
});

it("sets a proofing language for each script", async () => {
  const languages = async (language: string) => {
    const lang = all(await partOf(documentOf([], { language }), "word/styles.xml"), "w:lang")[0]!;
    return ["w:val", "w:eastAsia", "w:bidi"].map((name) => lang.getAttribute(name));
  };
  expect(await languages("en-US")).toEqual(["en-US", "zh-CN", "ar-SA"]);
  expect(await languages("he-IL")).toEqual(["he-IL", "zh-CN", "he-IL"]);
  expect(await languages("ja-JP")).toEqual(["ja-JP", "ja-JP", "ar-SA"]);
});
