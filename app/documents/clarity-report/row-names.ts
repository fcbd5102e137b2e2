import { inWords } from "../../requisition/fields/in-words";
import { placeOf } from "../../requisition/place";
import { findSection, type SectionSlug } from "../../requisition/requisition";
import type { RowsField } from "../../requisition/fields/rows-field";
import { shortened } from "../../requisition/texts/shortened";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { capital, inSentence } from "../wording";

type Knows = Pick<Source, "requisition" | "options" | "catalogue">;

/** The most letters of a row's name, enough to recognize it. */
const MOST_LETTERS = 44;

/** Words that a name should not end with. */
const DANGLING =
  /(?:,? (?:a|an|and|are|at|by|for|from|has|have|in|is|it|of|on|or|that|the|their|to|what|which|who|with|you|your))+…$/;

/** Words for a field if its label, such as "This role", is unclear by itself. */
const PARTS = { control: "partControl", right: "partRight" } as const;

/** A row of a list, by name. */
export interface NamedRow {
  /** The noun for one row: "metric". */
  readonly one: string;
  /** Its number in the form, from 1. */
  readonly number: number;
  /** The number of rows in the list. */
  readonly of: number;
  /** The start of its text; "" if it has none yet. */
  readonly name: string;
  /** The field in question: "baseline today"; "" for the row itself. */
  readonly part: string;
}

/** The row that a form field ("metrics.0.unit") belongs to; undefined for a field outside rows. */
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

/** The field of a row, as in the middle of a sentence; "" for the whole row and for the field with its name. */
function partOf(knows: Knows, rows: RowsField, inner: string): string {
  const phrase = Object.hasOwn(PARTS, inner) ? PARTS[inner as keyof typeof PARTS] : undefined;
  if (phrase) return phraseWords(knows, "clarity-report", phrase);
  const label = inner === rows.about ? undefined : rows.fields[inner]?.label;
  return inSentence(label?.replace(/ \(optional\)$/, "") ?? "");
}

/** The start of a text, without the brackets of gaps. */
const inShort = (text: string): string =>
  shortened(text.replace(/[[\]]/g, "").replace(/\s+/g, " ").replace(/\.$/, ""), MOST_LETTERS).replace(DANGLING, "…");

/** A row by name, else by number: "Metric “Fewer incidents”", "Metric 4". */
export const rowInWords = ({ one, name, number }: NamedRow): string =>
  `${capital(one)} ${name === "" ? String(number) : `“${name}”`}`;

/** The place of a finding in words: "Metric “Fewer incidents”: target", "Role and purpose: mission". */
export function placeInWords(knows: Knows, at: string): string {
  const { slug, field, where } = placeOf(at, knows.requisition);
  const row = namedRow(knows, slug, field);
  return row ? withPart(rowInWords(row), row.part) : where;
}

/** The name of a row with the field in question. */
export const withPart = (name: string, part: string): string => (part === "" ? name : `${name}: ${part}`);
