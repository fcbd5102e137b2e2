import type { Finding } from "../../clarity/finding";
import { placeOf } from "../../requisition/place";
import { listWords } from "../sentences/list";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { capital } from "../wording";
import { type NamedRow, namedRow, placeInWords, rowInWords, withPart } from "./row-names";

type Knows = Pick<Source, "requisition" | "options" | "catalogue">;
type Placed = Pick<Finding, "at" | "found">;

const BOOK = "clarity-report";

/** From this many rows on, a finding about every row of a list does not name them. */
const MANY = 3;

const plural = (noun: string): string => noun.replace(/y$/, "ie") + "s";

function rowOf(knows: Knows, { at }: Placed): NamedRow | undefined {
  const { slug, field } = placeOf(at, knows.requisition);
  return namedRow(knows, slug, field);
}

/** Groups items by a key, in the order of first appearance. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/**
 * The places of findings, with rows by name: "Metric “Fewer incidents”: unit and target". Several rows of a list are a
 * heading line with the fields, then one line each; if all rows are affected, "All 5 metrics: baseline today".
 */
export function placesInShort(knows: Knows, findings: readonly Placed[]): string[] {
  const ofRow = (finding: Placed) => {
    const row = rowOf(knows, finding);
    return row ? `${row.one} ${row.number}` : finding.at;
  };
  const places = grouped(findings, ofRow).map((group): { at: string; row?: NamedRow } => {
    const at = group[0]!.at;
    const rows = group.flatMap((finding) => rowOf(knows, finding) ?? []);
    const parts = [...new Set(rows.map(({ part }) => part))];
    return rows[0] ? { at, row: { ...rows[0], part: listWords(knows, parts) } } : { at };
  });
  const keyOf = ({ at, row }: (typeof places)[number]) => (row ? `${row.one}: ${row.part}` : at);
  return grouped(places, keyOf).flatMap((group) => {
    const rows = group.flatMap(({ row }) => row ?? []);
    const [first] = rows;
    if (!first) return [placeInWords(knows, group[0]!.at)];
    if (rows.length === 1) return [withPart(rowInWords(first), first.part)];
    const list = plural(first.one);
    if (rows.length === first.of && first.of >= MANY)
      return [withPart(phraseWords(knows, BOOK, "allRows", { count: String(first.of), rows: list }), first.part)];
    const names = rows.map((row) => (row.name === "" ? rowInWords(row) : `“${row.name}”`));
    return [withPart(capital(list), first.part), ...new Set(names)];
  });
}

/** Placeholder for the row that a sentence is about. */
const ROW = "\u0000";

/**
 * Combines sentences about several words: "“a”, “b” and “c” are not filled in.", "“w/” and “ppl”: spelled as in a
 * chat."
 */
function togetherInShort(knows: Knows, texts: readonly string[]): string[] {
  const parsed = texts.map((text) => /^(“[^”]+”)( is|:) ([^.]+\.)(?: .*)?$/su.exec(text));
  return grouped([...texts.keys()], (i) => parsed[i]?.slice(2, 4).join(" ") ?? `${i}`).map((group) => {
    const names = group.flatMap((i) => parsed[i]?.[1] ?? []);
    if (names.length < 2) return texts[group[0]!]!;
    const [, , verb, what = ""] = parsed[group[0]!]!;
    const list = listWords(knows, names, "and", "kept");
    return phraseWords(knows, BOOK, verb === ":" ? "alike" : "together", { names: list, what });
  });
}

/**
 * The findings as sentences without row numbers, because the place names the rows: "These 5 metrics have no baseline."
 */
export function sentencesInShort(knows: Knows, findings: readonly Placed[]): string[] {
  const texts = findings.map((finding) => {
    const row = rowOf(knows, finding);
    const one = row?.one ?? "responsibility";
    const mention = new RegExp(`(?<![\\p{L}\\p{N}-])${one} ${row ? row.number : "\\d+"}(?![\\p{N}%])`, "iu");
    return { one, text: withoutName(finding.found.replace(mention, ROW), row) };
  });
  const sentences = grouped(texts, ({ text }) => text).map((group) => {
    const { one, text } = group[0]!;
    // "Each is a release metric" has no plural form.
    const verb = new RegExp(`^${ROW} (has|is(?! an? )) `, "u").exec(text);
    if (group.length > 1 && verb) {
      const many = verb[1] === "has" ? "theseHave" : "theseAre";
      const rows = { count: String(group.length), rows: plural(one), what: text.slice(verb[0].length) };
      return phraseWords(knows, BOOK, many, rows);
    }
    const eachOrThese = text.endsWith(`${ROW}.`) ? "theseRows" : "eachOfThese";
    const words =
      group.length > 1
        ? phraseWords(knows, BOOK, eachOrThese, { rows: plural(one) })
        : phraseWords(knows, BOOK, "thisRow", { row: one });
    return capital(text.replace(ROW, words));
  });
  return togetherInShort(knows, sentences);
}

/** Removes the start of a row's text at the end of a sentence, because the place names the row. */
function withoutName(text: string, row: NamedRow | undefined): string {
  const end = text.indexOf(`${ROW}: `);
  if (end < 0 || !row || row.name === "") return text;
  const [start, said] = [row.name.replace(/…$/, ""), text.slice(end + ROW.length + 2).replace(/^“/, "")];
  return said.startsWith(start) ? `${text.slice(0, end)}${ROW}.` : text;
}
