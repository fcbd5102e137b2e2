import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closestPair, findPair } from "./catalogue";
import { CatalogueError, loadCatalogue } from "./load.server";

const ROLES = [
  "product-manager",
  "program-manager",
  "project-manager",
  "technical-product-manager",
  "technical-program-manager",
];

describe("the project's templates", () => {
  const catalogue = loadCatalogue("templates");

  it("include the five original role types", () => {
    expect([...catalogue.roleTypes.keys()]).toEqual(expect.arrayContaining(ROLES));
  });
  it("separate every role type from the one it is most often confused with", () => {
    for (const roleType of catalogue.roleTypes.values())
      expect(closestPair(catalogue, roleType), roleType.id).toBeDefined();
    expect(findPair(catalogue, "technical-program-manager", "technical-product-manager")?.separates).toMatch(
      /no to a date/,
    );
  });
  it("know PGM as a product manager at Spotify", () => {
    const dialect = catalogue.roleTypes.get("product-manager")?.dialects.find(({ title }) => title === "PGM");
    expect(dialect).toMatchObject({ means: "product-manager", house: expect.stringContaining("Spotify") });
  });
});

describe("a mistake in a template", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "requisite-templates-"));
    cpSync("templates", folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function change(file: string, from: string | RegExp, to: string): number {
    const text = readFileSync(join(folder, file), "utf8");
    const at = text.search(from);
    expect(at, `${String(from)} in ${file}`).toBeGreaterThan(-1);
    writeFileSync(join(folder, file), text.replace(from, to));
    return text.slice(0, at).split("\n").length;
  }
  function complaint(): string {
    try {
      loadCatalogue(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(CatalogueError);
      return (error as CatalogueError).message;
    }
    return "";
  }

  it("is reported with its line: an unknown key", () => {
    const line = change("roles/product-manager.yaml", /^definition:/m, "defnition:");
    expect(complaint()).toContain(`roles/product-manager.yaml:${line} defnition: no such key`);
  });
  it("is reported with its line: a starter answer that a section rejects", () => {
    const line = change("roles/product-manager.yaml", /minutes: \d+/, "minutes: a lot");
    expect(complaint()).toMatch(
      new RegExp(`roles/product-manager.yaml:${line} starter.interview.rounds.\\d+.minutes: Minutes must be a number`),
    );
  });
  it("is reported with its line: invalid YAML", () => {
    writeFileSync(join(folder, "pairs.yaml"), "- roles: [a, b\n  question: x\n");
    expect(complaint()).toMatch(/pairs\.yaml:\d+ this isn’t YAML/);
  });
  it("is reported with its line: an unknown competency", () => {
    const line = change("roles/project-manager.yaml", /planning-and-scheduling/, "plannning");
    expect(complaint()).toContain(
      `roles/project-manager.yaml:${line} competencies.0: there is no competency “plannning”`,
    );
  });
  it("is reported with its file: a file name that differs from the id", () => {
    change("competencies/execution.yaml", "id: execution", "id: doing");
    expect(complaint()).toContain("competencies/execution.yaml:");
    expect(complaint()).toContain("isn’t the name of the file");
  });
  it("is reported with its line: a bank with too few questions", () => {
    const line = change("competencies/execution.yaml", /^questions:/m, "questions: []\nmore:");
    expect(complaint()).toContain(`competencies/execution.yaml:${line} questions: write at least six questions`);
  });
  it("is reported with its line: an axis without a valid side", () => {
    const line = change("signals/people.yaml", "side: shared", "side: both");
    expect(complaint()).toContain(`signals/people.yaml:${line} side: side is product, shared or program`);
  });
  it("is reported with all others at once, including a missing file or folder", () => {
    rmSync(join(folder, "round-kinds.yaml"));
    rmSync(join(folder, "examples"), { recursive: true });
    expect(complaint().split("\n")).toHaveLength(2);
  });
});
