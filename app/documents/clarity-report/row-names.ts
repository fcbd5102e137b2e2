import { inWords } from "../../requisition/fields/in-words";
import { placeOf } from "../../requisition/place";
import { findSection, type SectionSlug } from "../../requisition/requisition";
import type { RowsField } from "../../requisition/fields/rows-field";
import { shortened } from "../../requisition/texts/shortened";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { capital, inSentence } from "../wording";

type Knows = Pick<Source, "requisition" | "options" | "catalogue">;

/** Letters of a row's name, enough to know it by. */
const MOST_LETTERS = 44;

/** Words after which a name would not end. */
const DANGLING =
  /(?:,? (?:a|an|and|are|at|by|for|from|has|have|in|is|it|of|on|or|that|the|their|to|what|which|who|with|you|your))+…$/;

/** What of a row is meant where the label of its field, "This role", says too little by itself. */
const PARTS = { control: "partControl", right: "partRight" } as const;

/** A row of a list, as people know it. */
export interface NamedRow {
  /** What one row is called: "metric". */
  readonly one: string;
  /** Its number in the form, from 1. */
  readonly number: number;
  /** How many rows the list has. */
  readonly of: number;
  /** The start of what it says; "" where it says nothing yet. */
  readonly name: string;
  /** What of it is meant: "baseline today"; "" for the row itself. */
  readonly part: string;
}

/** The row that a form field ("metrics.0.unit") belongs to; undefined for a field that is in no row. */
export function namedRow(knows: Knows, slug: string | undefined, field: string | undefined): NamedRow | undefined {
  const section = findSection(slug);
  const [list = "", index, inner = ""] = (field ?? "").split(".");
  const rows = section && Object.hasOwn(section.fields, list) ? section.fields[list] : undefined;
  if (rows?.kind !== "rows" || index === undefined) return undefined;
  const answers = knows.requisition[slug as SectionSlug] as unknown as Record<string, Record<string, unknown>[]>;
  const row = answers[list]?.[Number(index)] ?? {};
  const own = typeof row.name === "string" ? row.name : "";
  const name =
    rows.fixed?.[Number(index)]?.label ?? (own || inWords(rows.fields[rows.about]!, row[rows.about], knows.options));
  return {
    one: rows.one,
    number: Number(index) + 1,
    of: answers[list]?.length ?? 0,
    name: inShort(name),
    part: partOf(knows, rows, inner),
  };
}

/** What of a row is meant, as in the middle of a sentence; "" for all of it, and for the field that gives it its name. */
function partOf(knows: Knows, rows: RowsField, inner: string): string {
  const phrase = Object.hasOwn(PARTS, inner) ? PARTS[inner as keyof typeof PARTS] : undefined;
  if (phrase) return phraseWords(knows, "clarity-report", phrase);
  const label = inner === rows.about ? undefined : rows.fields[inner]?.label;
  return inSentence(label?.replace(/ \(optional\)$/, "") ?? "");
}

/** The start of a text, without the brackets of what is not filled in yet. */
const inShort = (text: string): string =>
  shortened(text.replace(/[[\]]/g, "").replace(/\s+/g, " ").replace(/\.$/, ""), MOST_LETTERS).replace(DANGLING, "…");

/** A row by its name, else by its number: "Metric “Fewer incidents”", "Metric 4". */
export const rowInWords = ({ one, name, number }: NamedRow): string =>
  `${capital(one)} ${name === "" ? String(number) : `“${name}”`}`;

/** Where a finding is, by what is there: "Metric “Fewer incidents”: target", "Role and purpose: mission". */
export function placeInWords(knows: Knows, at: string): string {
  const { slug, field, where } = placeOf(at, knows.requisition);
  const row = namedRow(knows, slug, field);
  return row ? withPart(rowInWords(row), row.part) : where;
}

/** What a row is called, and what of it is meant. */
export const withPart = (name: string, part: string): string => (part === "" ? name : `${name}: ${part}`);
