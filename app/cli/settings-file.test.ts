import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { PLAIN_LETTERHEAD } from "../documents/letterhead";
import { readSettingsFile } from "./settings-file";
import type { Shell } from "./shell";

// No file in these tests is standard input, the only part of the shell that is used.
const shell = {} as Shell;

function read(settings: string) {
  const folder = mkdtempSync(join(tmpdir(), "requisite-settings-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "settings.yaml");
  writeFileSync(file, settings);
  return readSettingsFile(file, shell);
}

describe("reading a settings file", () => {
  it("returns the letterhead, from YAML or JSON", async () => {
    expect(await readSettingsFile(undefined, shell)).toEqual(PLAIN_LETTERHEAD);
    expect(await read('organization: " Nordic "\ncolor: "#0a7d55"\nabout:\n')).toEqual({
      organization: "Nordic",
      color: "0A7D55",
      paper: "a4",
    });
    expect(await read('{"paper":"letter","benefits":["A pension"],"apply":"jobs@example.com"}')).toEqual({
      organization: "",
      color: "",
      paper: "letter",
      boilerplate: {
        about: "",
        apply: "jobs@example.com",
        equalOpportunity: "",
        adjustments: "",
        workplace: "",
        benefits: ["A pension"],
      },
    });
  });

  it.each([
    ["apply: javascript:alert(1)\n", /^--settings .*settings\.yaml: line 1, apply: .*isn’t a web address/],
    [`paper: a4\nabout: ${"word ".repeat(5000)}\n`, /line 2, about: About us has 5,000 words\. Shorten it to 120/],
    ["about: We are [the name of the company].\n", /line 1, about: Fill in “the name of the company”/],
    ["color: #1D4E89\n", /line 1, color: write the color in quotes/],
    ["paper: a5\ncolour: red\n", /line 2, colour: no such key/],
    ["paper: a5\n", /line 1, paper: Choose A4 or Letter/],
    ["adjustments: 5551234\n", /line 1, adjustments: write this as a text, in quotes/],
    ["- a\n", /write one setting per line/],
    ["a: [\n", /this isn’t YAML/],
    ["", /this file is empty/],
  ])("reports the problem in %j", async (settings, message) => {
    await expect(read(settings)).rejects.toThrow(message);
  });

  it("reports a missing file", async () => {
    await expect(readSettingsFile("/nowhere/none.yaml", shell)).rejects.toThrow(/none\.yaml: there is no such file/);
  });
});
