import { joinList } from "../texts/join-list";
import { nameRow, nameRows } from "../fields/row-names";
import type { Section } from "../fields/section";

/** Something that keeps a section from being ready. */
export interface Missing {
  /** The name of its form field: "metrics.0.unit". */
  readonly field: string;
  /** A sentence that says what to write. */
  readonly ask: string;
  /** The name of the gap to fill, if it is one. */
  readonly gap?: string;
}

/** From this number of rows on, the same missing answer is listed once. */
const LEAST_ROWS = 3;

/**
 * The list for display: an answer that several rows of a list lack is one item, and links to the first row. Twelve
 * untested must-haves are "Must-haves 1 to 12: choose the round that tests it", not twelve lines.
 */
export function groupMissing(section: Section, missing: readonly Missing[]): Missing[] {
  const inRows = missing.map((one) => ofRow(section, one));
  return missing.flatMap((one, at) => {
    const own = inRows[at];
    const alike = inRows.flatMap((other) => (own && other?.what === own.what ? [other.number] : []));
    if (!own || alike.length < LEAST_ROWS) return [one];
    return alike[0] === own.number ? [{ field: one.field, ask: `${own.list}s ${spans(alike)}: ${own.need}` }] : [];
  });
}

/** Splits a missing answer of a row in an open list; undefined for any other. */
function ofRow(section: Section, { field, ask }: Missing) {
  const [name = "", index = "", part = ""] = field.split(".");
  const rows = section.fields[name];
  if (rows?.kind !== "rows" || rows.fixed || part === "") return undefined;
  const start = `${nameRow(rows, Number(index))}: `;
  if (!ask.startsWith(start)) return undefined;
  const need = ask.slice(start.length);
  return { what: `${name} ${part} ${need}`, list: nameRows(rows), number: Number(index) + 1, need };
}

/** Numbers as ranges, "1 to 4" or "1, 3 and 6 to 8". They must be sorted. */
export function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from < 2 ? [...new Set([from, to])].map(String) : [`${from} to ${to}`],
  );
  return joinList(words);
}
