import { describe, expect, it } from "vitest";
import type { Block } from "../../../documents/blocks/document";
import { writeDocx } from "../index";
import { all, ALL_BLOCKS, bodyOf, documentOf, ONE_OF_EACH, paragraphsOf, parseXml, unpack } from "../test-support";
import { isRightToLeft, printable } from "./text";

/** What people paste, and what is printed. */
const HOSTILE: Record<string, [typed: string, printed: string]> = {
  "names of docx's own lists": ["{num-1} {number-1} {\uE000number-1}", "{num-1} {number-1} {number-1}"],
  "words that docx takes for fields": ["CURRENT", "CURRENT"],
  "XML and quotation marks": [`<>&"' ]]> &#0; <!-- ?>`, `<>&"' ]]> &#0; <!-- ?>`],
  "halves of characters": ["a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
  "non-characters": ["a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}", "abcd"],
  "control characters": ["a\0b\x01c\x1Bd\x7Fe", "abcde"],
  "every kind of line end": ["a\r\nb\rc\vd\fe\u2028f\u2029g\u0085h", "a\nb\nc\nd\ne\nf\ng\nh"],
  "a tab": ["a\tb", "a b"],
  emoji: ["👩‍💻 🏳️‍🌈 e\u0301", "👩‍💻 🏳️‍🌈 e\u0301"],
  Arabic: ["مرحبا بالعالم.", "مرحبا بالعالم."],
  Hebrew: ["שלום, עולם!", "שלום, עולם!"],
  "Chinese, Japanese and Korean": ["漢字テキスト 한국어", "漢字テキスト 한국어"],
  "a word without an end": ["x".repeat(5000), "x".repeat(5000)],
};

/** The same blocks with different words. */
const replaced = (blocks: readonly Block[], words: string) =>
  JSON.parse(JSON.stringify(blocks), (key, value: unknown) =>
    typeof value === "string" && key !== "type" ? words : value,
  ) as Block[];

describe.each(Object.entries(HOSTILE))("%s", (_, [typed, printed]) => {
  it("print as expected", async () => {
    expect(printable(typed)).toBe(printed);
    const body = await bodyOf(ONE_OF_EACH.list, { type: "paragraph", text: [{ text: typed }] });
    expect(paragraphsOf(body).at(-1)).toEqual(["Normal", printed]);
  });

  it("keep every part of a file well-formed", async () => {
    const everywhere = documentOf(replaced(ALL_BLOCKS, typed), {
      name: typed,
      title: typed,
      subtitle: typed,
      draft: true,
    });
    const parts = unpack(await writeDocx(everywhere));
    for (const [path, xml] of parts) expect(() => parseXml(xml), path).not.toThrow();
    expect(all(parseXml(parts.get("docProps/core.xml")!), "dc:title")[0]?.textContent).toBe(printed);
  });
});

it("marks only right-to-left text", async () => {
  expect(isRightToLeft("1. שלום world")).toBe(true);
  expect(isRightToLeft("(world) שלום")).toBe(false);
  expect(isRightToLeft("123 – 456")).toBeUndefined();
  const body = await bodyOf(
    { type: "paragraph", text: [{ text: "שלום: " }, { text: "123" }, { text: "world" }] },
    { type: "paragraph", text: [{ text: "world: " }, { text: "שלום" }] },
  );
  const marks = all(body, "w:p").map((p) => [
    all(p, "w:bidi").length,
    ...all(p, "w:r").map((r) => all(r, "w:rtl").length),
  ]);
  expect(marks).toEqual([
    [1, 1, 1, 0],
    [0, 0, 1],
  ]);
});

it("marks strong and suggested text, but not bold text as bold again", async () => {
  const text = [
    { text: "a", strong: true },
    { text: "b", suggested: true },
    { text: "c", suggested: true, strong: true },
  ];
  const columns = [{ head: "H", share: 100 }];
  const body = await bodyOf({ type: "paragraph", text }, { type: "table", caption: "T", columns, rows: [[[text]]] });
  const styles = all(body, "w:rStyle").map((style) => style.getAttribute("w:val"));
  expect(styles).toEqual(["Strong", "Suggested", "SuggestedStrong", "Suggested", "Suggested"]);
});
