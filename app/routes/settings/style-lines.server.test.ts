import { describe, expect, it } from "vitest";
import { PLAIN_LETTERHEAD } from "../../documents/letterhead";
import { paragraph, words, zip } from "../../formats/docx/style-source/testing/company-files";
import { harmful } from "../../formats/docx/style-source/testing/harmful-files";
import { readSettings } from "./show.server";
import { showLines } from "./style-lines.server";

const asked = { year: 2026, organization: "Nordic Audio" };
const bytes = zip(
  harmful({
    template: true,
    footers: { default: paragraph(words("© 2019 Nordic Audio")) + paragraph(words("Stockholm")) },
  }),
);
const kept = { ...PLAIN_LETTERHEAD, styleSource: { name: "house.dotx", bytes } };

function formOf(fields: readonly (readonly [name: string, value: string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of [["paper", "a4"] as const, ...fields]) form.append(name, value);
  return form;
}

async function saved(fields: Parameters<typeof formOf>[0], before = kept) {
  const read = await readSettings(formOf(fields), before);
  if ("problems" in read) throw new Error(read.problems[0]!.message);
  return read;
}

describe("lines of a company's file", () => {
  it("are shown with their place and a warning, and lines with a warning are not printed", async () => {
    expect(await showLines(kept.styleSource, asked)).toEqual([
      {
        text: "© 2019 Nordic Audio",
        hint: "Footer. Copyright from another year",
        suspicious: true,
        printed: false,
        decided: false,
      },
      { text: "Stockholm", hint: "Footer", suspicious: false, printed: true, decided: false },
    ]);
    expect(await showLines(undefined, asked)).toEqual([]);
  });

  it("keep the user's decision, and a new file needs a new one", async () => {
    const read = await saved([
      ["line", "© 2019 Nordic Audio"],
      ["line", "Stockholm"],
      ["line", "Not in the file"],
      ["print-line", "© 2019 Nordic Audio"],
    ]);
    expect(read.styleSource?.lines).toEqual([
      { text: "© 2019 Nordic Audio", printed: true },
      { text: "Stockholm", printed: false },
    ]);
    expect((await showLines(read.styleSource, asked)).map(({ printed, decided }) => [printed, decided])).toEqual([
      [true, true],
      [false, true],
    ]);
    const again = await saved([], { ...kept, styleSource: read.styleSource! });
    expect(again.styleSource).toEqual(read.styleSource);
    const other = new File([Uint8Array.from(bytes)], "other.docx");
    const replaced = await saved(
      [
        ["line", "Stockholm"],
        ["style", other],
      ],
      { ...kept, styleSource: read.styleSource! },
    );
    expect(replaced.styleSource?.name).toBe("other.docx");
    expect(replaced.styleSource?.lines).toBeUndefined();
  });

  it("keep the user's selection if another field is refused", async () => {
    const read = await readSettings(
      formOf([
        ["color", "green"],
        ["line", "Stockholm"],
      ]),
      kept,
    );
    expect(read).toMatchObject({ lines: [{ text: "Stockholm", printed: false }] });
  });
});
