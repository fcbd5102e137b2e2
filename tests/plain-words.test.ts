import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Literal } from "./support/literals";
import { ALLOWED, MANNERED } from "./support/mannered-words";
import { shownInCode, shownInTemplate } from "./support/shown-words";

const FOLDERS = "ui routes requisition clarity comparison intake formats store accounts catalogue cli".split(" ");
/**
 * Templates with texts that a page shows unchanged, and the keys of those texts; all others have words for documents.
 */
const TEMPLATES = [
  { folder: "templates/wording", keys: ["name", "why", "do"] },
  { folder: "templates", only: "which-role.yaml", keys: ["question", "says"] },
] as const;

const listed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`);
const code = [...FOLDERS.map((folder) => `app/${folder}`), "server"]
  .flatMap(listed)
  .concat("app/root.tsx", "app/env.server.ts")
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\/|\/testing\.ts$|test-support/.test(file));

const shown: Literal[] = [
  ...code.flatMap((file) => shownInCode(file)),
  ...TEMPLATES.flatMap(({ folder, keys, ...one }) =>
    listed(folder)
      .filter((file) => file.endsWith("only" in one ? `/${one.only}` : ".yaml"))
      .flatMap((file) => shownInTemplate(file, new Set(keys))),
  ),
];

const manneredIn = ({ file, words: text }: Literal) =>
  MANNERED.filter(({ words, only }) => (only?.test(file) ?? true) && words.test(text));
const allows = (one: (typeof ALLOWED)[number], { file, words }: Literal) =>
  file.endsWith(one.file) && one.text.test(words);

describe("texts that people read on screen", () => {
  it("have no mannered words", () => {
    expect(shown.length).toBeGreaterThan(3000);
    const left = shown
      .filter((literal) => !ALLOWED.some((one) => allows(one, literal)))
      .flatMap((literal) => manneredIn(literal).map(({ say }) => ({ ...literal, say })));
    expect(left.map(({ file, line, words, say }) => `${file}:${line} ${words} (say: ${say})`)).toEqual([]);
  });

  it("have no unused exception", () => {
    const idle = ALLOWED.filter(
      (one) => !shown.some((literal) => allows(one, literal) && manneredIn(literal).length > 0),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    "const a = <p>What you archive stands here</p>;",
    "const a = `${n} requisitions were taken in.`;",
    'throw new Problem("this cannot be read");',
    'const a = <button title="Bring it back">x</button>;',
    'const a = { label: "Tick it" };',
  ])("are found in code: %s", (source) => {
    expect(shownInCode("added.tsx", source).flatMap(manneredIn)).not.toEqual([]);
  });

  it.each([
    'import { stands } from "./stands";',
    'const a = <p className="is-ticked">Understood, a standard part of the brand</p>;',
    'const words = ("stands " + "brought").split(" ");',
    "const pattern = /stands|brings/;",
    'const a = { example: { bad: "somebody" } };',
  ])("do not include names, patterns or examples: %s", (source) => {
    expect(shownInCode("added.tsx", source).flatMap(manneredIn)).toEqual([]);
  });
});
