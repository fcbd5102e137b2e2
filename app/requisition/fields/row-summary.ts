import type { FormValue, FormValues } from "../forms/form";
import { needsUnit } from "../numbers/comparison";
import { findOption, type Options } from "./options";
import type { ShownField, ShownRows } from "./shown-section";

/** A title has two lines at most. A longer one is cut here, at the end of a word if possible. */
const BEGINNING = /^.{1,89}(?=\s)|^.{89}/u;

/** A row on one line. Everything is "" for a blank row. */
export interface RowInShort {
  readonly title: string;
  readonly line: string;
  readonly facts: readonly string[];
}

/** The summary of a collapsed row, from its form values. The list's `summary` says which answers to show. */
export function rowInShort({ fields, summary }: ShownRows, row: FormValues, options: Options): RowInShort {
  const wordsOf = (name: string) => inShort(fields[name]!, row[name], options);
  const named = summary.title.find((name) => wordsOf(name) !== "");
  const line = summary.line !== undefined && summary.line !== named ? wordsOf(summary.line) : "";
  return {
    title: named === undefined ? "" : cut(wordsOf(named).split(/: |\n/)[0]!),
    line,
    facts: summary.facts.map((fact, i) => filled(fact, i > 0, fields, wordsOf)).filter((fact) => fact !== ""),
  };
}

const cut = (text: string): string => (text.length <= 90 ? text : `${BEGINNING.exec(text)![0]}…`);

/** Field names, the first of which must have a value, and the text to use if it does not. */
const PLACE = /\{([\w ]+)(?:\|([^}]*))?\}/g;

/** A fact with its places filled; "" if there is nothing to fill them with. Later facts start in lowercase. */
function filled(fact: string, later: boolean, fields: ShownRows["fields"], wordsOf: (name: string) => string): string {
  let holds = false;
  const text = fact.replace(PLACE, (_, names: string, blank = "") => {
    const [name = "", ...others] = names.split(" ");
    // "Under one week" needs no unit after it.
    const behind = others.filter((other) => other !== "unit" || needsUnit(wordsOf(name)));
    const words = [name, ...behind].map(wordsOf).join(" ").trim();
    if (wordsOf(name) === "") return blank as string;
    holds = true;
    return later && fields[name]!.kind === "choice" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  });
  // The title says what the percentage is of.
  return holds ? text.replace(/(?<=\d) ?%.*/, "%").trim() : "";
}

function inShort(field: ShownField, value: FormValue | undefined, options: Options): string {
  const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string" && id !== "") as string[];
  switch (field.kind) {
    case "choice": {
      const found = field.choices.find((choice) => choice.value === ids[0]);
      return found?.short ?? found?.label ?? "";
    }
    case "pick":
    case "picks":
      return ids.map((id) => findOption(options, field.from, id)?.label ?? id).join(", ");
    default:
      return (ids[0] ?? "").trim();
  }
}

/** The field names that a list's facts use. */
export const namesIn = (facts: readonly string[]): string[] =>
  facts.flatMap((fact) => [...fact.matchAll(PLACE)].flatMap(([, names]) => names!.split(" ")));
