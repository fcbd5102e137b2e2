import { RULES } from "../../app/clarity/rules/index";
import { catalogue } from "./catalogue";

const IDS = [
  ...[...catalogue.roleTypes.keys(), ...catalogue.competencies.keys(), ...catalogue.roundKinds.keys()],
  ...RULES.map(({ rule }) => rule),
].filter((id) => id.includes("-"));
/** Names that look like ids: "Follow-through". */
const NO_ID = new Set([...catalogue.competencies.values()].map(({ name }) => name.toLowerCase()));
const ANY_ID = new RegExp(`(?<![\\w-])(?:${IDS.filter((id) => !NO_ID.has(id)).join("|")})(?![\\w-])`, "g");
const SLIPS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["something that is not there", /\bundefined\b|\bnull\b|\bNaN\b|\[object/],
  ["a place of a phrase", /\{[a-zA-Z]+\}/],
  ["a label twice", /(\p{L}[\p{L}' ]{5,}): \1\b/iu],
  ["a word twice", /\b(?!(?:had|that)\b)(\p{L}{2,}) \1\b/iu],
  ["two signs", /(?<!\.)\.\.(?!\.)|,,|;;|: ?[.;,](?!\w)|\(\s*\)|\s[,;.](?:\s|$)|[,;:]\.$/m],
  ["two spaces", /\S {2,}\S/],
  ["a list that ends", /,? (?:and|or|the|a|an) ?[.;]/],
  ["an article twice", /\b(?:[Tt]he|[Aa]n?) (?:the|an?|our|your|their|every|each)\b/],
];

/** Mistakes in a document's text, with their context: ids, rule names, repeated words, stray punctuation. */
export function slipsIn(text: string): string[] {
  const found = SLIPS.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match ? [`${name}: “${text.slice(Math.max(0, match.index - 40), match.index + 40)}”`] : [];
  });
  return [...found, ...(text.match(ANY_ID) ?? []).map((id) => `an id: ${id}`)];
}

/** True if brackets are not closed, or close nothing. */
export function looseBrackets(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "[" || sign === "(") depth += 1;
    if (sign === "]" || sign === ")") depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}
