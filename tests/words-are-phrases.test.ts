import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordsInCode } from "./support/literals";

/**
 * Words that stay in code, each with the reason; all other words that documents add are phrases in
 * `templates/phrases/`.
 */
const EXCEPTIONS: readonly { readonly file: string; readonly words: RegExp; readonly because: string }[] = [
  { file: "index.ts", words: /^For (?:colleagues|the|each|a|whoever) /, because: "the screen says it of a document" },
  { file: "read-letterhead.ts", words: /^(?:Shorten|Write|Choose) | characters/, because: "the settings page says it" },
  {
    file: "titles/search-titles.ts",
    words: /^(?:Principal|Staff|Senior|Lead|Associate|Junior)$/,
    because: "ranks of titles",
  },
  { file: "sentences/people/person.ts", words: /^(?: for |the | x)$/, because: "the grammar of English" },
  { file: "sentences/terms/terms.ts", words: /^the $/, because: "the grammar of English" },
  { file: "sentences/figures/figure.ts", words: /^of \$2 \$1$/, because: "the grammar of English" },
  { file: "interviewer-kit/questions/must-have-form.ts", words: /^went $/, because: "the grammar of English" },
  {
    file: "interviewer-kit/questions/question-kind.ts",
    words: /^(?:\$1 (?:is|not)|will not)$/,
    because: "it reads questions, and prints none",
  },
  { file: "interviewer-kit/exercise-minutes.ts", words: /^ minutes$/, because: "it reads minutes, and prints none" },
];

const files = readdirSync("app/documents", { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.ts$|(?:^|\/)testing\//.test(name),
);
const found = files.flatMap((file) => wordsInCode(`app/documents/${file}`).map((literal) => ({ ...literal, file })));
const allows = (exception: (typeof EXCEPTIONS)[number], { file, words }: (typeof found)[number]) =>
  exception.file === file && exception.words.test(words);

describe("the words that documents add", () => {
  it("are phrases of templates/, so that a company can change them and a language can be added", () => {
    expect(files.length).toBeGreaterThan(80);
    const left = found.filter((literal) => !EXCEPTIONS.some((exception) => allows(exception, literal)));
    expect(left.map(({ file, line, words }) => `${file}:${line} ${words}`)).toEqual([]);
  });

  it("have no unused exception", () => {
    const idle = EXCEPTIONS.filter((exception) => !found.some((literal) => allows(exception, literal)));
    expect(idle).toEqual([]);
  });

  it.each([
    'const block = { type: "note", text: "Some new words" };',
    'const column = { head: "date", share: 20 };',
    'const heading = "Requirements";',
    'return plain("none");',
    'const says = isOpen ? "still open" : "";',
    "const line = `Held by ${who}`;",
    "const line = `${least} to ${most}`;",
    "const line = `${name}, by hand`;",
    'const more = names.join(" and ");',
    "const view = <p>Draft</p>;",
  ])("are found in code: %s", (code) => {
    expect(wordsInCode("added.tsx", code)).not.toEqual([]);
  });

  it.each([
    'const name = phraseWords(source, "posting", "headingOffer");',
    'import { a } from "./some file";',
    "const path = `mustHaves.${id}`;",
    'throw new RangeError("A pack holds no such document.");',
    'const small = new Set("a an and for".split(" "));',
    'const pattern = new RegExp(`(?<![a-z])${word} each`, "u");',
    'const line = `${place}. ${[first, second].join(" · ")}`;',
    'type Words = "Some words" | "Other words";',
  ])("do not include names, paths or patterns: %s", (code) => {
    expect(wordsInCode("added.tsx", code)).toEqual([]);
  });
});
