import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCatalogue } from "../load.server";
import { whichRoleFile } from "./which-role";
import { readYaml } from "../yaml-file";

const text = readFileSync("templates/which-role.yaml", "utf8");

/** The file with the first `from` replaced by `to`, and the line of the replacement. */
function changed(from: string, to: string): { text: string; line: number } {
  const at = text.indexOf(from);
  expect(at, from).toBeGreaterThan(-1);
  return { text: text.replace(from, to), line: text.slice(0, at).split("\n").length };
}

describe("a mistake in the questions", () => {
  it.each([
    ["product-manager: 3", "product-manager: 30", "an answer gives at most 5"],
    ["product-manager: 3", "product-manager: lots", "write the points as a whole number"],
    ["points: { product-marketing-manager: 4 }", "points: {}", "name at least one role type"],
    ["id: told-it", "id: chose-it", "“chose-it” is taken above"],
    ["id: told-it", "id: not-sure", "“not-sure” is an answer of every question; choose another id"],
    ["id: refuse", "id: unused", "“unused” is taken above"],
    ["id: unused", "id: show", "choose another id"],
    ["id: feature", "id: A feature", "write the id in lower case with hyphens"],
    ["says: A feature", "say: A feature", "no such key"],
  ])("is reported with its line: %s as %s", (from, to, said) => {
    const file = changed(from, to);
    const reading = readYaml("which-role.yaml", file.text, whichRoleFile);
    const mistakes = reading.status === "mistaken" ? reading.mistakes : [];
    expect(mistakes).toContainEqual(
      expect.objectContaining({ line: file.line, message: expect.stringContaining(said) as string }),
    );
  });
});

describe("the questions in a folder of templates", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "requisite-which-role-"));
    cpSync("templates", folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("give points only to existing role types", () => {
    const file = changed("product-owner: 2", "product-owmer: 2");
    writeFileSync(join(folder, "which-role.yaml"), file.text);
    const said = new RegExp(`which-role\\.yaml:${file.line} .*there is no role type “product-owmer”`);
    expect(() => loadCatalogue(folder)).toThrow(said);
  });

  it("are reported if the file is missing", () => {
    rmSync(join(folder, "which-role.yaml"));
    expect(() => loadCatalogue(folder)).toThrow(/which-role\.yaml:1 this file can’t be read/);
  });
});
