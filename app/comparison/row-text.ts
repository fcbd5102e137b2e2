import type { PlainField } from "../requisition/field";
import { inWords } from "../requisition/in-words";
import { findOption, type Options } from "../requisition/options";
import type { AnyAnswers } from "../requisition/paths";
import type { RowsField } from "../requisition/rows-field";
import type { Effort } from "./effort";
import { markLines } from "./lines";
import { type Piece, joinPieces } from "./pieces";
import { type Change, markWords, replaced } from "./words";

/** What a row says in one of its fields; `lead` says which field, where the value alone does not tell. */
export interface RowPart extends Piece {
  readonly name: string;
  readonly lead: string;
  readonly value: string;
  readonly key: string;
}

/** A label as a heading of its own: without "(optional)" and other notes to whoever fills in the form. */
export const plainLabel = (label: string): string => label.replace(/ \([^()]*\)$/, "").replace(/, if .*$/, "");

/** An answer in words; a metric or round that was picked and then deleted is not shown by its id, which is random. */
export function answerInWords(field: PlainField, value: unknown, options: Options): string {
  const own = field.kind === "pick" && (field.from === "metrics" || field.from === "rounds");
  if (own && value !== "" && !findOption(options, field.from, String(value))) return "one that was deleted";
  return inWords(field, value, options);
}

/** Equal for answers that say the same: the order of a list alone is no difference. */
export function keyOf(field: PlainField, value: unknown, options: Options): string {
  if (field.kind !== "lines" && field.kind !== "picks") return answerInWords(field, value, options);
  const items = (value as string[]).map((item) => inWords(field, [item], options));
  return [...new Set(items)].sort().join("\n");
}

/** What a row says, part by part; what stands side by side in the form stands in one line. Blanks are left out. */
export function rowParts(field: RowsField, row: AnyAnswers, options: Options): RowPart[] {
  const lines = formLines(field);
  const parts: RowPart[] = [];
  for (const [name, inner] of Object.entries(field.fields)) {
    const words = answerInWords(inner, row[name], options);
    if (words === "") continue;
    const value = inner.kind === "tick" ? plainLabel(inner.label) : words;
    const lead = leadOf(field, name, inner);
    const last = parts.at(-1)?.name;
    // What the row is about is its heading, and the name of a metric is a sentence.
    const beside = last !== field.about && inner.kind !== "pick" && last && lines.get(last) === lines.get(name);
    const separator = field.fixed || beside ? "; " : "\n";
    parts.push({
      name,
      lead,
      value,
      text: lead + value,
      separator,
      key: `${name}: ${keyOf(inner, row[name], options)}`,
    });
  }
  return parts;
}

/** Which field a value is of, for values that do not tell by themselves. */
function leadOf(field: RowsField, name: string, inner: PlainField): string {
  if (name === field.about || inner.kind === "choice" || inner.kind === "tick" || field.fixed) return "";
  return `${plainLabel(inner.label)}:${inner.kind === "lines" ? "\n" : " "}`;
}

const SHARE = { third: 1 / 3, half: 1 / 2, "two-thirds": 2 / 3 } as const;

/** The line of the form that each field stands in. */
function formLines(field: RowsField): Map<string, number> {
  let [line, full] = [0, 0];
  return new Map(
    Object.entries(field.fields).map(([name, { width }]) => {
      const share = width ? SHARE[width] : 1;
      // Three thirds are a little more than one.
      if (full > 0 && full + share > 1.01) [line, full] = [line + 1, 0];
      full += share;
      return [name, line];
    }),
  );
}

/** The parts as one text. */
export const textOf = (parts: readonly RowPart[]): string =>
  parts.map(({ separator, text }, i) => (i === 0 ? text : separator + text)).join("");

/** Marks part by part what became of a row in another. */
export function markRow(
  field: RowsField,
  before: readonly RowPart[],
  after: readonly RowPart[],
  effort?: Effort,
): Change[] {
  const names = Object.keys(field.fields);
  const pairs = names.map((name) => [before, after].map((parts) => parts.find((part) => part.name === name)));
  return joinPieces(
    pairs
      .filter(([was, is]) => was || is)
      .map(([was, is]) => ({ before: was, after: is, changes: markPart(field, was, is, effort) })),
  );
}

function markPart(field: RowsField, was: RowPart | undefined, is: RowPart | undefined, effort?: Effort): Change[] {
  if (!was || !is) return replaced(was?.text ?? "", is?.text ?? "");
  const lines = field.fields[is.name]!.kind === "lines";
  const marked = lines
    ? markLines(was.value.split("\n"), is.value.split("\n"), effort)
    : markWords(was.value, is.value, effort);
  return [{ text: is.lead, kind: "kept" }, ...(marked ?? replaced(was.value, is.value))];
}
